package org.cevnsfit.prediction;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.cevnsfit.detector.ResponseEffect;
import org.cevnsfit.detector.ResponseShift;
import org.cevnsfit.error.InputException;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.nuisance.ShapePull;

/**
 * The two nuisances of an experiment that morph its signal, each by a quadratic through three nodes or, a yield, by straight lines between the nodes of the
 * response, both together by the product of the two. A radius is
 * always the first, a change of the response alone the second.
 *
 * @param first local index, −1 if none
 * @param second local index, −1 if none
 */
record MorphSlots(List<Pull> pulls, int first, int second) implements Serializable {
    private static final int SLOTS = 2;

    /** @param pulls the experiment's nuisances, in the order of their local indices */
    static MorphSlots of(String experiment, List<Pull> pulls) {
        int[] morphs = IntStream.range(0, pulls.size())
                .filter(k -> pulls.get(k) instanceof ShapePull shape
                        && shape.effect().movesSignal())
                .boxed()
                .sorted((a, b) -> effect(pulls, a).compareTo(effect(pulls, b)))
                .mapToInt(Integer::intValue)
                .toArray();
        List<String> names =
                IntStream.of(morphs).mapToObj(k -> pulls.get(k).name()).toList();
        if (morphs.length > SLOTS) {
            throw new InputException(
                    experiment + " nuisances",
                    "found " + names
                            + ", at most two of radius, efficiency, quenching, threshold, resolution and yields are allowed",
                    "choose a nuisance set with two of them, or leave others to norms");
        }
        if (morphs.length == SLOTS && effect(pulls, morphs[0]) == effect(pulls, morphs[1])) {
            throw new InputException(
                    experiment + " nuisances", "found " + names + ", which move the same", "keep one of them");
        }
        if (morphs.length == SLOTS) return new MorphSlots(List.copyOf(pulls), morphs[0], morphs[1]);
        boolean radius = morphs.length == 1 && effect(pulls, morphs[0]) == ShapePull.Effect.RADIUS;
        return new MorphSlots(
                List.copyOf(pulls), radius ? morphs[0] : -1, morphs.length == 1 && !radius ? morphs[0] : -1);
    }

    private static ShapePull.Effect effect(List<Pull> pulls, int index) {
        return ((ShapePull) pulls.get(index)).effect();
    }

    /** @return local index of the first morph of a component, −1 if none */
    int first(String component) {
        return acting(first, component);
    }

    /** @return local index of the second morph of a component, −1 if none */
    int second(String component) {
        return acting(second, component);
    }

    private int acting(int index, String component) {
        return index >= 0 && ((ShapePull) pulls.get(index)).components().contains(component) ? index : -1;
    }

    /** @return the nuisance with a local index, null if it is −1 */
    ShapePull pull(int index) {
        return index < 0 ? null : (ShapePull) pulls.get(index);
    }

    /** @return the nuisance with a local index and how templates depend on it */
    PartMorph morph(int index) {
        return index < 0 ? PartMorph.NONE : new PartMorph(index, pull(index).basis());
    }

    /** @return the local index of a nuisance that moves the recoils in the fold; −1 for a yield, which moves the bins made of it */
    int folded(int index) {
        return index >= 0 && pull(index).effect().linear() ? -1 : index;
    }

    /** @return a shift of the response with a nuisance at one of its nodes; the shift itself for a radius or no nuisance */
    static ResponseShift at(ResponseShift shift, ShapePull pull, int node) {
        if (pull == null || pull.effect() == ShapePull.Effect.RADIUS) return shift;
        return shift.with(ResponseEffect.valueOf(pull.effect().name()), MorphNodes.position(node, pull.step()));
    }
}
