package org.cevnsfit.prediction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.typesafe.config.ConfigFactory;
import java.util.List;
import java.util.stream.DoubleStream;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.error.InputException;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.ExperimentReader;
import org.cevnsfit.interaction.FormFactor;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.model.NonStandardInteractions;
import org.cevnsfit.model.StandardModel;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.junit.jupiter.api.Test;

/** Predictions of coherent-lar-2020 with its released signal. */
class ReleasedSignalTest {
    private static final Experiment LAR = ExperimentReader.read(ProjectHome.PATH, "coherent-lar-2020");
    private static final Experiment ABSOLUTE = LAR.withReleasedCevns(null);

    private static double[] nominal(InteractionModel model) {
        return model.couplings().stream().mapToDouble(Parameter::nominal).toArray();
    }

    /** @return counts of coherent scattering per bin, no coupling free, nominal nuisances */
    private static double[] cevns(Experiment experiment, InteractionModel model, double[] couplings, ShapePoint shape) {
        List<Pull> pulls = experiment.nuisanceSets().get("STD");
        return new ExperimentPrediction(experiment, pulls, model, Normalisation.COMPUTED)
                .templates(shape, new int[0], couplings).parts().stream()
                        .filter(part -> part.label().equals(Experiment.CEVNS))
                        .findFirst()
                        .orElseThrow()
                        .templates();
    }

    @Test
    void theStandardModelIsTheReleasedSignal() {
        StandardModel model = new StandardModel(PhysicsSettings.standard());
        double[] found = cevns(LAR, model, nominal(model), ShapePoint.nominal());
        double[] released = LAR.releasedCevns();
        for (int b = 0; b < released.length; b++) assertEquals(released[b], found[b], 1e-12 * released[b]);
    }

    /** Whatever the couplings, the radius and the form factor of the fit: ratio to the standard physics. */
    @Test
    void anythingElseScalesWithTheRatio() {
        StandardModel standard = new StandardModel(PhysicsSettings.standard());
        double[] own = cevns(ABSOLUTE, standard, nominal(standard), ShapePoint.nominal());
        PhysicsSettings other = PhysicsSettings.standard().withFormFactor(FormFactor.KLEIN_NYSTRAND);
        InteractionModel model = new NonStandardInteractions(other);
        double[] couplings = nominal(model);
        for (int c = 0; c < couplings.length; c++) couplings[c] += 0.01 * (c + 1);
        ShapePoint shape = ShapePoint.nominal().with(ShapePoint.NEUTRON_RADIUS_FM, 3.9);
        double[] found = cevns(LAR, model, couplings, shape);
        double[] absolute = cevns(ABSOLUTE, model, couplings, shape);
        double[] released = LAR.releasedCevns();
        for (int b = 0; b < released.length; b++) {
            double due = released[b] == 0.0 ? 0.0 : released[b] * absolute[b] / own[b];
            assertEquals(due, found[b], 1e-12 * due);
        }
    }

    @Test
    void theReleasedTotalIsThePublishedOne() {
        StandardModel model = new StandardModel(PhysicsSettings.standard());
        List<Pull> pulls = LAR.nuisanceSets().get("STD");
        double[] total = new ExperimentPrediction(LAR, pulls, model, Normalisation.PUBLISHED_TOTAL)
                .templates(ShapePoint.nominal(), new int[0], nominal(model))
                .parts()
                .get(0)
                .templates();
        assertEquals(128.0, DoubleStream.of(total).sum(), 1e-4);
    }

    @Test
    void countsWhereNothingIsPredictedAreAnError() {
        double[] released = LAR.releasedCevns().clone();
        released[119] = 1.0;
        Experiment broken = LAR.withReleasedCevns(released);
        StandardModel model = new StandardModel(PhysicsSettings.standard());
        InputException e = assertThrows(
                InputException.class, () -> new ExperimentPrediction(broken, List.of(), model, Normalisation.COMPUTED));
        assertTrue(e.getMessage().contains("signal-template, bin 120: found 1.0 counts"), e.getMessage());
    }

    @Test
    void leavingOutTheTemplateGivesTheAbsolutePrediction() {
        Experiment changed = ExperimentReader.read(
                ProjectHome.PATH, "coherent-lar-2020", ConfigFactory.parseString("signal-template = null"));
        assertTrue(changed.releasedCevns() == null);
    }

    @Test
    void electronRecoilsAreAddedWithTheirOwnCount() {
        Experiment changed = ExperimentReader.read(
                ProjectHome.PATH, "coherent-lar-2020", ConfigFactory.parseString("target.electrons { Ar = 1 }"));
        StandardModel model = new StandardModel(PhysicsSettings.standard());
        List<PartTemplates> parts = new ExperimentPrediction(changed, List.of(), model, Normalisation.COMPUTED)
                .templates(ShapePoint.nominal(), new int[0], nominal(model))
                .parts();
        assertEquals(128.0, count(parts, Experiment.CEVNS), 1e-4);
        assertEquals(0.0, count(parts, Experiment.EVES) / 128.0, 0.01);
        assertTrue(count(parts, Experiment.EVES) > 1e-3);
    }

    private static double count(List<PartTemplates> parts, String component) {
        return parts.stream()
                .filter(part -> part.component().equals(component))
                .flatMapToDouble(part -> DoubleStream.of(part.templates()))
                .sum();
    }
}
