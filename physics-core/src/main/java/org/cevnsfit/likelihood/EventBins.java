package org.cevnsfit.likelihood;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.cevnsfit.prediction.ExperimentTemplates;
import org.cevnsfit.prediction.PartMorph;
import org.cevnsfit.prediction.PartTemplates;

/**
 * Bins with events, and one bin for all others: a Poisson bin that observed nothing adds 2 μ_b to −2 ln λ, so all of them together add 2 Σ μ_b. Nothing is neglected; only that no
 * single one of them may be negative is no longer seen, which is why it is done where all templates are straight lines between nodes.
 */
final class EventBins {
    private final int[] events; // bins with events
    private final int[] empty;

    private EventBins(ExperimentTemplates whole) {
        double[] observed = whole.observed();
        events = IntStream.range(0, observed.length)
                .filter(b -> observed[b] > 0.0)
                .toArray();
        empty = IntStream.range(0, observed.length)
                .filter(b -> observed[b] == 0.0)
                .toArray();
    }

    /** @return templates with the same −2 ln λ in fewer bins, or the same ones */
    static ExperimentTemplates of(ExperimentTemplates whole) {
        boolean plain = !whole.gaussian() && whole.timeBins() == 1 && whole.time() < 0;
        boolean nodes = whole.parts().stream().anyMatch(part -> !part.smooth());
        boolean straight = whole.parts().stream().allMatch(part -> straight(part.first()) && straight(part.second()));
        if (!plain || !nodes || !straight || !whole.spectra().isEmpty()) return whole;
        EventBins bins = new EventBins(whole);
        return bins.empty.length < 2 ? whole : bins.merged(whole);
    }

    private static boolean straight(PartMorph morph) {
        return morph.pull() < 0 || morph.basis().linear();
    }

    private ExperimentTemplates merged(ExperimentTemplates whole) {
        List<PartTemplates> parts = whole.parts().stream().map(this::merged).toList();
        double[] observed = new double[events.length + 1];
        for (int i = 0; i < events.length; i++) observed[i] = whole.observed()[events[i]];
        return new ExperimentTemplates(whole.name(), observed.length, 1, observed, whole.pulls(), -1, parts);
    }

    private PartTemplates merged(PartTemplates part) {
        int bins = events.length + empty.length;
        int fewer = events.length + 1;
        double[] from = part.templates();
        double[] to = new double[from.length / bins * fewer];
        for (int row = 0; row < from.length / bins; row++) {
            int start = row * bins;
            for (int i = 0; i < events.length; i++) to[row * fewer + i] = from[start + events[i]];
            to[row * fewer + events.length] =
                    Arrays.stream(empty).mapToDouble(b -> from[start + b]).sum();
        }
        return new PartTemplates(
                part.component(),
                part.label(),
                part.time(),
                part.shifted(),
                part.norm(),
                part.first(),
                part.second(),
                part.monomials(),
                to);
    }
}
