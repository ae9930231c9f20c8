package org.cevnsfit.validation;

import java.nio.file.Path;
import java.util.List;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.plan.EachExperiment;
import org.cevnsfit.plan.FittedParameters;
import org.cevnsfit.plan.FreeFit;
import org.cevnsfit.plan.Scan;
import org.cevnsfit.surface.ParameterGoodness;

/** Our numbers from combinations of experiments, as compared with published ones. */
final class GlobalResults {
    private final DeclaredFits fits;

    /** @param home project folder with conf and data */
    GlobalResults(Path home) {
        this.fits = new DeclaredFits(home);
    }

    /** As {@link DeclaredFits#measureInside}. */
    Measured inside(String fit, String scan, String... overrides) {
        return DeclaredFits.measureInside(fits.scan(fit, scan, overrides));
    }

    /** As {@link DeclaredFits#measure}. */
    Measured measure(String fit, String scan, String... overrides) {
        return fits.measure(fit, scan, overrides);
    }

    /** @return ε that turns the weak charge into its negative: the sum of the two minima of one coupling, the others at their nominal values */
    double sumOfMinima(String fit, String scan, String coupling) {
        return minimum(fit, scan, coupling, -0.3, 0.17) + minimum(fit, scan, coupling, 0.19, 0.6);
    }

    private double minimum(String fit, String scan, String coupling, double from, double to) {
        String axis = "axes = [{ parameter = " + coupling + ", from = " + from + ", to = " + to + ", points = 2 }]";
        return DeclaredFits.measureInside(fits.scan(fit, scan, "scans." + scan + "." + axis))
                .value();
    }

    /** @return agreement of the experiments of a scan, each alone against all together, the axes free within their ranges */
    ParameterGoodness goodness(String fit, String scan, String... overrides) {
        Scan together = fits.scan(fit, scan, overrides);
        FittedParameters parameters = new FittedParameters(together);
        List<ParameterGoodness.Alone> alone = together.model().experimentNames().stream()
                .map(name -> new ParameterGoodness.Alone(name, lowest(alone(together, name)), parameters.moving(name)))
                .toList();
        return new ParameterGoodness(lowest(together), alone);
    }

    private static Scan alone(Scan together, String experiment) {
        return new EachExperiment(together.name(), List.of(experiment)).alone(together, experiment);
    }

    private static double lowest(Scan scan) {
        List<Parameter> free =
                scan.axes().stream().map(axis -> axis.parameter()).toList();
        return new FreeFit(scan, free, scan.fixedCouplings(), scan.fixedShape())
                .best()
                .point()
                .chi2;
    }
}
