package org.cevnsfit.flux;

/** Where the fluxes of solar neutrinos come from. */
public enum SolarNormalisation {
    /** the solar model B16-GS98, ⁸B as measured, arXiv:1109.0763; the default */
    MEASURED_B8("b16-gs98"),
    /** the solar model B16-GS98, arXiv:1611.09867 */
    B16_GS98("b16-gs98"),
    /** the solar model B16-AGSS09met, arXiv:1611.09867 */
    B16_AGSS09MET("b16-agss09met");

    private final String model;

    SolarNormalisation(String model) {
        this.model = model;
    }

    /** @return name of the solar model in tables; it also says where neutrinos are born */
    public String model() {
        return model;
    }

    /** @return what the flux of a reaction is called in the table of fluxes */
    String fluxOf(SolarReaction reaction) {
        return this == MEASURED_B8 && reaction == SolarReaction.B8 ? "measured" : model;
    }
}
