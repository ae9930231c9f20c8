package org.cevnsfit.constants;

import static org.cevnsfit.constants.PhysicalConstants.AVOGADRO_PER_MOL;
import static org.cevnsfit.constants.PhysicalConstants.BOHR_MAGNETON_PER_MEV;
import static org.cevnsfit.constants.PhysicalConstants.ELECTRON_MASS_MEV;
import static org.cevnsfit.constants.PhysicalConstants.FERMI_CONSTANT_PER_MEV2;
import static org.cevnsfit.constants.PhysicalConstants.FINE_STRUCTURE;
import static org.cevnsfit.constants.PhysicalConstants.HBARC2_MEV2_CM2;
import static org.cevnsfit.constants.PhysicalConstants.HBARC_MEV_CM;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Conversions built from the constants, against reference values of seven digits. */
class PhysicalConstantsTest {
    @Test
    void bohrMagneton() {
        assertEquals(0.302822, PhysicalConstants.ELEMENTARY_CHARGE, 1e-6);
        assertEquals(0.2963041, BOHR_MAGNETON_PER_MEV, 1e-7);
    }

    @Test
    void crossSectionOfOneInverseSquaredMeV() {
        assertEquals(3.893794e-22, HBARC2_MEV2_CM2, 1e-6 * 3.893794e-22);
    }

    @Test
    void weakCrossSection() {
        double value = FERMI_CONSTANT_PER_MEV2 * FERMI_CONSTANT_PER_MEV2 / Math.PI * HBARC2_MEV2_CM2;
        assertEquals(1.686173e-44, value, 1e-6 * value);
    }

    @Test
    void electromagneticCrossSection() {
        double value =
                Math.PI * FINE_STRUCTURE * FINE_STRUCTURE / (ELECTRON_MASS_MEV * ELECTRON_MASS_MEV) * HBARC2_MEV2_CM2;
        assertEquals(2.494672e-25, value, 1e-6 * value);
    }

    @Test
    void matterPotentialTerm() {
        double electronsMeV3 = AVOGADRO_PER_MOL * HBARC_MEV_CM * HBARC_MEV_CM * HBARC_MEV_CM; // N_A per cm3
        double squaredMeV = 2.0 * Math.sqrt(2.0) * FERMI_CONSTANT_PER_MEV2 * electronsMeV3; // at E = 1 MeV
        assertEquals(1.52649e-7, squaredMeV * 1e12, 1e-5 * 1.52649e-7);
    }
}
