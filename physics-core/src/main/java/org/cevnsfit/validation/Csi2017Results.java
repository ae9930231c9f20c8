package org.cevnsfit.validation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.ExperimentReader;
import org.cevnsfit.nuisance.Pull;

/** Our numbers from the COHERENT CsI 2017 data. */
final class Csi2017Results {
    private static final String STD = "STD";

    private final DeclaredFits fits;
    private final Experiment experiment;

    /** @param home project folder with conf and data */
    Csi2017Results(Path home) {
        this.fits = new DeclaredFits(home);
        this.experiment = ExperimentReader.read(home, "coherent-csi-2017");
    }

    /** Best fit and Δχ² = 1 interval of the common neutron radius of caesium and iodine [fm]. */
    Measured neutronRadius() {
        return fits.measure("csi-2017", "neutron-radius");
    }

    CountedSignal signal() {
        return new CountedSignal(experiment, STD);
    }

    /** The signal beside a steady-state background known without error. */
    CountedSignal signalOnKnownSteadyState() {
        List<Pull> others = experiment.nuisanceSets().get(STD).stream()
                .filter(pull -> !pull.name().equals("csi2017SteadyNorm"))
                .toList();
        return new CountedSignal(experiment.withNuisanceSets(Map.of(STD, others)), STD);
    }
}
