package org.cevnsfit.flux;

import java.io.Serializable;
import java.util.List;
import org.cevnsfit.parameter.ShapePoint;

/** Spectra that no shape parameter changes, and the parts of a flux as combinations of them: what is folded with a detector once serves every shape point. */
public interface SpectrumBasis extends Serializable {
    List<SourceComponent> spectra();

    /** @return weight of each spectrum in each part, shape [part][spectrum] */
    double[][] weights(ShapePoint shape);

    /** @return true if {@link #weights} is the identity at every shape point */
    default boolean fixed() {
        return false;
    }

    /** @return parts that do not change with any shape parameter */
    static SpectrumBasis fixed(List<FluxPart> parts) {
        return new Fixed(parts.stream().map(FluxPart::component).toList());
    }

    /** The parts themselves. */
    record Fixed(List<SourceComponent> spectra) implements SpectrumBasis {
        @Override
        public double[][] weights(ShapePoint shape) {
            double[][] identity = new double[spectra.size()][spectra.size()];
            for (int p = 0; p < identity.length; p++) identity[p][p] = 1.0;
            return identity;
        }

        @Override
        public boolean fixed() {
            return true;
        }
    }
}
