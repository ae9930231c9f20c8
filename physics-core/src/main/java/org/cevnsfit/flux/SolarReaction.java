package org.cevnsfit.flux;

import java.util.Locale;

/** The reactions in the Sun that make electron neutrinos. */
public enum SolarReaction {
    PP(60.0),
    BE7(80.0),
    PEP(60.0),
    N13(74.0),
    O15(86.0),
    F17(87.0),
    B8(92.0),
    HEP(51.0);

    private final double effectiveMolPerCm3;

    SolarReaction(double effectiveMolPerCm3) {
        this.effectiveMolPerCm3 = effectiveMolPerCm3;
    }

    /** @return name of the component, for example {@code be7} */
    public String component() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return the one density of electrons that stands for the places of birth [mol/cm³]: of pp, pep, ⁷Be, ⁸B by convention, else the mean of B16-GS98 */
    public double effectiveMolPerCm3() {
        return effectiveMolPerCm3;
    }

    /** @return true if the reaction captures an electron and emits lines */
    boolean captures() {
        return this == BE7 || this == PEP;
    }
}
