package org.cevnsfit.model;

import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.settings.Settings;

/**
 * An interaction model from outside this project, found by {@link java.util.ServiceLoader}: a jar on the class path whose file
 * {@code META-INF/services/org.cevnsfit.model.InteractionProvider} names a class that implements this interface and has a public constructor without arguments.
 * {@code docs/add-a-model.md} walks through an example.
 */
public interface InteractionProvider {
    /** @return the name after {@code kind} in a model's configuration: lower-case letters, digits and hyphens */
    String kind();

    /**
     * @param section the model's configuration; a key that is not asked for is an error of the user
     * @param physics choices within the Standard Model, which every model contains
     * @return the model; it travels to other machines, so whatever it holds must be serializable
     */
    InteractionModel read(Settings section, PhysicsSettings physics);

    /**
     * What tells results of one version of the model from those of another; goes into the identity of a run, so that a run of another version is never continued.
     *
     * @return a version, or "" for the SHA-256 of the jar
     */
    default String version() {
        return "";
    }
}
