package org.cevnsfit.jobs;

import java.nio.file.Path;
import java.util.List;

/**
 * How a run ended. All products are in its folder in either case.
 *
 * @param folder where the products are
 * @param key hash of everything that can change a number
 * @param scans per scan, in the order of the configuration
 * @param tooManyFailed names of the scans with a larger fraction of failed points than allowed; the run then counts as failed
 */
public record RunOutcome(Path folder, String key, List<ScanOutcome> scans, List<String> tooManyFailed) {
    public boolean succeeded() {
        return tooManyFailed.isEmpty();
    }
}
