package org.cevnsfit.prediction;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.cevnsfit.nuisance.NormPull;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.nuisance.ShapePull;

/**
 * Which nuisances of an experiment move which component; a nuisance is known by its local index, its position in the list.
 *
 * @param pulls nuisances of the experiment; at most one shape pull of each effect
 */
record LocalPulls(List<Pull> pulls) implements Serializable {
    LocalPulls {
        pulls = List.copyOf(pulls);
    }

    /** @return local indices of the norm nuisances that scale a component */
    int[] norms(String component) {
        return IntStream.range(0, pulls.size())
                .filter(i -> pulls.get(i) instanceof NormPull norm
                        && norm.components().contains(component))
                .toArray();
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

    /** @return the shape nuisance with an effect on a component, null if none */
    ShapePull shape(ShapePull.Effect effect, String component) {
        int index = index(effect, component);
        return index < 0 ? null : (ShapePull) pulls.get(index);
    }
}
