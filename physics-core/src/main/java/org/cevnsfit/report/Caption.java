package org.cevnsfit.report;

/**
 * What stands above a picture.
 *
 * @param title what is shown
 * @param experiment whose data, for example {@code COHERENT CsI 2021}
 * @param nuisances which nuisance set was profiled, for example {@code STD (a0 … a5)}
 */
public record Caption(String title, String experiment, String nuisances) {

    /** @return experiment and nuisances in one line */
    public String subtitle() {
        if (nuisances.isEmpty()) return experiment;
        return experiment + "  ·  nuisances profiled: " + nuisances;
    }
}
