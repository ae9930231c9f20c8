package org.cevnsfit.validation;

import com.typesafe.config.ConfigFactory;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.ExperimentReader;
import org.cevnsfit.interaction.ElectronCouplings;
import org.cevnsfit.interaction.FormFactor;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.RecoilKinematics;
import org.cevnsfit.interaction.VectorCouplings;

/** Our numbers from nuclear recoils of solar neutrinos in xenon. */
final class NuclearRecoilResults {
    private static final String FIT = "xenon-8b";
    private static final String SUMMARIES =
            "{ experiments = [xenonnt-8b-2024, pandax4t-8b-2024-summary], nuisances = { xenonnt-8b-2024 = STD, pandax4t-8b-2024-summary = STD } }";
    private static final String WITHOUT_HEP = "flux.flux-per-cm2-s { hep = 1 }";
    private static final int COARSE = 21;

    private final Path home;
    private final DeclaredFits fits;
    private final ElectromagneticResults moments;
    private final Map<String, BoronFlux> fluxes = new ConcurrentHashMap<>();

    /** @param home project folder with conf and data */
    NuclearRecoilResults(Path home) {
        this.home = home;
        this.fits = new DeclaredFits(home);
        this.moments = new ElectromagneticResults(home);
    }

    /** @return the fit of the 8B flux to an experiment */
    BoronFlux flux(String experiment) {
        return fluxes.computeIfAbsent(experiment, name -> new BoronFlux(ExperimentReader.read(home, name)));
    }

    /** @return as above with 8B neutrinos as the only signal */
    BoronFlux fluxWithoutHep(String experiment) {
        return new BoronFlux(withoutHep(experiment));
    }

    /** @return as above with tree couplings */
    BoronFlux fluxAtTreeLevel(String experiment) {
        PhysicsSettings tree = new PhysicsSettings(
                VectorCouplings.TREE, FormFactor.HELM, RecoilKinematics.SPIN_ZERO, true, ElectronCouplings.TREE);
        return new BoronFlux(withoutHep(experiment), tree);
    }

    private Experiment withoutHep(String experiment) {
        return ExperimentReader.read(home, experiment, ConfigFactory.parseString(WITHOUT_HEP));
    }

    /** @return expected events of an efficiency that was published, a tonne and a year of exposure times a number of tonne years */
    double absolute(String experiment, int bin, double tonneYears) {
        Experiment published = ExperimentReader.read(home, experiment).withReleasedCevns(null);
        return tonneYears * new BoronFlux(published).expected()[bin];
    }

    /** @return sin²θ_W from XENONnT and PandaX-4T of 2024 */
    Measured mixingAngle() {
        return fits.measure(FIT, "sin2ThetaW");
    }

    /** @return as above with the published flux of PandaX-4T in the place of its counts */
    Measured mixingAngleFromSummary() {
        return fits.measure(FIT, "sin2ThetaW", summary("sin2ThetaW"));
    }

    /** @return 90 % limit on the moment of all flavours or of one, as the scan has it [1e-11 μ_B] */
    double moment(String scan) {
        return moments.limit(FIT, scan, COARSE);
    }

    /** @return as above with the published flux of PandaX-4T in the place of its counts */
    double momentFromSummary(String scan) {
        return moments.limit(FIT, scan, COARSE, summary(scan));
    }

    private static String summary(String scan) {
        return "scans." + scan + " = " + SUMMARIES;
    }
}
