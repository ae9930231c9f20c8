package org.cevnsfit.detector;

import java.util.stream.DoubleStream;

/**
 * Between two quenching models, E_ee = [(1 − x) E_1 + (1 + x) E_2]/2: x = −1 is the first, x = +1 the second. A nuisance moves x.
 *
 * @param position x in [−1, 1]
 */
public record QuenchingBetween(QuenchingFactor first, QuenchingFactor second, double position)
        implements QuenchingFactor {

    public QuenchingBetween {
        if (!(Math.abs(position) <= 1)) throw new IllegalStateException("position " + position + " outside [-1, 1]");
    }

    @Override
    public double electronEquivalentKeVee(double recoilEnergyKeVnr) {
        return 0.5 * (1 - position) * first.electronEquivalentKeVee(recoilEnergyKeVnr)
                + 0.5 * (1 + position) * second.electronEquivalentKeVee(recoilEnergyKeVnr);
    }

    @Override
    public QuenchingBetween shifted(double x) {
        return x == 0.0 ? this : new QuenchingBetween(first, second, position + x);
    }

    @Override
    public double largestShift() {
        return 1 - Math.abs(position);
    }

    @Override
    public double[] kinksKeVnr() {
        return DoubleStream.concat(DoubleStream.of(first.kinksKeVnr()), DoubleStream.of(second.kinksKeVnr()))
                .toArray();
    }

    @Override
    public QuenchingBetween withGermaniumLindhardK(double k) {
        return new QuenchingBetween(first.withGermaniumLindhardK(k), second.withGermaniumLindhardK(k), position);
    }
}
