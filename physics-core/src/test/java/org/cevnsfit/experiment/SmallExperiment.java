package org.cevnsfit.experiment;

import java.io.IOException;
import java.nio.file.Path;

/** Copies of coherent-csi-2021 with two energy and two time bins: neutrons as a table and flat, steady state as a product. */
final class SmallExperiment {
    static final String TIMES = "times = \"signal-time.csv\"";
    private static final String BRN =
            "{ name = brn, expected-counts = 18.31, energy = \"brn-energy.csv\", time = \"brn-time.csv\" }";
    private static final String NIN =
            "{ name = nin, expected-counts = 5.18, energy = \"nin-energy.csv\", time = \"nin-time.csv\" }";
    private static final String SSB =
            "{ name = ssb, expected-counts = 1286, energy = \"steady-state.csv\", time-decay-per-us = 0.0494 }";
    static final String EFFICIENCY = "time-efficiency { plateau-end-us = 0.52, decay-per-us = 0.0494 }";

    private SmallExperiment() {}

    static ExperimentCopy make(Path home) throws IOException {
        ExperimentCopy copy = ExperimentCopy.make(home, "coherent-csi-2021");
        copy.table(
                "counts.csv",
                "pe_lo[PE],pe_hi[PE],t_lo[us],t_hi[us],observed[counts]",
                "8,20,0,1,3",
                "8,20,1,4,1",
                "20,60,0,1,5",
                "20,60,1,4,2");
        copy.set(NIN, "{ name = nin, expected-counts = 5, energy = flat, time = flat }");
        copy.set(BRN, "{ name = brn, counts = \"brn.csv\" }");
        copy.set(SSB, "{ name = ssb, expected-counts = 8, energy = \"ssb.csv\", time-decay-per-us = 0.05 }");
        copy.table("ssb.csv", "pe_lo[PE],pe_hi[PE],shape[1]", "8,20,3", "20,60,1");
        copy.table(
                "brn.csv",
                "pe_lo[PE],pe_hi[PE],t_lo[us],t_hi[us],expected[counts]",
                "8,20,0,1,4",
                "8,20,1,4,0",
                "20,60,0,1,2",
                "20,60,1,4,0.5");
        return copy;
    }

    /** As above without any times. */
    static ExperimentCopy withoutTimes(Path home) throws IOException {
        ExperimentCopy copy = make(home);
        copy.set(
                "kind = time, sigma = free, bounds = [-0.25, 0.25]", "kind = norm, sigma = free, bounds = [-0.2, 0.2]");
        copy.set(TIMES, "").set(EFFICIENCY, "").set(", time = flat", "").set(", time-decay-per-us = 0.05", "");
        copy.table("counts.csv", "pe_lo[PE],pe_hi[PE],observed[counts]", "8,20,4", "20,60,7");
        copy.table("brn.csv", "pe_lo[PE],pe_hi[PE],expected[counts]", "8,20,4", "20,60,2.5");
        return copy;
    }
}
