package org.cevnsfit.experiment;

import java.nio.file.Path;
import org.cevnsfit.detector.IonisationResponse;
import org.cevnsfit.detector.PhotoelectronCountResponse;
import org.cevnsfit.detector.PhotoelectronResponse;
import org.cevnsfit.detector.RecoilResponse;
import org.cevnsfit.settings.Settings;

/** The ways a detector turns recoils into counts: {@code response.kind} in conf and the record that reads its tables. */
enum DetectorKind {
    PHOTOELECTRON(EnergyAxis.PHOTOELECTRONS, PhotoelectronResponse::read),
    PHOTOELECTRON_COUNT(EnergyAxis.PHOTOELECTRONS, PhotoelectronCountResponse::read),
    IONISATION(EnergyAxis.ELECTRON_EQUIVALENT, IonisationResponse::read);

    private final EnergyAxis axis;
    private final Reader reader;

    /** Reads the section {@code response} and the tables it names. */
    @FunctionalInterface
    private interface Reader {
        RecoilResponse read(Settings response, Path dataFolder, double[] energyEdges);
    }

    DetectorKind(EnergyAxis axis, Reader reader) {
        this.axis = axis;
        this.reader = reader;
    }

    /** @return the response of the kind that the section names, in the bins of the counts */
    static RecoilResponse read(Settings response, Path dataFolder, AnalysisBins bins) {
        DetectorKind kind = response.choice("kind", DetectorKind.class);
        if (kind.axis == bins.axis()) return kind.reader.read(response, dataFolder, bins.energyEdges());
        throw response.problem(
                "kind",
                "this detector counts in " + kind.axis.unit() + ", the observed counts are in "
                        + bins.axis().unit(),
                "name the kind of detector that the counts come from");
    }
}
