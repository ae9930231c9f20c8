package org.cevnsfit.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.cevnsfit.error.InputException;
import org.cevnsfit.error.Suggestion;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.settings.Settings;

/** All kinds of interaction models: those of this project, and those that {@link InteractionProvider}s on the class path bring. */
public final class InteractionCatalogue {
    private static final String KIND = "kind";
    private static final String PAGE = "see docs/add-a-model.md";

    private InteractionCatalogue() {}

    /**
     * A model and, if it comes from outside, what identifies its code.
     *
     * @param model the model
     * @param code class and version of its provider; empty for models of this project
     */
    public record Found(InteractionModel model, Optional<String> code) {}

    /**
     * @param section section of a model: {@code kind} and the options of that kind
     * @param physics choices within the Standard Model
     */
    public static Found read(Settings section, PhysicsSettings physics) {
        String kind = section.text(KIND);
        List<String> own = ownKinds();
        if (own.contains(kind)) return new Found(InteractionKind.read(section, physics), Optional.empty());
        List<InteractionProvider> all = providers();
        List<InteractionProvider> fitting =
                all.stream().filter(provider -> kind(provider).equals(kind)).toList();
        if (fitting.isEmpty()) throw unknown(section, kind, own, all);
        if (fitting.size() > 1) {
            List<String> names =
                    fitting.stream().map(InteractionCatalogue::name).toList();
            throw section.problem(
                    KIND, "found '" + kind + "', which " + names + " provide", "leave one of their jars out");
        }
        InteractionProvider provider = fitting.get(0);
        return new Found(read(provider, section, physics), Optional.of(ProviderCode.of(provider)));
    }

    private static List<String> ownKinds() {
        return Arrays.stream(InteractionKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    /** Spark gives jars of the user to the class loader of the thread, other launchers to the one of this program. */
    private static List<InteractionProvider> providers() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        if (loader == null) loader = InteractionCatalogue.class.getClassLoader();
        List<InteractionProvider> providers = new ArrayList<>();
        try {
            Iterator<InteractionProvider> found =
                    ServiceLoader.load(InteractionProvider.class, loader).iterator();
            while (found.hasNext()) providers.add(found.next());
        } catch (ServiceConfigurationError | LinkageError e) {
            throw new InputException("models on the class path", "one cannot be loaded: " + reason(e), PAGE, e);
        }
        for (InteractionProvider provider : providers) checkKind(provider);
        return providers;
    }

    private static void checkKind(InteractionProvider provider) {
        String kind = kind(provider);
        if (kind == null || !kind.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new InputException(
                    name(provider),
                    "its kind is '" + kind + "', lower-case letters, digits and hyphens are allowed",
                    PAGE);
        }
        if (ownKinds().contains(kind))
            throw new InputException(name(provider), "its kind '" + kind + "' is one of this project", "rename it");
    }

    private static String kind(InteractionProvider provider) {
        try {
            return provider.kind();
        } catch (RuntimeException | LinkageError e) {
            throw failed(provider, e);
        }
    }

    private static InteractionModel read(InteractionProvider provider, Settings section, PhysicsSettings physics) {
        try {
            InteractionModel model = provider.read(section, physics);
            if (model != null) {
                ModelContract.require(provider, model);
                return model;
            }
        } catch (InputException e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw failed(provider, e);
        }
        throw new InputException(name(provider), "it gives no model (null)", "correct the provider");
    }

    private static InputException failed(InteractionProvider provider, Throwable e) {
        return new InputException(name(provider), "it fails with " + e, "correct the provider", e);
    }

    private static InputException unknown(
            Settings section, String kind, List<String> own, List<InteractionProvider> all) {
        List<String> found =
                all.stream().map(InteractionCatalogue::kind).sorted().toList();
        List<String> names = new ArrayList<>(own);
        names.addAll(found);
        return section.problem(
                KIND,
                "found " + kind + ", allowed are " + own
                        + (found.isEmpty() ? "" : " and " + found + " from jars on the class path"),
                "did you mean '" + Suggestion.nearest(kind, names) + "'? a model of your own needs its jar, " + PAGE);
    }

    private static String reason(Throwable e) {
        return e.getCause() == null ? e.toString() : e.getMessage() + ": " + e.getCause();
    }

    static String name(InteractionProvider provider) {
        return "model provider " + provider.getClass().getName();
    }
}
