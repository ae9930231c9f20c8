package org.cevnsfit.numerics;

import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/** Nodes and weights of composite Gauss-Legendre quadrature over panels. */
public final class GaussLegendre {
    private final GaussIntegrator rule;
    private final double[] nodes;
    private final double[] weights;

    /**
     * @param edges panel edges, strictly increasing
     * @param pointsPerPanel order of the rule on each panel
     */
    public GaussLegendre(double[] edges, int pointsPerPanel) {
        this(edges, new GaussIntegratorFactory().legendreHighPrecision(pointsPerPanel));
    }

    private GaussLegendre(double[] edges, GaussIntegrator rule) {
        this.rule = rule;
        int pointsPerPanel = rule.getNumberOfPoints();
        nodes = new double[(edges.length - 1) * pointsPerPanel];
        weights = new double[nodes.length];
        for (int panel = 0, k = 0; panel < edges.length - 1; panel++) {
            double half = 0.5 * (edges[panel + 1] - edges[panel]);
            double middle = 0.5 * (edges[panel + 1] + edges[panel]);
            for (int p = 0; p < pointsPerPanel; p++, k++) {
                nodes[k] = middle + half * rule.getPoint(p);
                weights[k] = half * rule.getWeight(p);
            }
        }
    }

    /** @return the same rule on other panels; the points on a panel, dear to compute, are not computed again */
    public GaussLegendre on(double[] edges) {
        return new GaussLegendre(edges, rule);
    }

    /** @return abscissae, ascending, shape [panels × pointsPerPanel] */
    public double[] nodes() {
        return nodes.clone();
    }

    /** @return weights of the nodes, same order */
    public double[] weights() {
        return weights.clone();
    }
}
