package org.cevnsfit.prediction;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.detector.BasisResponse;
import org.cevnsfit.detector.FixedTimeProfile;
import org.cevnsfit.detector.TimeProfile;
import org.cevnsfit.error.InputException;
import org.cevnsfit.experiment.BinnedBackground;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.nuisance.ShapePull;
import org.cevnsfit.nuisance.VariationPull;
import org.cevnsfit.numerics.PolynomialSet;

/**
 * The way in for what is no product of energy and time: all nE × nT bins of an experiment as "energy" bins of a single time bin. Products are multiplied
 * out, parts of one component that the same nuisances move become one part over the union of their monomials, coherent scattering takes the factors of a
 * released expectation, and every variation pull adds the row D_b N_b of its component with offset 0.
 */
final class FlatBins {
    private final int energyBins;
    private final int timeBins;
    private final List<Pull> pulls;
    private final double[] cevnsFactors; // per bin or per row and bin, null for one everywhere

    /** Time profile of what is flat. */
    static final TimeProfile WHOLE = new FixedTimeProfile(new double[] {1.0});

    /** @param cevnsFactors factor of coherent scattering per bin, shape [nE × nT], or per row and bin; null for one everywhere */
    FlatBins(int energyBins, int timeBins, List<Pull> pulls, double[] cevnsFactors) {
        this.energyBins = energyBins;
        this.timeBins = timeBins;
        this.pulls = pulls;
        this.cevnsFactors = cevnsFactors;
    }

    /** @return true if a pull varies energy and time together, or a component is no product of the two */
    static boolean needed(Experiment experiment, List<Pull> pulls) {
        boolean product = experiment.timeBins() == 1
                || experiment.backgrounds().stream().noneMatch(BinnedBackground.class::isInstance);
        return !product
                || experiment.releasedCevns() != null
                || experiment.response() instanceof BasisResponse // whose wide rows are worth adding up
                || pulls.stream().anyMatch(VariationPull.class::isInstance);
    }

    /** Rejects variations of other bins than the experiment's, and a shift in time beside flat bins. */
    static void check(Experiment experiment, List<Pull> pulls) {
        int bins = experiment.energyBins() * experiment.timeBins();
        for (Pull pull : pulls) {
            if (pull instanceof ShapePull shape && shape.effect() == ShapePull.Effect.TIME) {
                throw new InputException(
                        experiment.name() + ", nuisance " + pull.name(),
                        "shifts time profiles beside components or variations that are tables of energy and time together",
                        "give the time shift as a variation too, or leave one of them out");
            }
            if (pull instanceof VariationPull variation && variation.relative().length != bins) {
                throw new InputException(
                        experiment.name() + ", nuisance " + pull.name(),
                        "found " + variation.relative().length + " relative variations, " + bins + " bins are due",
                        "bin the variation like the counts");
            }
        }
    }

    List<PartTemplates> flatten(List<PartTemplates> parts) {
        List<PartTemplates> merged = merge(parts);
        List<PartTemplates> all = new ArrayList<>(merged);
        for (int k = 0; k < pulls.size(); k++) {
            if (!(pulls.get(k) instanceof VariationPull variation)) continue;
            for (PartTemplates part : merged) {
                if (part.component().equals(variation.component())) all.add(row(part, k, variation));
            }
        }
        return all;
    }

    private List<PartTemplates> merge(List<PartTemplates> parts) {
        List<PartTemplates> left = new ArrayList<>(parts);
        List<PartTemplates> merged = new ArrayList<>();
        while (!left.isEmpty()) {
            PartTemplates first = left.get(0);
            List<PartTemplates> alike =
                    left.stream().filter(part -> alike(first, part)).toList();
            merged.add(sum(alike));
            left.removeAll(alike);
        }
        return merged;
    }

    private static boolean alike(PartTemplates a, PartTemplates b) {
        return a.component().equals(b.component())
                && a.norm().same(b.norm())
                && a.first().equals(b.first())
                && a.second().equals(b.second());
    }

    private PartTemplates sum(List<PartTemplates> parts) {
        PartTemplates first = parts.get(0);
        PolynomialSet monomials =
                PolynomialSet.union(parts.stream().map(PartTemplates::monomials).toList());
        int rows = first.secondPowers() * first.firstPowers();
        int flat = energyBins * timeBins;
        double[] templates = new double[monomials.monomials() * rows * flat];
        for (PartTemplates part : parts) {
            double[] expanded = expanded(part);
            for (int u = 0; u < part.monomials().monomials(); u++) {
                int to = monomials.indexOf(part.monomials(), u) * rows * flat;
                int from = u * rows * flat;
                for (int i = 0; i < rows * flat; i++) templates[to + i] += expanded[from + i];
            }
        }
        if (cevnsFactors != null && first.component().equals(Experiment.CEVNS)) {
            for (int i = 0; i < templates.length; i++) templates[i] *= cevnsFactors[i % cevnsFactors.length];
        }
        String label = parts.size() == 1 ? first.label() : first.component();
        return part(first, label, first.norm(), monomials, templates);
    }

    /** Multiplies a product out; what has one time bin is flat already. */
    private double[] expanded(PartTemplates part) {
        double[] templates = part.templates();
        if (part.time().timeBins() == 1) return templates;
        double[] fraction = new double[timeBins];
        part.time().fractions(0.0, fraction, null, null);
        double[] expanded = new double[templates.length * timeBins];
        for (int i = 0; i < templates.length; i++) {
            for (int j = 0; j < timeBins; j++) expanded[i * timeBins + j] = templates[i] * fraction[j];
        }
        return expanded;
    }

    private PartTemplates row(PartTemplates part, int pull, VariationPull variation) {
        double[] relative = variation.relative();
        double[] templates = part.templates().clone();
        for (int i = 0; i < templates.length; i++) templates[i] *= relative[i % relative.length];
        String label = part.label() + " varied by " + variation.name();
        PartNorm norm = new PartNorm(new int[] {pull}, 0.0, part.norm().factors());
        return part(part, label, norm, part.monomials(), templates);
    }

    private PartTemplates part(
            PartTemplates model, String label, PartNorm norm, PolynomialSet set, double[] templates) {
        return new PartTemplates(
                model.component(), label, WHOLE, false, norm, model.first(), model.second(), set, templates);
    }
}
