package org.cevnsfit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.nuisance.NormPull;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.prediction.Normalisation;
import org.cevnsfit.profile.FitModel;
import org.cevnsfit.profile.Prediction;
import org.cevnsfit.profile.ProfilePoint;
import org.cevnsfit.profile.Profiler;

/**
 * Fit of the Standard-Model signal with a free normalisation beside the backgrounds with theirs, as experiments report their counts and
 * significance; optionally the further nuisances of a set (onset time, efficiency, radius).
 */
final class CountingFit {
    private static final String SIGNAL = "freeSignal";

    private final Profiler profiler;
    private final ProfilePoint point;

    private CountingFit(Profiler profiler, ProfilePoint point) {
        this.profiler = profiler;
        this.point = point;
    }

    /**
     * @param base nuisance set whose pulls on the signal's norm are replaced by the free one
     * @param lower smallest signal strength minus one; −1 at both ends fits the backgrounds alone
     * @param upper largest signal strength minus one
     */
    static CountingFit of(Experiment experiment, InteractionModel model, String base, double lower, double upper) {
        List<Pull> pulls = new ArrayList<>();
        pulls.add(new NormPull(
                SIGNAL,
                Double.POSITIVE_INFINITY,
                lower,
                upper,
                List.of(Experiment.CEVNS, Experiment.EVES),
                "free normalisation"));
        for (Pull pull : experiment.nuisanceSets().get(base)) {
            boolean onSignal =
                    pull instanceof NormPull norm && norm.components().contains(Experiment.CEVNS);
            if (!onSignal) pulls.add(pull);
        }
        Map<String, List<Pull>> sets = new HashMap<>(experiment.nuisanceSets());
        sets.put(SIGNAL, pulls);
        FitModel fit = FitModel.of(
                List.of(experiment.withNuisanceSets(sets)),
                Map.of(experiment.name(), SIGNAL),
                model,
                Normalisation.COMPUTED,
                false);
        Profiler profiler = fit.profiler(ShapePoint.nominal(), List.of(), List.of(), fit.nominalCouplings());
        ProfilePoint point = profiler.newPoint();
        profiler.profile(fit.nominalCouplings(), point);
        return new CountingFit(profiler, point);
    }

    double chi2() {
        return point.chi2;
    }

    /** @return fitted counts of the parts whose label starts with a prefix */
    double counts(String prefix) {
        Prediction prediction = profiler.prediction(point).get(0);
        return prediction.total(prefix);
    }

    /** @return counts at nominal nuisances */
    double nominal(String prefix) {
        ProfilePoint nominal = profiler.newPoint();
        System.arraycopy(point.couplings, 0, nominal.couplings, 0, nominal.couplings.length);
        return profiler.prediction(nominal).get(0).total(prefix);
    }

    /** @return fitted signal over the nominal one */
    double strength() {
        return 1.0 + point.nuisances[0];
    }

    /** @return parabolic error of the strength, all nuisances profiled */
    double strengthError() {
        int n = point.nuisances.length;
        double[] hessian = profiler.hessian(point);
        RealMatrix half = new Array2DRowRealMatrix(n, n);
        for (int k = 0; k < n; k++) for (int l = 0; l < n; l++) half.setEntry(k, l, 0.5 * hessian[k * n + l]);
        return Math.sqrt(new LUDecomposition(half).getSolver().getInverse().getEntry(0, 0));
    }

    /** @return parabolic error of the fitted signal counts, all nuisances profiled */
    double signalError() {
        return strengthError() * counts(Experiment.CEVNS) / strength();
    }

    /**
     * Smallest error that the binned counts allow on the signal count, N/√(Σ s²/μ) with signal s and expectation μ per bin at the fitted
     * point: the Cramér-Rao bound with every nuisance and background fixed.
     */
    double errorBound() {
        Prediction prediction = profiler.prediction(point).get(0);
        int bins = prediction.observed().length;
        double information = 0.0;
        for (int b = 0; b < bins; b++) {
            double signal = 0.0;
            double expected = 0.0;
            for (Map.Entry<String, double[]> part : prediction.parts().entrySet()) {
                expected += part.getValue()[b];
                if (part.getKey().startsWith(Experiment.CEVNS)) signal += part.getValue()[b];
            }
            if (expected > 0.0) information += signal * signal / expected;
        }
        return counts(Experiment.CEVNS) / Math.sqrt(information);
    }
}
