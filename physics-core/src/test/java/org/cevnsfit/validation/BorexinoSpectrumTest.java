package org.cevnsfit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.table.Table;
import org.junit.jupiter.api.Test;

/** Electron recoils of solar neutrinos in Borexino, computed from fluxes, cross sections and resolution, beside the component of the published fit. */
class BorexinoSpectrumTest {
    private static final Map<String, Double> FITTED_PER_DAY = Map.of("pp", 134.0, "be7", 48.3, "pep", 2.43);

    @Test // arXiv:1707.09279
    void fittedRatesGiveTheReleasedSolarComponent() {
        BorexinoResults results = new BorexinoResults(ProjectHome.PATH);
        double[] released = Table.read(ProjectHome.data("borexino-phase2").resolve("solar.csv"))
                .column("expected", "counts");
        double[] ours = new double[released.length];
        results.spectra().forEach((component, counts) -> {
            double scale = FITTED_PER_DAY.containsKey(component)
                    ? FITTED_PER_DAY.get(component) / results.ratesPerDay().get(component)
                    : 1.0;
            for (int bin = 0; bin < ours.length; bin++) ours[bin] += scale * counts[bin];
        });
        double sum = 0.0;
        double due = 0.0;
        for (int bin = 0; bin < ours.length; bin++) {
            assertEquals(released[bin], ours[bin], 0.03 * released[bin], "bin " + bin); // scatters by 2 %
            sum += ours[bin];
            due += released[bin];
        }
        assertEquals(due, sum, 0.004 * due);
    }
}
