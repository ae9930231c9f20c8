package org.cevnsfit.profile;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cevnsfit.lanes.LaneLayouts;
import org.cevnsfit.nuisance.NuisancePrior;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.prediction.ExperimentPrediction;
import org.cevnsfit.prediction.ExperimentTemplates;
import org.cevnsfit.prediction.SignalModel;

/** Builds what the profilers of one slice are made of. What does not depend on the slice is found once. */
final class Slices implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<ExperimentPrediction> experiments;
    private final SignalModel signal;
    private final NuisancePrior prior;
    private final List<Parameter> couplings;
    private transient volatile Plans plans; // the last ones; the next slice of a scan needs the same

    private record Plans(List<String> profiled, List<ComponentPlan> components) {}

    /** A component with what does not depend on the slice. */
    private record ComponentPlan(Component component, NuisancePrior prior, LaneLayouts layouts) {
        static ComponentPlan of(Component component, NuisancePrior all) {
            NuisancePrior own = all.of(component.nuisances());
            return new ComponentPlan(component, own, new LaneLayouts(own));
        }
    }

    Slices(List<ExperimentPrediction> experiments, SignalModel signal, NuisancePrior prior, List<Parameter> couplings) {
        this.experiments = experiments;
        this.signal = signal;
        this.prior = prior;
        this.couplings = couplings;
    }

    /** As {@link FitModel#components}. */
    List<Component> components(List<String> profiled) {
        return SharingGraph.components(experiments, signal, prior, indices(profiled));
    }

    /** Builds the templates of one slice. */
    SliceParts parts(ShapePoint shape, Treatment treatment) {
        List<String> profiled = treatment.profiled();
        int[] scannedNuisances = nuisanceIndices(treatment.scannedNuisances());
        int[] fixedNuisances =
                nuisanceIndices(List.copyOf(treatment.fixedNuisances().keySet()));
        SliceParts slice = new SliceParts(prior.pulls().size(), indices(profiled), couplings, scannedNuisances);
        for (ComponentPlan plan : plans(profiled)) {
            Component component = plan.component();
            List<String> own =
                    Arrays.stream(component.profiled()).mapToObj(profiled::get).toList();
            int[] free = indices(
                    Stream.concat(treatment.scanned().stream(), own.stream()).toList());
            List<ExperimentTemplates> templates = Arrays.stream(component.experiments())
                    .mapToObj(e -> experiments.get(e).templates(shape, free, treatment.fixed()))
                    .toList();
            int[] held = IntStream.range(0, component.nuisances().length)
                    .filter(k -> contains(scannedNuisances, component.nuisances()[k])
                            || contains(fixedNuisances, component.nuisances()[k]))
                    .toArray();
            slice.add(component, templates, plan.prior(), plan.layouts(), free, own.size(), held);
        }
        return slice;
    }

    private List<ComponentPlan> plans(List<String> profiled) {
        Plans made = plans;
        if (made == null || !made.profiled.equals(profiled)) {
            List<ComponentPlan> all = components(profiled).stream()
                    .map(component -> ComponentPlan.of(component, prior))
                    .toList();
            made = new Plans(List.copyOf(profiled), all);
            plans = made;
        }
        return made.components;
    }

    private static boolean contains(int[] list, int wanted) {
        return IntStream.of(list).anyMatch(k -> k == wanted);
    }

    int[] nuisanceIndices(List<String> names) {
        List<String> all = prior.pulls().stream().map(Pull::name).toList();
        for (String name : names) {
            if (!all.contains(name)) throw new IllegalStateException("no nuisance " + name + " in " + all);
        }
        return names.stream().mapToInt(all::indexOf).toArray();
    }

    private int[] indices(List<String> names) {
        List<String> all = couplings.stream().map(Parameter::name).toList();
        for (String name : names) {
            if (!all.contains(name)) throw new IllegalStateException("no coupling " + name + " in " + all);
        }
        return names.stream().mapToInt(all::indexOf).toArray();
    }
}
