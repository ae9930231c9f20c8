package org.cevnsfit.validation;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.prediction.ExperimentTemplates;
import org.cevnsfit.prediction.PartNorm;
import org.cevnsfit.prediction.PartTemplates;

/** Larger versions of an experiment's templates, to see how cost grows; they stand for no measurement. */
public final class SyntheticTemplates {
    private SyntheticTemplates() {}

    /** @return every energy bin cut into equal shares, of expectation, counts and variance */
    public static ExperimentTemplates finer(ExperimentTemplates from, int shares) {
        int nE = from.energyBins();
        double[] observed = cut(from.observed(), from.timeBins(), shares);
        double[] variance = from.gaussian() ? cut(from.variance(), from.timeBins(), shares) : null;
        List<PartTemplates> parts = new ArrayList<>();
        for (PartTemplates part : from.parts()) parts.add(with(part, part.norms(), cut(part.templates(), 1, shares)));
        return new ExperimentTemplates(
                from.name(), nE * shares, from.timeBins(), observed, variance, from.pulls(), from.time(), parts);
    }

    /** @return every part that nothing but its norms moves cut into equal shares, each share after the first with norms of its own */
    public static ExperimentTemplates moreNorms(ExperimentTemplates from, int shares) {
        List<Pull> pulls = new ArrayList<>(from.pulls());
        List<PartTemplates> parts = new ArrayList<>();
        for (PartTemplates part : from.parts()) {
            boolean moved = part.monomials().variables() > 0 || part.firstMorph() >= 0 || part.secondMorph() >= 0;
            int count = moved || part.shifted() ? 1 : shares;
            double[] templates = part.templates().clone();
            for (int i = 0; i < templates.length; i++) templates[i] /= count;
            for (int share = 0; share < count; share++) {
                int[] norms = share == 0 ? part.norms() : new int[part.norms().length];
                for (int k = 0; share > 0 && k < norms.length; k++) {
                    Pull pull = from.pulls().get(part.norms()[k]);
                    norms[k] = pulls.size();
                    pulls.add(pull.renamed(pull.name() + "-" + part.label() + "-" + share));
                }
                parts.add(with(part, norms, templates));
            }
        }
        return new ExperimentTemplates(
                from.name(),
                from.energyBins(),
                from.timeBins(),
                from.observed(),
                from.variance(),
                pulls,
                from.time(),
                parts);
    }

    private static PartTemplates with(PartTemplates part, int[] norms, double[] templates) {
        return new PartTemplates(
                part.component(),
                part.label(),
                part.time(),
                part.shifted(),
                new PartNorm(norms, part.offset(), part.norm().factors()),
                part.first(),
                part.second(),
                part.monomials(),
                templates);
    }

    /** @return rows of {@code width} numbers, each row that many times over, divided by it */
    private static double[] cut(double[] rows, int width, int shares) {
        double[] cut = new double[rows.length * shares];
        for (int i = 0; i < cut.length; i++) {
            int row = i / width / shares;
            cut[i] = rows[row * width + i % width] / shares;
        }
        return cut;
    }
}
