package org.cevnsfit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.ExperimentReader;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.lanes.KernelChoice;
import org.cevnsfit.lanes.LaneKernels;
import org.cevnsfit.lanes.LaneLayouts;
import org.cevnsfit.lanes.LaneProblem;
import org.cevnsfit.model.NonStandardInteractions;
import org.cevnsfit.nuisance.NuisancePrior;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.prediction.ExperimentPrediction;
import org.cevnsfit.prediction.ExperimentTemplates;
import org.cevnsfit.prediction.Normalisation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyntheticTemplatesTest {
    private static final ExperimentTemplates CSI = csi();

    private static ExperimentTemplates csi() {
        NonStandardInteractions nsi = new NonStandardInteractions(PhysicsSettings.standard());
        Experiment csi = ExperimentReader.read(ProjectHome.PATH, "coherent-csi-2021");
        double[] nominal =
                nsi.couplings().stream().mapToDouble(c -> c.nominal()).toArray();
        return new ExperimentPrediction(csi, csi.nuisanceSets().get("STD"), nsi, Normalisation.COMPUTED)
                .templates(ShapePoint.nominal(), new int[] {0}, nominal);
    }

    /** −2 ln λ at nuisances of zero. */
    private static double chi2(ExperimentTemplates templates) {
        NuisancePrior prior = NuisancePrior.of(templates.pulls(), List.of());
        LaneProblem problem = new LaneProblem(KernelChoice.plain(), List.of(templates), new LaneLayouts(prior));
        double[] chi2 = new double[LaneKernels.LANES];
        problem.contract(new double[LaneKernels.LANES]);
        problem.value(
                new double[problem.variables() * LaneKernels.LANES],
                chi2,
                new double[LaneKernels.LANES],
                new double[1][LaneKernels.LANES]);
        return chi2[0];
    }

    /** A Poisson −2 ln λ saturates bin by bin, so equal shares of counts and expectation leave it as it is. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void finerBinsAndMoreNormsLeaveTheLikelihoodAlone(int shares) {
        assertEquals(chi2(CSI), chi2(SyntheticTemplates.finer(CSI, shares)), 1e-9);
        assertEquals(chi2(CSI), chi2(SyntheticTemplates.moreNorms(CSI, shares)), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void sharesAddUp(int shares) {
        ExperimentTemplates finer = SyntheticTemplates.finer(CSI, shares);
        assertEquals(9 * shares, finer.energyBins());
        assertEquals(
                Arrays.stream(CSI.observed()).sum(),
                Arrays.stream(finer.observed()).sum(),
                1e-9);
        assertEquals(
                6 + 3 * (shares - 1),
                SyntheticTemplates.moreNorms(CSI, shares).pulls().size());
    }
}
