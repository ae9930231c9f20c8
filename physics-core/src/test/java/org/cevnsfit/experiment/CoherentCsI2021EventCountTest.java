package org.cevnsfit.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.detector.ResponseShift;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.Term;
import org.cevnsfit.model.StandardModel;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Recoil;
import org.junit.jupiter.api.Test;

/**
 * Coherent events of the Standard Model in coherent-csi-2021, summed plainly over recoil energies. Reference values: Helm form
 * factor, radiatively corrected couplings; the paper expects 341 ± 42 (arXiv:2110.07730).
 */
class CoherentCsI2021EventCountTest {
    private static final Experiment CSI = ExperimentReader.read(ProjectHome.PATH, "coherent-csi-2021");
    private static final double[] SIN2_THETA_W = {0.23863};
    private static final int STEPS = 6000;

    @Test
    void eventsPerPhotoelectronBinAtAllTimes() {
        double[] expected = {2.650, 56.333, 84.534, 72.330, 51.602, 59.381, 26.944, 12.516, 3.143};
        double[] events = new double[9];
        for (SourceComponent component : CSI.source().components()) {
            double[] part = events(component);
            for (int i = 0; i < 9; i++) events[i] += part[i];
        }
        for (int i = 0; i < 9; i++) assertEquals(1, events[i] / expected[i], 1e-3, "bin " + i);
        assertEquals(1, DoubleStream.of(events).sum() / 369.43, 1e-3);
    }

    @Test
    void eventsPerFlavourAtAllTimesAndInTheTimeWindow() {
        double[] expected = {50.82, 197.18, 121.43};
        double inWindow = 0;
        for (int c = 0; c < 3; c++) {
            SourceComponent component = CSI.source().components().get(c);
            double events = DoubleStream.of(events(component)).sum();
            assertEquals(1, events / expected[c], 1e-3, component.name());
            double[] fraction = new double[11];
            CSI.signalTimes().get(component.name()).fractions(0, fraction, null, null);
            inWindow += events * DoubleStream.of(fraction).sum();
        }
        assertEquals(1, inWindow / 320.80, 1e-3);
    }

    /** @return events per energy bin of one flavour, no time selection */
    private static double[] events(SourceComponent component) {
        double[] events = new double[9];
        StandardModel model = new StandardModel(PhysicsSettings.standard());
        List<Term> terms = model.terms(component.flavour(), Recoil.NUCLEUS, ShapePoint.nominal());
        for (TargetShare share : CSI.targets()) {
            if (share.target().recoil() == Recoil.NUCLEUS) addEvents(component, terms, share, events);
        }
        return events;
    }

    private static void addEvents(SourceComponent component, List<Term> terms, TargetShare share, double[] events) {
        double energy = component.maximumEnergyMeV();
        double highest = 2 * energy * energy / (share.target().massMeV() + 2 * energy);
        double step = highest / STEPS;
        double[] probability = new double[9];
        double[] powers = new double[3];
        double[] moments = new double[3];
        for (int i = 0; i < STEPS; i++) {
            double t = (i + 0.5) * step;
            double averaged = 0; // flux-averaged dσ/dT [cm²/MeV]
            for (Term term : terms) {
                Arrays.fill(powers, 0);
                term.kernel().energyPowers(share.target(), t, powers);
                component.moments(term.kernel().minimumNeutrinoEnergyMeV(share.target(), t), moments);
                double weight = term.coefficient().value(SIN2_THETA_W);
                for (int n = 0; n < 3; n++) averaged += weight * powers[n] * moments[n];
            }
            CSI.response().probabilities(Recoil.NUCLEUS, 1000 * t, ResponseShift.NONE, probability);
            double recoils = share.count() * component.fluencePerCm2() * averaged * step;
            for (int b = 0; b < 9; b++) events[b] += recoils * probability[b];
        }
    }
}
