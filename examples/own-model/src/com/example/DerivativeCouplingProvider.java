package com.example;

import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.model.InteractionProvider;
import org.cevnsfit.settings.Settings;

/** Reads {@code kind = derivative-coupling, scale-MeV = 100}. */
public final class DerivativeCouplingProvider implements InteractionProvider {
    @Override
    public String kind() {
        return "derivative-coupling";
    }

    @Override
    public InteractionModel read(Settings section, PhysicsSettings physics) {
        return new DerivativeCoupling(physics, section.number("scale-MeV", 1.0, 1e6));
    }
}
