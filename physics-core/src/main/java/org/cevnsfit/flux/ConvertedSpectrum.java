package org.cevnsfit.flux;

import java.util.List;
import org.cevnsfit.parameter.ShapePoint;

/** A spectrum, the whole of it in the first part and by the share S(E) of ν_2, a Chebyshev series, in the second. */
record ConvertedSpectrum(List<SourceComponent> spectra, ChebyshevBasis series, MatterConversion conversion)
        implements SpectrumBasis {
    private static final int LEAST_TERMS = 8;
    private static final double TERMS_PER_MEV = 2.5; // 49 for ⁸B

    static ConvertedSpectrum of(SpectrumComponent component, MatterConversion conversion) {
        double end = component.maximumEnergyMeV();
        int terms = LEAST_TERMS + (int) Math.round(TERMS_PER_MEV * end);
        return new ConvertedSpectrum(component.series(terms), new ChebyshevBasis(end, terms), conversion);
    }

    @Override
    public double[][] weights(ShapePoint shape) {
        double[][] weights = new double[2][];
        weights[1] = series.coefficients(conversion.secondShare(shape)::at);
        weights[0] = new double[weights[1].length];
        weights[0][0] = 1.0;
        return weights;
    }
}
