package org.cevnsfit.validation;

import com.typesafe.config.ConfigFactory;
import java.nio.file.Path;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.ExperimentReader;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.model.StandardModel;

/** Our numbers from the first run of CONUS+, as compared with published ones. */
public final class ConusResults {
    private static final String SPECTRUM = "conus-plus-2025";
    private static final String COUNTS = "conus-plus-2025-counts";

    private final Path home;
    private final DeclaredFits fits;

    /** @param home project folder with conf and data */
    public ConusResults(Path home) {
        this.home = home;
        this.fits = new DeclaredFits(home);
    }

    /** As {@link DeclaredFits#measure}. */
    public Measured measure(String fit, String scan, String... overrides) {
        return fits.measure(fit, scan, overrides);
    }

    /**
     * @param normalisation of the reactor flux, as in conf
     * @return Standard-Model CEvNS count of the three detectors in 327 kg d at their thresholds
     */
    public double predictedCount(String normalisation) {
        return fit(COUNTS, normalisation, 0.0, 0.0).nominal(Experiment.CEVNS);
    }

    /** @return CEvNS counts of the spectrum fitted over those predicted, and its error with the background fixed */
    public double[] scale(String normalisation) {
        CountingFit fit = fit(SPECTRUM, normalisation, -1.0, 5.0);
        double predicted = fit.nominal(Experiment.CEVNS);
        return new double[] {fit.counts(Experiment.CEVNS) / predicted, fit.signalError() / predicted};
    }

    /** @return χ² of the 19 bins without neutrinos and with their scale fitted */
    public double[] chi2() {
        return new double[] {
            fit(SPECTRUM, "power", -1.0, -1.0).chi2(),
            fit(SPECTRUM, "power", -1.0, 5.0).chi2()
        };
    }

    /** @return significance of the signal [standard deviations] */
    public double significance() {
        double[] chi2 = chi2();
        return Math.sqrt(chi2[0] - chi2[1]);
    }

    private CountingFit fit(String name, String normalisation, double lower, double upper) {
        Experiment experiment =
                ExperimentReader.read(home, name, ConfigFactory.parseString("flux.normalisation = " + normalisation));
        return CountingFit.of(experiment, new StandardModel(PhysicsSettings.standard()), "STD", lower, upper);
    }
}
