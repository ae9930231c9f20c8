package org.cevnsfit.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.cevnsfit.likelihood.JointLikelihood;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.nuisance.SpectrumPull;
import org.cevnsfit.nuisance.SpectrumPull.Quantity;
import org.cevnsfit.prediction.ExperimentTemplates;
import org.cevnsfit.prediction.SpectrumPart;
import org.cevnsfit.prediction.SpectrumValue;

/**
 * Nuisances that give analytic spectra their shape, and those that scale the same spectra. Where a height vanishes the shape has no effect.
 *
 * @param shapes positions of decays, centres and widths among the nuisances, ascending
 * @param heights positions of the nuisances that multiply these spectra, ascending
 */
record SpectrumShape(TreeSet<Integer> shapes, TreeSet<Integer> heights) {

    /** @return the shapes of all experiments; spectra that share a nuisance of shape are one */
    static List<SpectrumShape> of(JointLikelihood likelihood, List<Pull> nuisances) {
        List<SpectrumShape> found = new ArrayList<>();
        List<String> names = nuisances.stream().map(Pull::name).toList();
        for (int e = 0; e < likelihood.experiments(); e++) {
            ExperimentTemplates templates = likelihood.experiment(e).templates();
            for (SpectrumPart part : templates.spectra()) {
                SpectrumShape shape = new SpectrumShape(
                        positions(part.coordinates(), templates, names), positions(part.factors(), templates, names));
                shape.heights.removeIf(k -> quantity(nuisances.get(k)) != Quantity.HEIGHT);
                if (!shape.shapes.isEmpty()) add(shape, found);
            }
        }
        return found;
    }

    private static TreeSet<Integer> positions(
            List<SpectrumValue> values, ExperimentTemplates templates, List<String> names) {
        TreeSet<Integer> positions = new TreeSet<>();
        for (SpectrumValue value : values) {
            if (value.pull() >= 0)
                positions.add(names.indexOf(templates.pulls().get(value.pull()).name()));
        }
        return positions;
    }

    private static void add(SpectrumShape shape, List<SpectrumShape> found) {
        for (SpectrumShape known : found) {
            if (known.shapes.stream().noneMatch(shape.shapes::contains)) continue;
            known.shapes.addAll(shape.shapes);
            known.heights.addAll(shape.heights);
            return;
        }
        found.add(shape);
    }

    static Quantity quantity(Pull pull) {
        return ((SpectrumPull) pull).quantity();
    }
}
