package org.cevnsfit.constants;

/** Physical constants, each with unit and the edition of its source. They exist once, here. */
public final class PhysicalConstants {
    /** m_e [MeV], CODATA 2018 */
    public static final double ELECTRON_MASS_MEV = 0.51099895;

    private PhysicalConstants() {}
}
