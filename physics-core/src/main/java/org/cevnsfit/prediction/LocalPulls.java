package org.cevnsfit.prediction;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.nuisance.NormPull;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.nuisance.ShapePull;

/**
 * Which nuisances of an experiment move which component; a nuisance is known by its local index, its position in the list.
 *
 * @param pulls nuisances of the experiment; at most one time shift
 * @param morphs the nuisances that morph templates
 */
record LocalPulls(List<Pull> pulls, MorphSlots morphs) implements Serializable {

    /** @param experiment its name, for messages */
    static LocalPulls of(String experiment, List<Pull> pulls) {
        return new LocalPulls(List.copyOf(pulls), MorphSlots.of(experiment, pulls));
    }

    /** @return the norm nuisances that scale a background, in whatever run */
    PartNorm norm(String component) {
        return norm(List.of(component));
    }

    /** @return the norm nuisances that scale what one component of the source does, either all of the signal or this share, in whatever run */
    PartNorm norm(String component, String source) {
        return norm(List.of(component, Experiment.share(component, source)));
    }

    private PartNorm norm(List<String> names) {
        return new PartNorm(norms(names, false), 1.0, norms(names, true));
    }

    private int[] norms(List<String> names, boolean factor) {
        return IntStream.range(0, pulls.size())
                .filter(i -> pulls.get(i) instanceof NormPull norm
                        && norm.factor() == factor
                        && norm.components().stream().anyMatch(names::contains))
                .toArray();
    }

    /** @return the nuisance of straight lines that moves a component between the nodes of its table, none if the set has none */
    PartMorph between(String component, String nuisance) {
        for (int i = 0; i < pulls.size(); i++) {
            if (pulls.get(i) instanceof ShapePull shape
                    && shape.effect().linear()
                    && shape.name().equals(nuisance)
                    && shape.components().contains(component)) return new PartMorph(i, shape.basis());
        }
        return PartMorph.NONE;
    }

    /** @return local index of the shape nuisance with an effect, −1 if none */
    int index(ShapePull.Effect effect) {
        for (int i = 0; i < pulls.size(); i++) {
            if (pulls.get(i) instanceof ShapePull shape && shape.effect() == effect) return i;
        }
        return -1;
    }

    /** @return local index of the shape nuisance with an effect on a component, −1 if none */
    int index(ShapePull.Effect effect, String component) {
        int index = index(effect);
        return index >= 0 && ((ShapePull) pulls.get(index)).components().contains(component) ? index : -1;
    }
}
