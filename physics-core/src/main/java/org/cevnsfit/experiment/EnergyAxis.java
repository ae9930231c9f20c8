package org.cevnsfit.experiment;

import java.util.List;
import org.cevnsfit.table.Table;

/**
 * What the energy edges of a table are: columns {@code pe_lo, pe_hi} in photoelectrons, {@code e_lo, e_hi} in keVee, or
 * {@code bin_lo, bin_hi}, whole numbers of bins that have no common axis of energy.
 */
enum EnergyAxis {
    PHOTOELECTRONS("pe", "PE"),
    ELECTRON_EQUIVALENT("e", "keVee"),
    NUMBERED("bin", "1");

    private final String prefix;
    private final String unit;

    EnergyAxis(String prefix, String unit) {
        this.prefix = prefix;
        this.unit = unit;
    }

    /** @return the axis of a table of counts */
    static EnergyAxis of(Table table) {
        for (EnergyAxis axis : List.of(ELECTRON_EQUIVALENT, NUMBERED)) {
            if (table.has(axis.lower()) || table.has(axis.upper())) return axis;
        }
        return PHOTOELECTRONS;
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
