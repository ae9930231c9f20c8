package org.cevnsfit.likelihood;

import org.cevnsfit.nuisance.MorphBasis;
import org.cevnsfit.prediction.ExperimentTemplates;
import org.cevnsfit.prediction.PartMorph;
import org.cevnsfit.prediction.PartTemplates;

/** The readable twin of a prediction with straight lines between nodes, in one time bin: every sum over nodes written out with hat functions. */
public final class NodeTwin {
    private NodeTwin() {}

    public static double[] expected(ExperimentTemplates templates, double[] theta, double[] x) {
        double[] mu = new double[templates.energyBins()];
        for (PartTemplates part : templates.parts()) {
            double norm = part.offset();
            for (int k : part.norms()) norm += x[k];
            double factor = 1.0;
            for (int k : part.norm().factors()) factor += x[k];
            double[] monomial = new double[part.monomials().monomials()];
            part.monomials().values(theta, monomial);
            for (int i = 0; i < part.templates().length; i++) {
                int row = i / mu.length;
                int r = row % part.firstPowers();
                int e = row / part.firstPowers() % part.secondPowers();
                int u = row / part.firstPowers() / part.secondPowers();
                double weight = monomial[u] * hat(part.first(), r, x) * hat(part.second(), e, x);
                mu[i % mu.length] += norm * factor * weight * part.templates()[i];
            }
        }
        return mu;
    }

    private static double hat(PartMorph morph, int row, double[] x) {
        MorphBasis basis = morph.basis();
        return morph.pull() < 0 ? 1.0 : Math.max(0.0, 1.0 - Math.abs(x[morph.pull()] - basis.lowest() - row));
    }
}
