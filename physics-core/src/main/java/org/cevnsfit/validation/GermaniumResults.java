package org.cevnsfit.validation;

import java.nio.file.Path;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.ExperimentReader;
import org.cevnsfit.experiment.TargetShare;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.target.Recoil;

/** Our numbers from COHERENT's germanium detectors. */
final class GermaniumResults {
    private final Experiment first;
    private final Experiment second;

    /** @param home project folder with conf and data */
    GermaniumResults(Path home) {
        this.first = ExperimentReader.read(home, "coherent-ge-2024");
        this.second = ExperimentReader.read(home, "coherent-ge-2026");
    }

    /** @param nuisances set of the 2024 data */
    CountedSignal signal(String nuisances) {
        return new CountedSignal(first, nuisances);
    }

    /** The signal of the 2026 data, systematic error left out. */
    CountedSignal signal2026() {
        return new CountedSignal(second, "STD");
    }

    /** @return relative systematic error of the 2026 count */
    double systematic2026() {
        return second.nuisanceSets().get("STD").get(0).sigma();
    }

    /** @return Standard-Model cross section of a germanium nucleus, averaged over the three flavours of the source [cm²] */
    double fluxAverageCm2() {
        Experiment whole = first.withResponse(new EveryRecoil(first.energyBins()));
        double nuclei = first.targets().stream()
                .filter(share -> share.target().recoil() == Recoil.NUCLEUS)
                .mapToDouble(TargetShare::count)
                .sum();
        double fluence = first.source().components().stream()
                .mapToDouble(SourceComponent::fluencePerCm2)
                .sum();
        return new CountedSignal(whole, "STD").expected() / (nuclei * fluence);
    }
}
