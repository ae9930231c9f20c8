package org.cevnsfit.prediction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.error.InputException;
import org.cevnsfit.experiment.BinnedBackground;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.ExperimentReader;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.model.MagneticMoments;
import org.cevnsfit.parameter.ShapePoint;
import org.junit.jupiter.api.Test;

/** A table of background that holds the signal of the Standard Model too. */
class PublishedTotalTest {
    private static final Experiment CONUS = ExperimentReader.read(ProjectHome.PATH, "conus-plus-2025");
    private static final SignalModel MODEL = SignalModel.of(new MagneticMoments(PhysicsSettings.standard()));

    private static Experiment with(double[] total) {
        return new Experiment(
                CONUS.name(),
                CONUS.source(),
                CONUS.targets(),
                CONUS.response(),
                CONUS.signalTimes(),
                CONUS.energyEdges(),
                CONUS.timeEdgesUs(),
                CONUS.observed(),
                CONUS.variance(),
                List.of(new BinnedBackground("total", total, true)),
                null,
                CONUS.nuisanceSets(),
                Double.NaN,
                List.of(),
                CONUS.citations());
    }

    private static double[] sum(Experiment experiment, double[] couplings) {
        double[] sum = new double[experiment.energyBins()];
        new ExperimentPrediction(experiment, List.of(), MODEL, Normalisation.COMPUTED)
                .templates(ShapePoint.nominal(), new int[0], couplings)
                .parts()
                .forEach(part -> {
                    for (int b = 0; b < sum.length; b++) sum[b] += part.templates()[b];
                });
        return sum;
    }

    @Test
    void signalAndBackgroundAddUpToTheTableInTheStandardModel() {
        double[] total = new double[CONUS.energyBins()];
        Arrays.setAll(total, b -> 60.0 + b);
        double[] nominal = NominalSignal.couplings(MODEL);
        assertArrayClose(total, sum(with(total), nominal));
        double[] moments = nominal.clone();
        moments[0] = 20.0;
        moments[1] = 20.0;
        double[] more = sum(with(total), moments);
        for (int b = 0; b < total.length; b++) assertTrue(more[b] > total[b] + 1e-3);
    }

    @Test
    void aTotalBelowTheSignalIsAnError() {
        double[] total = new double[CONUS.energyBins()];
        InputException problem =
                assertThrows(InputException.class, () -> sum(with(total), NominalSignal.couplings(MODEL)));
        assertTrue(problem.getMessage().contains("background total, bin 1"), problem.getMessage());
    }

    private static void assertArrayClose(double[] expected, double[] found) {
        for (int b = 0; b < expected.length; b++) assertEquals(expected[b], found[b], 1e-12 * expected[b]);
    }
}
