package org.cevnsfit.validation;

import com.typesafe.config.ConfigFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.ExperimentReader;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.model.StandardModel;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.prediction.Normalisation;
import org.cevnsfit.profile.FitModel;
import org.cevnsfit.profile.Prediction;
import org.cevnsfit.profile.ProfilePoint;
import org.cevnsfit.profile.Profiler;

/** Our numbers from the COHERENT liquid-argon data, as compared with published ones. */
final class LarResults {
    private static final String LAR = "coherent-lar-2020";
    private static final String ABSOLUTE = "signal-template = null";
    private static final String ALL_ARRIVALS = ", flux.pulse.normalised = true";

    private final Path home;
    private final DeclaredFits fits;
    private final Experiment experiment;

    /** @param home project folder with conf and data */
    LarResults(Path home) {
        this.home = home;
        this.fits = new DeclaredFits(home);
        this.experiment = ExperimentReader.read(home, LAR);
    }

    /** As {@link DeclaredFits#measure} from the fit {@code lar-quickstart}. */
    Measured measure(String scan, String... overrides) {
        return fits.measure("lar-quickstart", scan, overrides);
    }

    /** Minimum and Δχ² = 1 interval of sin²θ_W inside the range of its scan; the weak charge of the other sign gives a second minimum outside. */
    Measured weakMixingAngle() {
        return DeclaredFits.measureInside(fits.scan("lar-quickstart", "sin2ThetaW"));
    }

    /** @return the Standard Model with all nuisances at their minimum */
    ProfilePoint standardModel(String nuisances) {
        Profiler profiler = profiler(experiment, nuisances);
        ProfilePoint point = profiler.newPoint();
        profiler.profile(point.couplings.clone(), point);
        return point;
    }

    /** @return −2 ln λ of the Standard Model with the computed spectrum in place of the released one */
    double absoluteChi2() {
        Profiler profiler = profiler(changed(ABSOLUTE), "STD");
        ProfilePoint point = profiler.newPoint();
        profiler.profile(point.couplings.clone(), point);
        return point.chi2;
    }

    private static Profiler profiler(Experiment experiment, String nuisances) {
        FitModel fit = FitModel.of(
                List.of(experiment),
                Map.of(LAR, nuisances),
                new StandardModel(PhysicsSettings.standard()),
                Normalisation.COMPUTED,
                false);
        return fit.profiler(ShapePoint.nominal(), List.of(), List.of(), fit.nominalCouplings());
    }

    /** @return Standard-Model count of the flux, all energies and times, no efficiency */
    double recoils() {
        return sum(signal(changed(ABSOLUTE + ALL_ARRIVALS + ", response { efficiency = null, resolution = null }")));
    }

    /** @return Standard-Model count after the efficiency at all times */
    double selected() {
        return sum(signal(changed(ABSOLUTE + ALL_ARRIVALS)));
    }

    /** @return Standard-Model counts per bin after the efficiency and inside the time window, shape [nE × nT] */
    double[] computed() {
        return signal(changed(ABSOLUTE));
    }

    /** @return released Standard-Model counts per bin, shape [nE × nT] */
    double[] released() {
        return experiment.releasedCevns();
    }

    /** @return number of time bins */
    int timeBins() {
        return experiment.timeBins();
    }

    private Experiment changed(String changes) {
        return ExperimentReader.read(home, LAR, ConfigFactory.parseString(changes));
    }

    private static double[] signal(Experiment experiment) {
        Profiler profiler = profiler(experiment, "STD");
        Prediction nominal = profiler.prediction(profiler.newPoint()).get(0);
        return nominal.parts().get(Experiment.CEVNS);
    }

    private static double sum(double[] counts) {
        return DoubleStream.of(counts).sum();
    }

    /** Fit with free signal normalisation in place of its pull. */
    CountingFit counting() {
        return counting(experiment);
    }

    /** @return significance of the signal over the backgrounds alone [standard deviations] */
    double significance() {
        double[] nothing = new double[experiment.releasedCevns().length];
        Arrays.fill(nothing, 0.0);
        return Math.sqrt(counting(experiment.withReleasedCevns(nothing)).chi2()
                - counting().chi2());
    }

    private static CountingFit counting(Experiment experiment) {
        return CountingFit.of(experiment, new StandardModel(PhysicsSettings.standard()), "STD", -1.0, 5.0);
    }
}
