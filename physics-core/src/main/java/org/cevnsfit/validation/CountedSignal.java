package org.cevnsfit.validation;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.model.StandardModel;

/**
 * The Standard-Model signal of an experiment with a free normalisation, as experiments report their counts.
 *
 * @param nuisances nuisance set whose pulls on the signal's norm give way to the free one
 */
record CountedSignal(Experiment experiment, String nuisances) {
    private static final double LARGEST = 5.0; // signal strength minus one

    private CountingFit fit(double lower, double upper) {
        InteractionModel model = new StandardModel(PhysicsSettings.standard());
        return CountingFit.of(experiment, model, nuisances, lower, upper);
    }

    /** @return the fit with the free normalisation */
    CountingFit best() {
        return fit(-1.0, LARGEST);
    }

    /** @return the fit with the signal of the Standard Model */
    CountingFit expectedFit() {
        return fit(0.0, 0.0);
    }

    /** @return the fit with a multiple of the signal of the Standard Model */
    CountingFit fitOf(double strength) {
        return fit(strength - 1.0, strength - 1.0);
    }

    /** @return the fit of the backgrounds alone */
    CountingFit absentFit() {
        return fit(-1.0, -1.0);
    }

    /** @return expected CEvNS count of the Standard Model, nominal nuisances */
    double expected() {
        return expectedFit().nominal(Experiment.CEVNS);
    }

    /** @return √Δχ² between the backgrounds alone and the best fit [standard deviations] */
    double significance() {
        return Math.sqrt(absentFit().chi2() - best().chi2());
    }

    /** @return fitted CEvNS count with its Δχ² = 1 interval, all nuisances profiled */
    Measured counts() {
        CountingFit best = best();
        double expected = expected();
        double strength = best.counts(Experiment.CEVNS) / expected - 1.0;
        DoubleUnaryOperator rise = at -> fit(at, at).chi2() - best.chi2() - 1.0;
        BrentSolver solver = new BrentSolver(1e-7);
        double lower = solver.solve(100, rise::applyAsDouble, -1.0, strength);
        double upper = solver.solve(100, rise::applyAsDouble, strength, LARGEST);
        return new Measured(
                best.counts(Experiment.CEVNS),
                (strength - lower) * expected,
                (upper - strength) * expected,
                best.chi2());
    }
}
