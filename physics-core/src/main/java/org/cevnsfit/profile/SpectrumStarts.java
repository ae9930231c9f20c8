package org.cevnsfit.profile;

import java.util.List;
import org.cevnsfit.likelihood.JointLikelihood;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.nuisance.SpectrumPull;

/**
 * Further starts of the shapes of analytic spectra. Where a spectrum stands out of the errors, −2 ln λ has one valley in its shape, and a few starts from
 * which it falls all the way there are proof enough. One that is weak, or whose shape is at a bound, follows fluctuations
 * or stands in for another component, and any shape is a start: everything else is first minimised at that
 * shape, then the shape is released.
 */
final class SpectrumStarts {
    /** Heights of fewer conditional standard deviations are weak. */
    private static final double STRONG = 30.0;

    private static final int ROUNDS = 3;
    private static final int PATIENCE = 10;
    private static final double[] FEW = {-0.6, 0.6};
    private static final double[] DENSE = {-0.9, -0.6, -0.3, 0.0, 0.3, 0.6, 0.9};
    private static final double[] WIDTHS = {-0.7, 0.0, 0.7};

    private final JointLikelihood likelihood;
    private final Domain domain;
    private final List<Pull> nuisances;
    private final double[] nominal; // profiled couplings
    private final List<SpectrumShape> spectra;
    private final ValleyPath valley;
    private final double[] start;
    private final double[] gradient;
    private final double[] hessian;
    private final double[] convex;

    /** @param nominal values of the profiled couplings, whose signal may have taken the place of a spectrum */
    SpectrumStarts(JointLikelihood likelihood, Domain domain, List<Pull> nuisances, double[] nominal) {
        this.likelihood = likelihood;
        this.nominal = nominal.clone();
        this.domain = domain;
        this.nuisances = nuisances;
        spectra = SpectrumShape.of(likelihood, nuisances);
        for (SpectrumShape one : spectra) one.shapes().removeIf(k -> domain.lower()[k] == domain.upper()[k]);
        valley = new ValleyPath(likelihood, domain);
        int n = likelihood.parameters();
        start = new double[n];
        gradient = new double[n];
        hessian = new double[n * n];
        convex = new double[n * n];
    }

    boolean isEmpty() {
        return spectra.isEmpty();
    }

    /** Searches until no start leads lower; @return true if a lower minimum was found */
    boolean search(Descent descent) {
        boolean any = false;
        boolean better = descent.found && !spectra.isEmpty();
        for (int round = 0; round < ROUNDS && better; round++) {
            better = false;
            for (SpectrumShape one : spectra) {
                if (!likelihood.derivatives(descent.best, gradient, hessian, convex)) return any;
                better |= weak(one, descent.best) ? everywhere(one, descent) : aFew(one, descent);
            }
            any |= better;
        }
        return any;
    }

    private boolean weak(SpectrumShape one, double[] best) {
        for (int k : one.shapes()) if (domain.touchesLower(k, best) || domain.touchesUpper(k, best)) return true;
        for (int k : one.heights()) {
            double curvature = 0.5 * convex[k * best.length + k];
            if (!((1.0 + best[k]) * Math.sqrt(curvature) > STRONG)) return true;
        }
        return false;
    }

    private boolean aFew(SpectrumShape one, Descent descent) {
        boolean any = false;
        for (int k : one.shapes()) {
            valley.prepare(k, descent.best, hessian);
            for (double fraction : FEW) {
                if (valley.falls(k, value(k, fraction), descent.best)) {
                    descent.starts++;
                    continue;
                }
                System.arraycopy(descent.best, 0, start, 0, start.length);
                start[k] = value(k, fraction);
                any |= descent.from(start, true);
            }
        }
        return any;
    }

    private boolean everywhere(SpectrumShape one, Descent descent) {
        int[] shapes = one.shapes().stream().mapToInt(Integer::intValue).toArray();
        return combined(one, shapes, 0, new double[shapes.length], descent);
    }

    private boolean combined(SpectrumShape one, int[] shapes, int level, double[] values, Descent descent) {
        if (level == shapes.length) {
            boolean better = fromShape(one, shapes, values, descent, false);
            return nominal.length > 0 && fromShape(one, shapes, values, descent, true) || better;
        }
        boolean width = SpectrumShape.quantity(nuisances.get(shapes[level])) == SpectrumPull.Quantity.WIDTH;
        boolean any = false;
        for (double fraction : width ? WIDTHS : DENSE) {
            values[level] = value(shapes[level], fraction);
            any |= combined(one, shapes, level + 1, values, descent);
        }
        return any;
    }

    private boolean fromShape(
            SpectrumShape one, int[] shapes, double[] values, Descent descent, boolean nominalCouplings) {
        double[] lower = new double[shapes.length];
        double[] upper = new double[shapes.length];
        System.arraycopy(descent.best, 0, start, 0, start.length);
        if (nominalCouplings) System.arraycopy(nominal, 0, start, start.length - nominal.length, nominal.length);
        for (int i = 0; i < shapes.length; i++) start[shapes[i]] = values[i];
        for (int k : one.heights()) if (domain.touchesLower(k, start)) revive(k);
        for (int i = 0; i < shapes.length; i++) {
            lower[i] = domain.lower()[shapes[i]];
            upper[i] = domain.upper()[shapes[i]];
            domain.hold(shapes[i], values[i]);
        }
        descent.newton().minimise(start, null);
        descent.iterations += descent.newton().steps;
        for (int i = 0; i < shapes.length; i++) {
            domain.lower()[shapes[i]] = lower[i];
            domain.upper()[shapes[i]] = upper[i];
        }
        boolean better = descent.from(start, false);
        for (int more = 0; more < PATIENCE && unfinished(descent); more++) better = descent.from(start, false);
        return better;
    }

    /** A spectrum and a signal of nearly its shape make a long valley, whose end takes many steps. */
    private static boolean unfinished(Descent descent) {
        CellMinimiser newton = descent.newton();
        return newton.status == FitStatus.CALL_LIMIT && newton.chi2 < descent.chi2;
    }

    /** Gives a vanishing height the value that is best with everything else as it is. */
    private void revive(int height) {
        int n = start.length;
        if (!likelihood.derivatives(start, gradient, hessian, convex) || !(convex[height * n + height] > 0.0)) return;
        start[height] -= Math.min(0.0, gradient[height] / convex[height * n + height]);
    }

    private double value(int k, double fraction) {
        return fraction * (fraction < 0.0 ? -domain.lower()[k] : domain.upper()[k]);
    }
}
