package org.cevnsfit.prediction;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.ExperimentReader;
import org.cevnsfit.flux.FluxPart;
import org.cevnsfit.flux.MuonDecayFlux;
import org.cevnsfit.flux.Oscillation;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.flux.SterileOscillation;
import org.cevnsfit.flux.ThreePlusOne;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.model.NonStandardInteractions;
import org.cevnsfit.model.StandardModel;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Recoil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates of CsI when a flux model acts before the interaction. */
class FluxPredictionTest {
    private static final Experiment CSI = ExperimentReader.read(ProjectHome.PATH, "coherent-csi-2021");
    private static final StandardModel STANDARD = new StandardModel(PhysicsSettings.standard());
    private static final SignalModel STERILE = new SignalModel(STANDARD, new SterileOscillation());
    private static final SignalModel MUON = new SignalModel(STANDARD, new MuonDecayFlux());
    private static final int SLICES = 6;

    @Test
    void nominalCouplingsGiveTheStandardModel() {
        double[] standard = counts(SignalModel.of(STANDARD), ShapePoint.nominal(), nominal(SignalModel.of(STANDARD)));
        for (SignalModel model : List.of(STERILE, MUON)) {
            double[] ours = counts(model, ShapePoint.nominal(), nominal(model));
            for (int b = 0; b < ours.length; b++) assertEquals(standard[b], ours[b], 1e-11 * Math.abs(standard[b]));
        }
    }

    @Test
    void couplingsOfTheFluxFollowThoseOfTheInteraction() {
        SignalModel model =
                new SignalModel(new NonStandardInteractions(PhysicsSettings.standard()), new MuonDecayFlux());
        List<String> names = model.couplings().stream().map(Parameter::name).toList();
        assertEquals("sin2ThetaW", names.get(0));
        int first = names.indexOf("P_numubar");
        assertEquals(List.of("P_numubar", "Pw_numubar", "P_nue", "Pw_nue"), names.subList(first, names.size()));
        SourceComponent antineutrino = CSI.source().components().get(1);
        double[] values = nominal(model);
        values[first] = 1.7;
        values[names.indexOf("eps_mumu_uV")] = 0.2;
        double[] interaction = Arrays.copyOf(values, first);
        List<Polynomial> ofKernels = model.interaction().coefficients(antineutrino.flavour(), Recoil.NUCLEUS);
        List<Polynomial> all = model.coefficients(CSI.source(), antineutrino, Recoil.NUCLEUS);
        assertEquals(2 * ofKernels.size(), all.size());
        for (int k = 0; k < ofKernels.size(); k++) {
            assertEquals(1.7 * ofKernels.get(k).value(interaction), all.get(k).value(values), 1e-12);
            assertEquals(0.0, all.get(k + ofKernels.size()).value(values));
        }
    }

