package org.cevnsfit.jobs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.lanes.CountingKernels;
import org.cevnsfit.lanes.KernelChoice;
import org.cevnsfit.lanes.LaneKernels;
import org.cevnsfit.lanes.LaneLayouts;
import org.cevnsfit.lanes.LanePieces;
import org.cevnsfit.lanes.LaneProblem;
import org.cevnsfit.nuisance.NuisancePrior;
import org.cevnsfit.prediction.ExperimentTemplates;
import org.cevnsfit.validation.SyntheticTemplates;

/** How a Newton step of CsI grows with bins and nuisances. */
final class BenchGrowth {
    private static final int[] SHARES = {1, 2, 4};
    private static final int BATCHES = 8;

    private final BenchModels models;
    private final BenchPieces pieces;

    BenchGrowth(Path home, BenchSize size) {
        models = new BenchModels(home);
        pieces = new BenchPieces(size.repetitions, size.pieceSeconds);
    }

    EngineReport.Growth measure() {
        List<EngineReport.Step> bins = new ArrayList<>();
        List<EngineReport.Step> nuisances = new ArrayList<>();
        List<EngineReport.Step> same = new ArrayList<>();
        for (int shares : SHARES) {
            bins.add(step(SyntheticTemplates.finer(models.templates(0), shares), bins));
            nuisances.add(step(SyntheticTemplates.moreNorms(models.templates(0), shares), nuisances));
            same.add(step(models.templates(3 * (shares - 1)), same));
        }
        return new EngineReport.Growth(bins, nuisances, same);
    }

    private EngineReport.Step step(ExperimentTemplates templates, List<EngineReport.Step> before) {
        List<LanePieces> work = List.of(pieces(templates, KernelChoice.kernels()));
        Sample derivatives = pieces.time(work, LanePieces.Piece.DERIVATIVES);
        Sample solve = pieces.time(work, LanePieces.Piece.NEWTON_SOLVE);
        Sample ns = new Sample(
                derivatives.median() + solve.median(),
                derivatives.lowest() + solve.lowest(),
                derivatives.highest() + solve.highest(),
                derivatives.repetitions());
        double first = before.isEmpty() ? ns.median() : before.get(0).ns().median();
        return new EngineReport.Step(
                templates.observed().length, templates.pulls().size(), ns, ns.median() / first, operations(templates));
    }

    private static double operations(ExperimentTemplates templates) {
        CountingKernels counting = new CountingKernels(KernelChoice.kernels());
        LanePieces work = pieces(templates, counting);
        long before = counting.flops();
        work.run(LanePieces.Piece.DERIVATIVES, 0);
        work.run(LanePieces.Piece.NEWTON_SOLVE, 0);
        return (counting.flops() - before) / (double) LaneKernels.LANES;
    }

    /** Work at points next to the Standard Model with all nuisances at zero. */
    private static LanePieces pieces(ExperimentTemplates templates, LaneKernels kernels) {
        NuisancePrior prior = NuisancePrior.of(templates.pulls(), List.of());
        LaneProblem problem = new LaneProblem(kernels, List.of(templates), new LaneLayouts(prior));
        LanePieces work = problem.pieces();
        for (int batch = 0; batch < BATCHES; batch++) {
            double[] theta = new double[2 * LaneKernels.LANES];
            for (int i = 0; i < theta.length; i++) theta[i] = 1e-3 * (batch + i);
            work.add(theta, new double[problem.variables() * LaneKernels.LANES]);
        }
        return work;
    }
}
