package org.cevnsfit.profile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cevnsfit.detector.QuenchingFactor;
import org.cevnsfit.error.InputException;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.TargetShare;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.nuisance.ShapePull;
import org.cevnsfit.parameter.NeutronRadius;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Nuclide;

/** The nuisances that an experiment has in a fit: its set, without those that a parameter of the fit stands for. */
final class ChosenPulls {
    private static final double SOME_K = 0.1;
    private static final double OTHER_K = 0.2;

    private ChosenPulls() {}

    /** @param given optional shape parameters of the fit: neutron radii, the Lindhard parameter of germanium */
    static List<Pull> of(Experiment experiment, String set, Set<String> given) {
        List<Pull> pulls = experiment.nuisanceSets().get(set);
        if (pulls == null) {
            throw new InputException(
                    experiment.name(),
                    "no nuisance set '" + set + "', defined are "
                            + experiment.nuisanceSets().keySet(),
                    "choose one of them");
        }
        boolean radius = NeutronRadius.among(given).stream().anyMatch(of -> actsOn(of, experiment));
        boolean quenching = given.contains(ShapePoint.GERMANIUM_LINDHARD_K) && hasGermaniumLindhard(experiment);
        return pulls.stream()
                .filter(pull -> !(radius && moves(pull, ShapePull.Effect.RADIUS)))
                .filter(pull -> !(quenching && moves(pull, ShapePull.Effect.QUENCHING)))
                .toList();
    }

    /** @return true if an optional shape parameter of the fit changes what the experiment expects */
    static boolean actsOn(String optionalShape, Experiment experiment) {
        if (optionalShape.equals(ShapePoint.GERMANIUM_LINDHARD_K)) return hasGermaniumLindhard(experiment);
        return NeutronRadius.among(List.of(optionalShape)).stream().anyMatch(radius -> actsOn(radius, experiment));
    }

    private static boolean actsOn(NeutronRadius radius, Experiment experiment) {
        return experiment.targets().stream()
                .map(TargetShare::target)
                .anyMatch(target -> target instanceof Nuclide nuclide && radius.actsOn(nuclide.protonNumber()));
    }

    private static boolean hasGermaniumLindhard(Experiment experiment) {
        Optional<QuenchingFactor> own = experiment.response().quenching();
        return !own.map(q -> q.withGermaniumLindhardK(SOME_K)).equals(own.map(q -> q.withGermaniumLindhardK(OTHER_K)));
    }

    private static boolean moves(Pull pull, ShapePull.Effect effect) {
        return pull instanceof ShapePull shape && shape.effect() == effect;
    }
}
