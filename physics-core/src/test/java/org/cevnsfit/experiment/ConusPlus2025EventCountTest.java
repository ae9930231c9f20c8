package org.cevnsfit.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.typesafe.config.ConfigFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.detector.EnergyEfficiency;
import org.cevnsfit.detector.IonisationResolution;
import org.cevnsfit.detector.IonisationResponse;
import org.cevnsfit.detector.LindhardQuenching;
import org.cevnsfit.detector.RecoilResponse;
import org.cevnsfit.detector.ResponseShift;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.Term;
import org.cevnsfit.model.StandardModel;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.prediction.Normalisation;
import org.cevnsfit.profile.FitModel;
import org.cevnsfit.profile.Prediction;
import org.cevnsfit.profile.ProfilePoint;
import org.cevnsfit.profile.Profiler;
import org.cevnsfit.target.Recoil;
import org.junit.jupiter.api.Test;

/** CEvNS counts of CONUS+ by the midpoint rule on a fine grid of ln T, against reference values and against the templates of a fit. */
class ConusPlus2025EventCountTest {
    private static final String NAME = "conus-plus-2025";
    private static final StandardModel MODEL = new StandardModel(PhysicsSettings.standard());
    private static final int STEPS = 4_000;
    private static final double LOWEST_KEV = 0.02;

    /** The fission fractions of the reference values. */
    private static final Experiment REFERENCE = ExperimentReader.read(
            ProjectHome.PATH,
            NAME,
            ConfigFactory.parseString(
                    "flux.fission-fractions { U235 = 0.53, U238 = 0.08, Pu239 = 0.32, Pu241 = 0.07 }"));

    @Test
    void aKilogramIn119Days() {
        assertEquals(
                133.6, Arrays.stream(events(REFERENCE, REFERENCE.response())).sum(), 0.01 * 133.6);
    }

    @Test
    void thresholdsOf160To180Electronvolt() {
        IonisationResponse steps = new IonisationResponse(
                new double[] {0.16, 0.17, 0.18, 0.8},
                new LindhardQuenching(0.162, 0, LindhardQuenching.GERMANIUM),
                new IonisationResolution(0.02038, 3.256e-4),
                EnergyEfficiency.one(),
                0);
        double[] events = events(REFERENCE, steps);
        double exposure = 327.0 / 119.0; // of the experiment's 1 kg and 119 d
        double above = 0;
        double[] due = {366.9, 284.3, 220.1};
        for (int i = 2; i >= 0; i--) {
            above += exposure * events[i];
            assertEquals(due[i], above, 0.01 * due[i], "from " + (160 + 10 * i) + " eVee");
        }
    }

    @Test
    void templatesAgreeWithTheFineGrid() {
        Experiment experiment = ExperimentReader.read(ProjectHome.PATH, NAME);
        FitModel fit = FitModel.of(List.of(experiment), Map.of(NAME, "STD"), MODEL, Normalisation.COMPUTED, false);
        Profiler profiler = fit.profiler(ShapePoint.nominal(), List.of());
        ProfilePoint point = profiler.newPoint();
        System.arraycopy(fit.nominalCouplings(), 0, point.couplings, 0, point.couplings.length);
        Prediction prediction = profiler.prediction(point).get(0);
        double[] fine = events(experiment, experiment.response());
        double[] templates = new double[fine.length];
        prediction.parts().forEach((label, counts) -> {
            if (label.startsWith(Experiment.CEVNS)) for (int b = 0; b < counts.length; b++) templates[b] += counts[b];
        });
        for (int b = 0; b < fine.length; b++) assertEquals(1.0, templates[b] / fine[b], 1e-4, "bin " + b);
    }

    private static double[] events(Experiment experiment, RecoilResponse response) {
        double[] events = new double[response.energyBins()];
        for (SourceComponent component : experiment.source().components()) {
            List<Term> terms = MODEL.terms(component.flavour(), Recoil.NUCLEUS, ShapePoint.nominal());
            for (TargetShare share : experiment.targets()) {
                if (share.target().recoil() == Recoil.NUCLEUS) add(component, terms, share, response, events);
            }
        }
        return events;
    }

    private static void add(
            SourceComponent component, List<Term> terms, TargetShare share, RecoilResponse response, double[] events) {
        double energy = component.maximumEnergyMeV();
        double highest = 2 * energy * energy / (share.target().massMeV() + 2 * energy);
        double lowest = LOWEST_KEV * 1e-3;
        double step = Math.log(highest / lowest) / STEPS;
        double[] probability = new double[events.length];
        double[] powers = new double[3];
        double[] moments = new double[3];
        double[] couplings =
                MODEL.couplings().stream().mapToDouble(p -> p.nominal()).toArray();
        for (int i = 0; i < STEPS; i++) {
            double t = lowest * Math.exp((i + 0.5) * step);
            double averaged = 0; // flux-averaged dσ/dT [cm²/MeV]
            for (Term term : terms) {
                Arrays.fill(powers, 0);
                term.kernel().energyPowers(share.target(), t, powers);
                component.moments(term.kernel().minimumNeutrinoEnergyMeV(share.target(), t), moments);
                double weight = term.coefficient().value(couplings);
                for (int n = 0; n < 3; n++) averaged += weight * powers[n] * moments[n];
            }
            response.probabilities(Recoil.NUCLEUS, 1000 * t, ResponseShift.NONE, probability);
            double recoils = share.count() * component.fluencePerCm2() * averaged * step * t;
            for (int b = 0; b < events.length; b++) events[b] += recoils * probability[b];
        }
    }
}
