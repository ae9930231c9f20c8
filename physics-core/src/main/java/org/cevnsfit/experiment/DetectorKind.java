package org.cevnsfit.experiment;

import java.nio.file.Path;
import java.util.List;
import org.cevnsfit.detector.IonisationResponse;
import org.cevnsfit.detector.PhotoelectronCountResponse;
import org.cevnsfit.detector.PhotoelectronResponse;
import org.cevnsfit.detector.RecoilResponse;
import org.cevnsfit.detector.ResponseShift;
import org.cevnsfit.detector.TabulatedResponse;
import org.cevnsfit.error.InputException;
import org.cevnsfit.settings.Settings;
import org.cevnsfit.target.Recoil;

/** The ways a detector turns recoils into counts: {@code response.kind} in conf and the record that reads its tables. */
enum DetectorKind {
    PHOTOELECTRON(EnergyAxis.PHOTOELECTRONS, PhotoelectronResponse::read),
    PHOTOELECTRON_COUNT(EnergyAxis.PHOTOELECTRONS, PhotoelectronCountResponse::read),
    IONISATION(EnergyAxis.ELECTRON_EQUIVALENT, IonisationResponse::read),
    TABULATED(EnergyAxis.NUMBERED, (Reader)
            (section, dataFolder, bins) -> TabulatedResponse.read(section, dataFolder, bins.runs()));

    private final EnergyAxis axis;
    private final Reader reader;

    /** Reads the section {@code response} and the tables it names. */
    @FunctionalInterface
    private interface Reader {
        RecoilResponse read(Settings response, Path dataFolder, AnalysisBins bins);
    }

    /** Reads a response in bins of an energy. */
    @FunctionalInterface
    private interface EnergyReader {
        RecoilResponse read(Settings response, Path dataFolder, double[] energyEdges);
    }

    DetectorKind(EnergyAxis axis, Reader reader) {
        this.axis = axis;
        this.reader = reader;
    }

    DetectorKind(EnergyAxis axis, EnergyReader reader) {
        this(axis, (Reader) (section, dataFolder, bins) -> reader.read(section, dataFolder, bins.energyEdges()));
    }

    /** @return the response of the kind that the section names, in the bins of the counts */
    static RecoilResponse read(Settings response, Path dataFolder, AnalysisBins bins) {
        DetectorKind kind = response.choice("kind", DetectorKind.class);
        if (kind.axis == bins.axis()) return read(kind, response, dataFolder, bins);
        throw response.problem(
                "kind",
                "this detector counts in " + kind.axis.unit() + ", the observed counts are in "
                        + bins.axis().unit(),
                "name the kind of detector that the counts come from");
    }

    private static RecoilResponse read(DetectorKind kind, Settings section, Path dataFolder, AnalysisBins bins) {
        try {
            RecoilResponse response = kind.reader.read(section, dataFolder, bins);
            response.maximumRecoilKeV(
                    Recoil.NUCLEUS, ResponseShift.NONE); // fails where the quenching does not reach the bins
            return response;
        } catch (InputException e) {
            for (String key : List.of("quenching", "efficiency")) {
                if (e.place().equals("response " + key)) throw e.at(section.place(key));
            }
            throw e;
        }
    }
}
