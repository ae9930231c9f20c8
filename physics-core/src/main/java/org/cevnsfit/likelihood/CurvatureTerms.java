package org.cevnsfit.likelihood;

/**
 * What the slopes s_b = ∂(χ²/2)/∂μ_b contribute: the gradient 2 Σ_b s_b ∂μ and the part 2 Σ_b s_b ∂²μ of the Hessian, s_b = 1 − n/μ for Poisson bins. They are
 * projected on the time profiles once, back_ig = Σ_j s_ij q_jg; every derivative is then a scalar product over parts and energy bins.
 */
final class CurvatureTerms {
    private final TimeGroups times;
    private final int parameters;
    private final int pulls;
    private final int time; // local index of the onset time, −1 if none
    private final int nE;
    private final int nT;
    private final double[] back;
    private final double[] back1;
    private final double[] back2;
    private final double[] gathered;
    private final double[] gathered1;
    private final double[] gathered2;

    CurvatureTerms(TimeGroups times, int parameters, int pulls, int time, int nE, int nT) {
        this.times = times;
        this.parameters = parameters;
        this.pulls = pulls;
        this.time = time;
        this.nE = nE;
        this.nT = nT;
        back = new double[nE * times.width];
        back1 = new double[nE * times.width];
        back2 = new double[nE * times.width];
        int longest = times.parts() * nE;
        gathered = new double[longest];
        gathered1 = new double[longest];
        gathered2 = new double[longest];
    }

    void project(double[] weight) {
        for (int first = 0; first < times.width; first += TimeKernel.PACK) {
            TimeKernel.project(weight, times.q, times.width, first, nE, nT, back);
            if (time < 0) continue;
            TimeKernel.project(weight, times.q1, times.width, first, nE, nT, back1);
            TimeKernel.project(weight, times.q2, times.width, first, nE, nT, back2);
        }
    }

    void add(PartBlock block, double[] gradient, double[] hessian) {
        gather(block, back, gathered);
        add(block, gathered, gradient, hessian);
        if (time >= 0) addTime(block, gradient, hessian);
    }

    /** As above without onset time, from weights that are projected already, shape [part × bin]. */
    void add(PartBlock block, double[] gathered, double[] gradient, double[] hessian) {
        int n = block.length;
        double plain = 2.0 * PoissonKernel.dot(gathered, block.value, 0, n);
        int[] norms = block.norms;
        for (int a = 0; a < norms.length; a++) gradient[norms[a]] += block.normSlope[a] * plain;
        addFactors(block, plain, hessian, parameters);
        for (int s = 0; s < block.slots; s++) {
            int k = block.parameter(s, pulls);
            double slope = 2.0 * PoissonKernel.dot(gathered, block.first[s], 0, n);
            gradient[k] += block.norm * slope;
            for (int a = 0; a < norms.length; a++) addSymmetric(hessian, k, norms[a], block.normSlope[a] * slope);
            for (int t = s; t < block.slots; t++) {
                double[] second = block.second[PartBlock.packed(s, t, block.slots)];
                double bend = 2.0 * block.norm * PoissonKernel.dot(gathered, second, 0, n);
                addSymmetric(hessian, k, block.parameter(t, pulls), bend);
            }
        }
    }

    private void addTime(PartBlock block, double[] gradient, double[] hessian) {
        gather(block, back1, gathered1);
        gather(block, back2, gathered2);
        int n = block.length;
        double plain = 2.0 * PoissonKernel.dot(gathered1, block.value, 0, n);
        gradient[time] += block.norm * plain;
        for (int a = 0; a < block.norms.length; a++) {
            addSymmetric(hessian, block.norms[a], time, block.normSlope[a] * plain);
        }
        for (int s = 0; s < block.slots; s++) {
            double mixed = 2.0 * block.norm * PoissonKernel.dot(gathered1, block.first[s], 0, n);
            addSymmetric(hessian, block.parameter(s, pulls), time, mixed);
        }
        addSymmetric(hessian, time, time, 2.0 * block.norm * PoissonKernel.dot(gathered2, block.value, 0, n));
    }

    /** Second derivatives by an added norm and a factor: the counts at norm 1. */
    static void addFactors(PartBlock block, double plain, double[] hessian, int parameters) {
        for (int a = 0; a < block.added; a++) {
            for (int f = block.added; f < block.norms.length; f++) {
                hessian[block.norms[a] * parameters + block.norms[f]] += plain;
                hessian[block.norms[f] * parameters + block.norms[a]] += plain;
            }
        }
    }

    private void gather(PartBlock block, double[] from, double[] to) {
        int width = times.width;
        for (int p = 0, at = 0; p < block.indices.length; p++) {
            int g = times.groupOf(block.indices[p]);
            for (int i = 0; i < nE; i++, at++, g += width) to[at] = from[g];
        }
    }

    private void addSymmetric(double[] h, int k, int l, double value) {
        h[k * parameters + l] += value;
        if (k != l) h[l * parameters + k] += value;
    }
}
