package org.cevnsfit.prediction;

import java.io.Serializable;
import java.util.List;
import org.cevnsfit.detector.TimeProfile;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.nuisance.ShapePull;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.target.Recoil;

/**
 * What one source component scattering on nuclei or electrons has in common at all shape points.
 *
 * @param fold index of the recoil fold that has its counts
 * @param group first of the groups of rows in a column, one per part of the flux of the component
 * @param component {@code cevns} or {@code eves}
 * @param label for people, for example {@code cevns nu_mu}
 * @param time time profile
 * @param norm the norm nuisances
 * @param first local index of the first morph of the fold, −1 if none
 * @param second local index of the second morph of the fold, −1 if none
 * @param shifted true if the time nuisance moves the profile
 * @param coefficients in all couplings of the model, shape [part of the flux × kernel]
 */
record SignalPart(
        int fold,
        int group,
        String component,
        String label,
        TimeProfile time,
        boolean shifted,
        PartNorm norm,
        int first,
        int second,
        List<Polynomial> coefficients)
        implements Serializable {

    static String component(Recoil recoil) {
        return recoil == Recoil.NUCLEUS ? Experiment.CEVNS : Experiment.EVES;
    }

    static SignalPart of(
            Experiment experiment,
            LocalPulls pulls,
            SignalModel model,
            Recoil recoil,
            int fold,
            int group,
            SourceComponent source) {
        String component = component(recoil);
        return new SignalPart(
                fold,
                group,
                component,
                component + " " + source.name(),
                experiment.signalTimes().get(source.name()),
                pulls.index(ShapePull.Effect.TIME, component) >= 0,
                pulls.norm(component, source.name()),
                pulls.morphs().folded(pulls.morphs().first(component)),
                pulls.morphs().folded(pulls.morphs().second(component)),
                model.coefficients(experiment.source(), source, recoil));
    }

    /** @return number of counts of this part in a column: second powers × bins */
    private int length(int bins) {
        return (second < 0 ? 1 : 3) * bins;
    }

    /** @return where the counts of a coefficient start in the column of its kernel */
    private int start(int coefficient, int kernels, int bins) {
        return (group + coefficient / kernels) * length(bins);
    }

    /**
     * Σ_k C_k(θ) × counts in all bins at nominal nuisances and full time acceptance.
     *
     * @param sums counts in all bins together of each function of the response
     */
    double nominalCount(double[][][] columns, double[] couplings, double[] sums) {
        int bins = sums.length;
        double total = 0.0;
        for (int c = 0; c < coefficients.size(); c++) {
            int from = start(c, columns.length, bins);
            double counts = 0.0;
            for (int b = 0; b < bins; b++) counts += sums[b] * columns[c % columns.length][0][from + b];
            total += coefficients.get(c).value(couplings) * counts;
        }
        return total;
    }

    /**
     * Merges the columns of the kernels, Σ_c factor_uc column_c, into templates and turns the nodes of the first morph into powers.
     *
     * @param factors shape [monomial][part of the flux × kernel]
     * @param columns counts, [kernel][first node][part of the flux × second power × bin]
     * @param firstStep distance of the nodes of the first morph; without meaning if there is none
     * @return shape [monomial × second power × first power × bin]
     */
    double[] merged(double[][] factors, double[][][] columns, int bins, double firstStep) {
        int nodes = first < 0 ? 1 : 3;
        int length = length(bins);
        double[] merged = new double[factors.length * nodes * length];
        for (int u = 0; u < factors.length; u++) {
            for (int c = 0; c < factors[u].length; c++) {
                double factor = factors[u][c];
                if (factor == 0.0) continue;
                int from = start(c, columns.length, bins);
                for (int r = 0; r < nodes; r++) {
                    double[] column = columns[c % columns.length][r];
                    add(factor, column, from, merged, u * length * nodes + r * bins, nodes * bins, bins);
                }
            }
        }
        if (nodes == 3) MorphNodes.toPowers(merged, merged.length / (3 * bins), bins, firstStep);
        return merged;
    }

    /** Adds this part's stretch of a column, one row of bins per second power, to rows that lie a stride apart. */
    private void add(double factor, double[] column, int from, double[] merged, int start, int stride, int bins) {
        for (int e = 0, to = start; e < length(bins); e += bins, to += stride) {
            for (int b = 0; b < bins; b++) merged[to + b] += factor * column[from + e + b];
        }
    }
}
