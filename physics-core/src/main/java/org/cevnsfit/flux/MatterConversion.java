package org.cevnsfit.flux;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.cevnsfit.parameter.ShapePoint;

/**
 * Conversion of neutrinos in the Sun with non-standard interactions.
 *
 * @param sun mixing and where the neutrinos are born
 * @param neutrons neutrons per electron
 */
record MatterConversion(SolarConversion sun, SolarNeutrons neutrons) implements Serializable {
    /** @return S(E) at the couplings of a shape point */
    EnergyWeight secondShare(ShapePoint shape) {
        MatterTerm standard = MatterTerm.standard(sun.mixing());
        MatterCouplings couplings = MatterCouplings.of(sun.mixing(), shape);
        ElectronDensity density = sun.density();
        List<MatterTerm> terms = IntStream.range(0, density.size())
                .mapToObj(k -> couplings.with(standard, neutrons.perElectron(density.molPerCm3(k))))
                .toList();
        return energyMeV -> sun.secondShare(energyMeV, terms);
    }
}
