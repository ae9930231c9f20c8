package org.cevnsfit.validation;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.model.StandardModel;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.prediction.Normalisation;
import org.cevnsfit.profile.FitModel;
import org.cevnsfit.profile.ProfilePoint;
import org.cevnsfit.profile.Profiler;
import org.cevnsfit.profile.Treatment;

/** The flux of 8B neutrinos measured with an experiment's nuisance set FLUX, in which it is free. */
final class BoronFlux {
    /** nominal flux [1e6 / cm² s] */
    static final double NOMINAL = 5.25;

    private static final String SET = "FLUX";
    private static final String FLUX = "b8Flux";
    private static final double LARGEST = 4.0; // minus one, relative to the nominal flux

    private final Experiment experiment;
    private final FitModel fit;
    private final ProfilePoint best;
    private final Profiler free;

    BoronFlux(Experiment experiment) {
        this(experiment, PhysicsSettings.standard());
    }

    BoronFlux(Experiment experiment, PhysicsSettings physics) {
        this.experiment = experiment;
        fit = FitModel.of(
                List.of(experiment),
                Map.of(experiment.name(), SET),
                new StandardModel(physics),
                Normalisation.COMPUTED,
                false);
        free = fit.profiler(ShapePoint.nominal(), Treatment.of(List.of(), List.of(), fit.nominalCouplings()));
        best = point(free);
    }

    private ProfilePoint point(Profiler profiler) {
        ProfilePoint point = profiler.newPoint();
        profiler.profile(fit.nominalCouplings(), point);
        return point;
    }

    /** @return χ², everything but the flux profiled; the flux in units of the nominal one */
    double chi2(double flux) {
        SortedMap<String, Double> held = new TreeMap<>(Map.of(FLUX, flux - 1.0));
        Treatment treatment = new Treatment(List.of(), List.of(), fit.nominalCouplings(), List.of(), held, List.of());
        return point(fit.profiler(ShapePoint.nominal(), treatment)).chi2;
    }

    /** @return rise of χ² above the best fit, the flux in units of the nominal one */
    double rise(double flux) {
        return chi2(flux) - best.chi2;
    }

    /** @return significance of 8B neutrinos [standard deviations] */
    double significance() {
        return Math.sqrt(rise(0.0));
    }

    /** @return fitted counts of coherent scattering */
    double counts() {
        return free.prediction(best).get(0).total(Experiment.CEVNS);
    }

    /** @return counts of coherent scattering in each run, in the Standard Model at nominal nuisances */
    double[] expectedOfRuns() {
        List<String> runs = experiment.runs().stream().distinct().toList();
        double[] counts = expected();
        double[] sums = new double[runs.size()];
        for (int b = 0; b < counts.length; b++) {
            sums[runs.indexOf(experiment.runs().get(b))] += counts[b];
        }
        return sums;
    }

    /** @return as above in each bin */
    double[] expected() {
        ProfilePoint nominal = free.newPoint();
        System.arraycopy(best.couplings, 0, nominal.couplings, 0, best.couplings.length);
        double[] sum = null;
        for (Map.Entry<String, double[]> part :
                free.prediction(nominal).get(0).parts().entrySet()) {
            if (!part.getKey().startsWith(Experiment.CEVNS)) continue;
            if (sum == null) sum = new double[part.getValue().length];
            for (int b = 0; b < sum.length; b++) sum[b] += part.getValue()[b];
        }
        return sum;
    }

    /** @return fitted flux [1e6 / cm² s] with its Δχ² = 1 interval */
    Measured flux() {
        int index = fit.nuisances().stream().map(pull -> pull.name()).toList().indexOf(FLUX);
        double value = 1.0 + best.nuisances[index];
        DoubleUnaryOperator rise = at -> rise(at) - 1.0;
        BrentSolver solver = new BrentSolver(1e-7);
        double lower = solver.solve(100, rise::applyAsDouble, 0.0, value);
        double upper = solver.solve(100, rise::applyAsDouble, value, 1.0 + LARGEST);
        return new Measured(NOMINAL * value, NOMINAL * (value - lower), NOMINAL * (upper - value), best.chi2);
    }
}
