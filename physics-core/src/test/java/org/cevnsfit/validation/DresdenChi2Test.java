package org.cevnsfit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cevnsfit.ProjectHome;
import org.cevnsfit.validation.DresdenResults.Quenching;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reference values: the same likelihood minimised from many starts by a trust-region least-squares fit in another program, with a prediction of its own. */
class DresdenChi2Test {
    private static final DresdenResults DRESDEN = new DresdenResults(ProjectHome.PATH);

    @Test
    void backgroundAlone() {
        assertEquals(111.2993, DRESDEN.chi2OfBackground(), 1e-3);
    }

    @ParameterizedTest
    @CsvSource({"FEF, 103.8585", "YBE, 106.6507", "LINDHARD, 109.2101"})
    void withTheSignalOfTheStandardModel(Quenching quenching, double chi2) {
        assertEquals(chi2, DRESDEN.chi2(quenching), 0.01);
    }

    /** As above with twice and five times the signal of iron-filter quenching. */
    @ParameterizedTest
    @CsvSource({"2, 106.5729, 0.02", "5, 181.0487, 0.3"})
    void withMoreSignal(double strength, double chi2, double tolerance) {
        assertEquals(chi2, DRESDEN.chi2OfStrength(strength), tolerance);
    }
}
