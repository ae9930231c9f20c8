package org.cevnsfit.constants;

/** Physical constants, each with unit and the edition of its source. They exist once, here. Natural units: ħ = c = 1. */
public final class PhysicalConstants {
    /** G_F, Fermi constant [MeV^-2], CODATA 2018 */
    public static final double FERMI_CONSTANT_PER_MEV2 = 1.1663787e-11;

    /** α, fine-structure constant at zero momentum transfer, CODATA 2018 */
    public static final double FINE_STRUCTURE = 1.0 / 137.035999084;

    /** e = √(4πα), elementary charge in Heaviside-Lorentz natural units */
    public static final double ELEMENTARY_CHARGE = Math.sqrt(4.0 * Math.PI * FINE_STRUCTURE);

    /** m_e [MeV], CODATA 2018 */
    public static final double ELECTRON_MASS_MEV = 0.51099895;

    /** m_µ [MeV], CODATA 2018 */
    public static final double MUON_MASS_MEV = 105.6583755;

    /** m_τ [MeV], PDG 2022 */
    public static final double TAU_MASS_MEV = 1776.86;

    /** m_π of the charged pion [MeV], PDG 2024 */
    public static final double PION_MASS_MEV = 139.57039;

    /** m_p [MeV], CODATA 2018 */
    public static final double PROTON_MASS_MEV = 938.27208816;

    /** m_n [MeV], CODATA 2018 */
    public static final double NEUTRON_MASS_MEV = 939.56542052;

    /** m_N, mean of proton and neutron [MeV] */
    public static final double NUCLEON_MASS_MEV = 0.5 * (PROTON_MASS_MEV + NEUTRON_MASS_MEV);

    /** m_u, up-quark mass that belongs to the scalar nucleon factors [MeV], PDG 2024 */
    public static final double UP_MASS_MEV = 2.16;

    /** m_d, down-quark mass that belongs to the scalar nucleon factors [MeV], PDG 2024 */
    public static final double DOWN_MASS_MEV = 4.70;

    /** g_A, isovector axial coupling of the nucleon, PDG 2022 */
    public static final double AXIAL_COUPLING = 1.2764;

    /** M_W [MeV], PDG 2022 */
    public static final double W_MASS_MEV = 80377.0;

    /** µ_B = e/(2 m_e), Bohr magneton in Heaviside-Lorentz natural units [MeV^-1] */
    public static final double BOHR_MAGNETON_PER_MEV = ELEMENTARY_CHARGE / (2.0 * ELECTRON_MASS_MEV);

    /** ħc [MeV fm], CODATA 2018 */
    public static final double HBARC_MEV_FM = 197.3269804;

    /** ħc [MeV cm] */
    public static final double HBARC_MEV_CM = HBARC_MEV_FM * 1e-13;

    /** (ħc)² [MeV² cm²]: turns a cross section in MeV^-2 into cm² */
    public static final double HBARC2_MEV2_CM2 = HBARC_MEV_CM * HBARC_MEV_CM;

    /** u, atomic mass unit [MeV], CODATA 2018 */
    public static final double ATOMIC_MASS_UNIT_MEV = 931.49410242;

    /** N_A [1/mol], SI 2019 */
    public static final double AVOGADRO_PER_MOL = 6.02214076e23;

    /** sin²θ_W at zero momentum transfer, MS-bar, PDG 2024: 0.23863(5) */
    public static final double SIN2_THETA_W_LOW_ENERGY = 0.23863;

    /** ρ, ratio of neutral to charged current at low energy, PDG 2024 */
    public static final double RHO = 1.00063;

    /** ⟨r_E²⟩ of the neutron [fm²], PDG 2018 */
    public static final double NEUTRON_CHARGE_RADIUS2_FM2 = -0.1161;

    /** ⟨r_E²⟩ of the proton [fm²], from muonic hydrogen, as in arXiv:2007.08529 */
    public static final double PROTON_CHARGE_RADIUS2_FM2 = 0.7071;

    /** ⟨r_E,s²⟩, strangeness radius of the nucleon [fm²], lattice, as in arXiv:2007.08529 */
    public static final double STRANGENESS_RADIUS2_FM2 = -0.0048;

    /** κ_p, anomalous magnetic moment of the proton [µ_N], CODATA 2018 */
    public static final double PROTON_ANOMALOUS_MOMENT = 1.79284734;

    /** κ_n, anomalous magnetic moment of the neutron [µ_N], CODATA 2018 */
    public static final double NEUTRON_ANOMALOUS_MOMENT = -1.91304273;

    /** κ_s, strangeness magnetic moment of the nucleon [µ_N], lattice, as in arXiv:2007.08529 */
    public static final double STRANGENESS_MOMENT = -0.017;

    private PhysicalConstants() {}
}
