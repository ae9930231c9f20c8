package org.cevnsfit.report;

/**
 * What stands above a picture.
 *
 * @param title what is shown, with indices as in {@link Notation}
 * @param experiment whose data, for example {@code COHERENT CsI 2021}
 * @param nuisances which nuisances and parameters were profiled, for example {@code a0 … a5}, with indices too
 */
public record Caption(String title, String experiment, String nuisances) {

    /** @return experiment and nuisances in one line */
    public String subtitle() {
        if (nuisances.isEmpty()) return experiment;
        return experiment + "  ·  nuisances profiled: " + nuisances;
    }

    /** @return title and subtitle as sentences of plain text */
    String sentences() {
        return new Notation(title + ". " + subtitle() + ". ").plain();
    }
}
