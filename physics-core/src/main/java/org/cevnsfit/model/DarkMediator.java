package org.cevnsfit.model;

/** What mediates up-scattering into a dark fermion: the value of {@code mediator} in a model's configuration. */
public enum DarkMediator {
    /** g_χ χ̄ P_L ν S + Σ_q g_q q̄ q S, charges of nucleons from arXiv:1506.04142 */
    SCALAR("m_S_MeV", UpScatteringBracket.SCALAR, QuarkCouplings.SCALAR_PROTON, QuarkCouplings.SCALAR_NEUTRON, 4.0),
    /** g_χ χ̄ γ^µ P_L ν V_µ + Σ_q g_q q̄ γ^µ q V_µ, three quarks in a nucleon */
    VECTOR("m_V_MeV", UpScatteringBracket.VECTOR, 3.0, 3.0, 2.0);

    private final String massParameter;
    private final UpScatteringBracket bracket;
    private final double protonCharge;
    private final double neutronCharge;
    private final double timesPi;

    DarkMediator(
            String massParameter,
            UpScatteringBracket bracket,
            double protonCharge,
            double neutronCharge,
            double timesPi) {
        this.massParameter = massParameter;
        this.bracket = bracket;
        this.protonCharge = protonCharge;
        this.neutronCharge = neutronCharge;
        this.timesPi = timesPi;
    }

    /** @return name of the mediator's mass among the shape parameters */
    public String massParameter() {
        return massParameter;
    }

    UpScatteringBracket bracket() {
        return bracket;
    }

    /** @return charge of a proton at unit coupling to all quarks */
    double protonCharge() {
        return protonCharge;
    }

    /** @return charge of a neutron at unit coupling to all quarks */
    double neutronCharge() {
        return neutronCharge;
    }

    /** @return n of the factor 1/(nπ) in the cross section */
    double timesPi() {
        return timesPi;
    }
}
