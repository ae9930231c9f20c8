package org.cevnsfit.experiment;

import java.nio.file.Path;
import org.cevnsfit.detector.IonisationResponse;
import org.cevnsfit.detector.PhotoelectronCountResponse;
import org.cevnsfit.detector.PhotoelectronResponse;
import org.cevnsfit.detector.RecoilResponse;
import org.cevnsfit.settings.Settings;

/** The ways a detector turns recoils into counts: {@code response.kind} in conf and the record that reads its tables. */
enum DetectorKind {
    PHOTOELECTRON(PhotoelectronResponse::read),
    PHOTOELECTRON_COUNT(PhotoelectronCountResponse::read),
    IONISATION(IonisationResponse::read);

    private final Reader reader;

    /** Reads the section {@code response} and the tables it names. */
    @FunctionalInterface
    private interface Reader {
        RecoilResponse read(Settings response, Path dataFolder, double[] energyEdges);
    }

    DetectorKind(Reader reader) {
        this.reader = reader;
    }

    /** @return the response of the kind that the section names */
    static RecoilResponse read(Settings response, Path dataFolder, double[] energyEdges) {
        return response.choice("kind", DetectorKind.class).reader.read(response, dataFolder, energyEdges);
    }
}
