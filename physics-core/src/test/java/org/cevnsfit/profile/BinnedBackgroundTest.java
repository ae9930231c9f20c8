package org.cevnsfit.profile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.error.InputException;
import org.cevnsfit.experiment.Background;
import org.cevnsfit.experiment.BinnedBackground;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.ExperimentReader;
import org.cevnsfit.experiment.ProductBackground;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.model.StandardModel;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.prediction.Normalisation;
import org.junit.jupiter.api.Test;

/** A product of energy and time and the table of its bins are the same background: coherent-csi-2021 with its neutrons multiplied out. */
class BinnedBackgroundTest {
    private static final Experiment PRODUCTS = ExperimentReader.read(ProjectHome.PATH, "coherent-csi-2021");
    private static final Experiment TABLES = multipliedOut();

    private static Experiment multipliedOut() {
        Experiment csi = PRODUCTS;
        return new Experiment(
                csi.name(),
                csi.source(),
                csi.targets(),
                csi.response(),
                csi.signalTimes(),
                csi.energyEdges(),
                csi.timeEdgesUs(),
                csi.observed(),
                csi.backgrounds().stream()
                        .map(b -> multipliedOut((ProductBackground) b))
                        .toList(),
                csi.nuisanceSets(),
                csi.publishedSignalTotal(),
                csi.conflictsWith(),
                csi.citations());
    }

    private static Background multipliedOut(ProductBackground product) {
        if (product.name().equals("nin")) return product;
        double[] fraction = new double[PRODUCTS.timeBins()];
        product.time().fractions(0.0, fraction, null, null);
        double[] counts = new double[PRODUCTS.energyBins() * fraction.length];
        for (int b = 0; b < counts.length; b++) {
            counts[b] = product.energyCounts()[b / fraction.length] * fraction[b % fraction.length];
        }
        return new BinnedBackground(product.name(), counts);
    }

    private static Profiler profiler(Experiment experiment, String set) {
        FitModel model = FitModel.of(
                List.of(experiment),
                Map.of(experiment.name(), set),
                new StandardModel(PhysicsSettings.standard()),
                Normalisation.COMPUTED,
                false);
        return model.profiler(ShapePoint.nominal(), List.of("sin2ThetaW"), List.of(), model.nominalCouplings());
    }

    @Test
    void theProfileIsTheSame() {
        Profiler products = profiler(PRODUCTS, "STD");
        Profiler tables = profiler(TABLES, "STD");
        ProfilePoint one = products.newPoint();
        ProfilePoint other = tables.newPoint();
        for (double sin2ThetaW : new double[] {0.1, 0.23863, 0.4}) {
            products.profile(new double[] {sin2ThetaW}, one);
            tables.profile(new double[] {sin2ThetaW}, other);
            assertEquals(one.chi2, other.chi2, 1e-9);
            assertArrayEquals(one.nuisances, other.nuisances, 1e-6);
        }
    }

    @Test
    void aShiftInTimeBesideATableIsAnError() {
        InputException e = assertThrows(InputException.class, () -> profiler(TABLES, "FULL"));
        assertTrue(e.getMessage().contains("nuisance onsetTimeUs: shifts time profiles beside"), e.getMessage());
    }
}
