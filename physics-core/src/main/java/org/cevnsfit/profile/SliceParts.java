package org.cevnsfit.profile;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.lanes.LaneKernels;
import org.cevnsfit.lanes.LaneLayouts;
import org.cevnsfit.likelihood.EvaluationCounts;
import org.cevnsfit.likelihood.ExperimentLikelihood;
import org.cevnsfit.likelihood.JointLikelihood;
import org.cevnsfit.nuisance.NuisancePrior;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.prediction.ExperimentTemplates;
import org.cevnsfit.prediction.PartTemplates;

/** The components of a fit with the templates of one slice: what its profilers are made of. */
final class SliceParts {
    private record Part(
            List<ExperimentTemplates> templates,
            NuisancePrior prior,
            LaneLayouts layouts,
            int[] free,
            int profiled,
            int[] held) {}

    private final int nuisances;
    private final int[] profiled;
    private final List<Parameter> couplings;
    private final int[] scannedNuisances;
    private final List<Component> components = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    /**
     * @param nuisances number of all nuisances
     * @param profiled indices of all profiled couplings in the model
     * @param couplings of the model
     * @param scannedNuisances nuisances that each point gives
     */
    SliceParts(int nuisances, int[] profiled, List<Parameter> couplings, int[] scannedNuisances) {
        this.nuisances = nuisances;
        this.profiled = profiled;
        this.couplings = couplings;
        this.scannedNuisances = scannedNuisances;
    }

    /**
     * @param layouts of the component's variables
     * @param free indices of the couplings that vary, the component's profiled ones last
     * @param own number of these
     * @param held nuisances of the component that are not minimised
     */
    void add(
            Component component,
            List<ExperimentTemplates> templates,
            NuisancePrior prior,
            LaneLayouts layouts,
            int[] free,
            int own,
            int[] held) {
        components.add(component);
        parts.add(new Part(templates, prior, layouts, free, own, held));
    }

    Profiler profiler() {
        EvaluationCounts counts = new EvaluationCounts();
        return profiler(singles(counts), counts);
    }

    private Profiler profiler(List<ComponentProfiler> singles, EvaluationCounts counts) {
        return new Profiler(singles, components, counts, nuisances, profiled, couplings.size(), scannedNuisances);
    }

    BlockProfiler blockProfiler(LaneKernels kernels) {
        EvaluationCounts counts = new EvaluationCounts();
        List<ComponentProfiler> singles = singles(counts);
        List<BlockPart> blocks = new ArrayList<>();
        for (int c = 0; c < parts.size(); c++) {
            Part part = parts.get(c);
            ComponentProfiler single = singles.get(c);
            boolean smooth = part.templates.stream()
                    .allMatch(one ->
                            one.spectra().isEmpty() && one.parts().stream().allMatch(PartTemplates::smooth));
            boolean simple = part.profiled == 0 && !single.turningMorphs() && smooth;
            boolean still = part.profiled == 0 && part.templates.stream().allMatch(SliceParts::constant);
            LaneWalk lanes = simple && !still ? lanes(kernels, part, single) : null;
            blocks.add(new BlockPart(components.get(c), single, lanes, still));
        }
        return new BlockProfiler(profiler(singles, counts), blocks);
    }

    /** @return true if the counts do not depend on the couplings that vary */
    private static boolean constant(ExperimentTemplates templates) {
        return templates.parts().stream().allMatch(part -> part.monomials().constant());
    }

    private static LaneWalk lanes(LaneKernels kernels, Part part, ComponentProfiler single) {
        return new LaneWalk(
                kernels, part.templates, part.layouts, part.prior.pulls().size(), part.free, single);
    }

    private List<ComponentProfiler> singles(EvaluationCounts counts) {
        List<ComponentProfiler> singles = new ArrayList<>();
        for (Part part : parts) {
            List<ExperimentLikelihood> terms = part.templates.stream()
                    .map(one -> new ExperimentLikelihood(one, part.profiled))
                    .toList();
            JointLikelihood likelihood = new JointLikelihood(terms, part.prior, part.profiled, counts);
            singles.add(new ComponentProfiler(
                    likelihood, part.prior.pulls(), couplings, part.free, part.profiled, part.held));
        }
        return singles;
    }
}
