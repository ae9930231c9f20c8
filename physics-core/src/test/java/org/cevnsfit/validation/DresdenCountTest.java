package org.cevnsfit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cevnsfit.ProjectHome;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.validation.DresdenResults.Quenching;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected counts of Dresden-II against independent evaluations. */
class DresdenCountTest {
    private static final DresdenResults DRESDEN = new DresdenResults(ProjectHome.PATH);

    /** Reference value: 1676 events of 96.4 days with Lindhard's quenching and the fission fractions of a typical reactor. */
    @Test
    void lindhardExpects1676() {
        double ours = 96.4 * DRESDEN.countsPerDay(Quenching.LINDHARD, DresdenResults.TYPICAL_FISSIONS);
        assertEquals(1.0, ours / 1676.0, 0.02);
    }

    /** Reference values: sums over neutrino energies and recoils in another program, same inputs. */
    @ParameterizedTest
    @CsvSource({"FEF, 90.667", "YBE, 45.967", "LINDHARD, 17.721"})
    void independentSumsAgree(Quenching quenching, double perDay) {
        assertEquals(1.0, DRESDEN.countsPerDay(quenching) / perDay, 3e-3);
    }

    /**
     * Working files of an author of arXiv:2202.10829, at energies where neither their cut of the resolution at zero energy nor their end of the spectrum at
     * 8 MeV matters much.
     */
    @ParameterizedTest
    @CsvSource({"FEF, 10, 2.80282, 0.01", "FEF, 15, 0.715288, 0.04", "YBE, 10, 0.866699, 0.01"})
    void fissionNeutrinosAloneAgreeWithTheAuthors(Quenching quenching, int bin, double perDay, double tolerance) {
        double ours = DRESDEN.perDay(Experiment.CEVNS, quenching, DresdenResults.FISSION_ONLY)[bin];
        assertEquals(1.0, ours / perDay, tolerance);
    }

    /** As above; electrons are free above their binding energies in both. */
    @ParameterizedTest
    @CsvSource({"0, 0.000210185, 0.025", "10, 0.000229179, 0.01", "30, 0.000229993, 0.01", "129, 0.000310284, 0.01"})
    void electronRecoilsAgreeWithTheAuthors(int bin, double perDay, double tolerance) {
        double ours = DRESDEN.perDay(Experiment.EVES, Quenching.FEF, DresdenResults.FISSION_ONLY)[bin];
        assertEquals(1.0, ours / perDay, tolerance);
    }
}
