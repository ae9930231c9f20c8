package org.cevnsfit.flux;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * A spectrum continued below its range by another one, scaled so that both agree where they meet.
 *
 * @param low what holds below the joint, before scaling
 * @param high what holds from the joint upwards
 * @param jointMeV where they meet [MeV]
 * @param scale factor on {@code low}
 */
record JoinedSpectrum(EnergySpectrum low, EnergySpectrum high, double jointMeV, double scale)
        implements EnergySpectrum {

    static JoinedSpectrum of(EnergySpectrum low, EnergySpectrum high, double jointMeV) {
        return new JoinedSpectrum(low, high, jointMeV, high.perMeV(jointMeV) / low.perMeV(jointMeV));
    }

    @Override
    public double perMeV(double energyMeV) {
        return energyMeV < jointMeV ? scale * low.perMeV(energyMeV) : high.perMeV(energyMeV);
    }

    @Override
    public double[] piecesMeV() {
        DoubleStream below = Arrays.stream(low.piecesMeV()).filter(edge -> edge < jointMeV);
        DoubleStream above = Arrays.stream(high.piecesMeV()).filter(edge -> edge > jointMeV);
        return DoubleStream.concat(DoubleStream.concat(below, DoubleStream.of(jointMeV)), above)
                .toArray();
    }

    @Override
    public double[] stepsMeV() {
        DoubleStream below = Arrays.stream(low.stepsMeV()).filter(edge -> edge < jointMeV);
        return DoubleStream.concat(below, Arrays.stream(high.stepsMeV())).toArray();
    }
}