    /** Σ over kernels and parts of the flux, each integrated node by node. */
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 7.0, 300.0})
    void oscillationsAreThoseOfTheStraightIntegral(double splittingEv2) {
        ShapePoint shape = ShapePoint.nominal().with(SterileOscillation.MASS_SPLITTING, splittingEv2);
        double[] couplings = {0.23863, 0.4, 0.15};
        StraightIntegral straight = new StraightIntegral(CSI);
        List<PartTemplates> parts =
                prediction(STERILE).templates(shape, new int[0], couplings).parts();
        int index = 0;
        for (Recoil recoil : Recoil.values()) {
            for (SourceComponent component : CSI.source().components()) {
                double[] expected = new double[CSI.energyBins()];
                for (FluxPart part : STERILE.flux().parts(CSI.source(), component, shape)) {
                    double weight = part.weight().value(new double[] {0.4, 0.15});
                    List<Kernel> kernels = STANDARD.kernels(recoil, shape);
                    for (int k = 0; k < kernels.size(); k++) {
                        double factor = weight
                                * STANDARD.coefficients(component.flavour(), recoil)
                                        .get(k)
                                        .value(couplings);
                        double[] counts = straight.counts(kernels.get(k), recoil, part.component(), 0);
                        for (int b = 0; b < expected.length; b++) expected[b] += factor * counts[b];
                    }
                }
                double[] ours = parts.get(index++).templates();
                for (int b = 0; b < expected.length; b++) assertEquals(expected[b], ours[b], 1e-9 * expected[b]);
            }
        }
    }

    /** Every flavour that arrives scatters as such: on electrons that makes a difference of factors. */
    @ParameterizedTest
    @ValueSource(doubles = {2.0, 30.0})
    void flavoursThatAppearScatterAsTheyAre(double splittingEv2) {
        SignalModel model = new SignalModel(STANDARD, new ThreePlusOne());
        ShapePoint shape = ShapePoint.nominal().with(SterileOscillation.MASS_SPLITTING, splittingEv2);
        double[] couplings = {0.23863, 0.2, 0.3, 0.1};
        double[] mixing = {0.2, 0.24, 0.056};
        StraightIntegral straight = new StraightIntegral(CSI);
        List<PartTemplates> parts =
                prediction(model).templates(shape, new int[0], couplings).parts();
        for (int c = 0; c < 3; c++) {
            SourceComponent component = CSI.source().components().get(c);
            SourceComponent oscillating = component.oscillating(
                    Oscillation.of(splittingEv2, CSI.source().baseline()));
            double[] expected = new double[CSI.energyBins()];
            for (Flavour flavour : Flavour.values()) {
                if (flavour.antineutrino() != component.flavour().antineutrino()) continue;
                double same = flavour == component.flavour() ? 1.0 : 0.0;
                double change = 4.0 * mixing[component.flavour().generation()] * (mixing[flavour.generation()] - same);
                List<Kernel> kernels = STANDARD.kernels(Recoil.ELECTRON, shape);
                for (int k = 0; k < kernels.size(); k++) {
                    double coefficient = STANDARD.coefficients(flavour, Recoil.ELECTRON)
                            .get(k)
                            .value(couplings);
                    double[] whole = straight.counts(kernels.get(k), Recoil.ELECTRON, component, 0);
                    double[] part = straight.counts(kernels.get(k), Recoil.ELECTRON, oscillating, 0);
                    for (int b = 0; b < expected.length; b++)
                        expected[b] += coefficient * (same * whole[b] + change * part[b]);
                }
            }
            double[] ours = parts.get(3 + c).templates();
            for (int b = 0; b < expected.length; b++) assertEquals(expected[b], ours[b], 1e-9 * expected[b]);
        }
    }

    @Test
    void theSameSliceHasTheSameBits() {
        List<double[]> fresh = new ArrayList<>();
        for (int s = 0; s < SLICES; s++) fresh.add(slice(prediction(STERILE), s));
        ExperimentPrediction shared = prediction(STERILE);
        List<double[]> parallel = IntStream.range(0, 3 * SLICES)
                .parallel()
                .mapToObj(i -> slice(shared, i % SLICES))
                .toList();
        for (int i = 0; i < parallel.size(); i++) assertArrayEquals(fresh.get(i % SLICES), parallel.get(i));
    }

    private static double[] slice(ExperimentPrediction prediction, int index) {
        ShapePoint shape =
                ShapePoint.nominal().with(SterileOscillation.MASS_SPLITTING, Math.pow(10.0, 0.5 * (index / 2)));
        if (index % 2 == 1) shape = shape.with(ShapePoint.NEUTRON_RADIUS_FM, 5.3);
        return all(prediction.templates(shape, new int[] {1, 2}, new double[] {0.23, 0.0, 0.0}));
    }

    private static ExperimentPrediction prediction(SignalModel model) {
        return new ExperimentPrediction(CSI, CSI.nuisanceSets().get("STD"), model, Normalisation.COMPUTED);
    }

    private static double[] counts(SignalModel model, ShapePoint shape, double[] couplings) {
        return all(prediction(model).templates(shape, new int[0], couplings));
    }

    private static double[] nominal(SignalModel model) {
        return model.couplings().stream().mapToDouble(Parameter::nominal).toArray();
    }

    private static double[] all(ExperimentTemplates templates) {
        return templates.parts().stream()
                .flatMapToDouble(part -> Arrays.stream(part.templates()))
                .toArray();
    }
}
