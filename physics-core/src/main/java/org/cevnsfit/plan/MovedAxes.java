package org.cevnsfit.plan;

import java.util.List;
import java.util.function.Predicate;
import org.cevnsfit.error.InputException;
import org.cevnsfit.parameter.OptionalShape;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.profile.Dependence;
import org.cevnsfit.profile.FitModel;
import org.cevnsfit.settings.Settings;

/** Along an axis that changes nothing in any experiment Δχ² is flat, which would look like a result. */
final class MovedAxes {
    private MovedAxes() {}

    /** Rejects axes of couplings, neutron radii and quenching parameters that no experiment of a scan depends on. */
    static void require(Settings scan, List<Axis> axes, FitModel model) {
        Dependence dependence = model.dependence();
        for (Axis axis : axes) {
            String name = axis.parameter().name();
            boolean coupling = axis.parameter().role() == Parameter.Role.COUPLING;
            if (axis.points() < 2 || !coupling && !OptionalShape.is(name)) continue;
            Predicate<String> moved = experiment ->
                    coupling ? dependence.onCoupling(experiment, name) : dependence.onOptionalShape(experiment, name);
            if (model.experimentNames().stream().noneMatch(moved)) throw flat(scan, name, model);
        }
    }

    private static InputException flat(Settings scan, String name, FitModel model) {
        return scan.problem(
                "axes",
                "found '" + name + "', which changes nothing in " + model.experimentNames(),
                "choose another parameter, or add an experiment that depends on it");
    }
}
