package org.cevnsfit.prediction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.ExperimentReader;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.MassiveFinalState;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.model.DarkFermion;
import org.cevnsfit.model.DarkMediator;
import org.cevnsfit.model.DipolePortal;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Recoil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts of leptons whose mass moves the edges of the recoil spectra through the bins, against finer integrals and where nothing can be produced. */
class MassiveFinalStateTest {
    private static final PhysicsSettings PHYSICS = PhysicsSettings.standard();

    @ParameterizedTest
    @CsvSource({
        "coherent-csi-2021, 3",
        "coherent-csi-2021, 21.7",
        "coherent-csi-2021, 51.5",
        "coherent-lar-2020, 29.7",
        "conus-plus-2025, 0.4",
        "conus-plus-2025, 9.6",
        "dresden-ii-2022, 2.2"
    })
    void countsAreThoseOfAFinerIntegral(String name, double massMeV) {
        Experiment experiment = ExperimentReader.read(ProjectHome.PATH, name);
        var lepton = (MassiveFinalState)
                kernel(new DipolePortal(PHYSICS), Recoil.NUCLEUS, massMeV).dependence();
        StraightIntegral straight = StraightIntegral.broken(experiment, lepton, 3);
        for (Recoil recoil : Recoil.values()) {
            compare(experiment, straight, new DipolePortal(PHYSICS), recoil, massMeV);
            compare(experiment, straight, new DarkFermion(PHYSICS, DarkMediator.VECTOR), recoil, massMeV);
        }
    }

    private static void compare(
            Experiment experiment, StraightIntegral straight, InteractionModel model, Recoil recoil, double massMeV) {
        Kernel kernel = kernel(model, recoil, massMeV);
        double[] column = column(experiment, model, recoil, shape(massMeV));
        int bins = experiment.energyBins();
        List<SourceComponent> flux = experiment.source().components();
        for (int c = 0; c < flux.size(); c++) {
            double[] expected = straight.counts(kernel, recoil, flux.get(c), 0);
            double largest = DoubleStream.of(expected).max().orElseThrow();
            for (int b = 0; b < bins; b++) {
                double tolerance = 1e-6 * expected[b] + 2e-7 * largest;
                assertEquals(expected[b], column[c * bins + b], tolerance, kernel.name() + " bin " + b);
            }
        }
    }

    /** @return what the model adds to the Standard Model */
    private static Kernel kernel(InteractionModel model, Recoil recoil, double massMeV) {
        return model.kernels(recoil, shape(massMeV)).get(3);
    }

    private static ShapePoint shape(double massMeV) {
        return ShapePoint.nominal().with(DipolePortal.MASS_MEV, massMeV).with(DarkFermion.MASS_MEV, massMeV);
    }

    @ParameterizedTest
    @ValueSource(strings = {"coherent-csi-2021", "conus-plus-2025"})
    void nothingIsCountedBelowTheThreshold(String name) {
        Experiment experiment = ExperimentReader.read(ProjectHome.PATH, name);
        double highest = experiment.source().components().stream()
                .mapToDouble(SourceComponent::maximumEnergyMeV)
                .max()
                .orElseThrow();
        for (InteractionModel model :
                List.of(new DipolePortal(PHYSICS), new DarkFermion(PHYSICS, DarkMediator.SCALAR))) {
            for (double massMeV : new double[] {highest, 2.0 * highest, 9e3}) {
                for (Recoil recoil : Recoil.values()) {
                    double[] column = column(experiment, model, recoil, shape(massMeV));
                    assertEquals(0.0, Arrays.stream(column).map(Math::abs).sum());
                }
            }
            double[] column = column(experiment, model, Recoil.NUCLEUS, shape(0.8 * highest));
            assertTrue(
                    Arrays.stream(column).sum() > 0.0 && Arrays.stream(column).allMatch(count -> count >= 0.0));
        }
    }

    /** @return counts of what the model adds, shape [part of the flux × bin] */
    private static double[] column(Experiment experiment, InteractionModel model, Recoil recoil, ShapePoint shape) {
        return new RecoilFold(experiment, SignalModel.of(model), recoil, null, null).columns(shape)[3][0];
    }
}
