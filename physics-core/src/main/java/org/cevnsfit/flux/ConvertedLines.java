package org.cevnsfit.flux;

import java.util.List;
import org.cevnsfit.parameter.ShapePoint;

/** Lines, all of them in the first part and by the share S(E) of ν_2 in the second. */
record ConvertedLines(LineGroup group, MatterConversion conversion) implements SpectrumBasis {
    @Override
    public List<SourceComponent> spectra() {
        return List.copyOf(group.lines());
    }

    @Override
    public double[][] weights(ShapePoint shape) {
        EnergyWeight share = conversion.secondShare(shape);
        double[][] weights = new double[2][group.lines().size()];
        for (int l = 0; l < weights[0].length; l++) {
            weights[0][l] = 1.0;
            weights[1][l] = share.at(group.lines().get(l).energyMeV());
        }
        return weights;
    }
}
