package org.cevnsfit.profile;

import java.util.List;
import java.util.Set;
import org.cevnsfit.error.InputException;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.TargetShare;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.nuisance.ShapePull;
import org.cevnsfit.parameter.NeutronRadius;
import org.cevnsfit.target.Nuclide;

/** The nuisances that an experiment has in a fit: its set, without radius nuisances where a neutron radius is a parameter of the fit. */
final class ChosenPulls {
    private ChosenPulls() {}

    /** @param radii neutron radii that are parameters of the fit */
    static List<Pull> of(Experiment experiment, String set, Set<NeutronRadius> radii) {
        List<Pull> pulls = experiment.nuisanceSets().get(set);
        if (pulls == null) {
            throw new InputException(
                    experiment.name(),
                    "no nuisance set '" + set + "', defined are "
                            + experiment.nuisanceSets().keySet(),
                    "choose one of them");
        }
        boolean given = radii.stream().anyMatch(radius -> actsOn(radius, experiment));
        return pulls.stream().filter(pull -> !(given && isRadius(pull))).toList();
    }

    private static boolean actsOn(NeutronRadius radius, Experiment experiment) {
        return experiment.targets().stream()
                .map(TargetShare::target)
                .anyMatch(target -> target instanceof Nuclide nuclide && radius.actsOn(nuclide.protonNumber()));
    }

    private static boolean isRadius(Pull pull) {
        return pull instanceof ShapePull shape && shape.effect() == ShapePull.Effect.RADIUS;
    }
}
