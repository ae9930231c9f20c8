package org.cevnsfit.relic;

import org.cevnsfit.plan.CalculatorFile;
import org.cevnsfit.report.CalculatorReport;

/** What relic neutrinos do: the key {@code kind} of a calculation says where. */
public final class RelicReport {
    /** What the neutrinos meet. */
    private enum Kind {
        NEUTRON_STAR,
        COSMIC_RAYS
    }

    private RelicReport() {}

    public static CalculatorReport of(CalculatorFile file) {
        return switch (file.settings().choice("kind", Kind.class)) {
            case NEUTRON_STAR -> NeutronStarReport.of(file);
            case COSMIC_RAYS -> CosmicRayReport.of(file);
        };
    }
}
