package org.cevnsfit.experiment;

import org.cevnsfit.table.Table;

/** What the energy edges of a table are: columns {@code pe_lo, pe_hi} in photoelectrons or {@code e_lo, e_hi} in keVee. */
enum EnergyAxis {
    PHOTOELECTRONS("pe", "PE"),
    ELECTRON_EQUIVALENT("e", "keVee");

    private final String prefix;
    private final String unit;

    EnergyAxis(String prefix, String unit) {
        this.prefix = prefix;
        this.unit = unit;
    }

    /** @return the axis of a table of counts */
    static EnergyAxis of(Table table) {
        return table.has(ELECTRON_EQUIVALENT.lower()) || table.has(ELECTRON_EQUIVALENT.upper())
                ? ELECTRON_EQUIVALENT
                : PHOTOELECTRONS;
    }

    /** @return name of the column of lower edges, without unit */
    String lower() {
        return prefix + "_lo";
    }

    /** @return name of the column of upper edges, without unit */
    String upper() {
        return prefix + "_hi";
    }

    String unit() {
        return unit;
    }
}
