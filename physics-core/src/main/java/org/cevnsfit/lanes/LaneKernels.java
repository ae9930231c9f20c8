package org.cevnsfit.lanes;

/**
 * Hot loops over eight points at once. A lane array holds, for each element, the values of {@value #LANES} points next to each other, a[i · LANES + lane];
 * a shared array holds one value per element for all points. Nothing ever mixes lanes, every sum has one fixed order, and each
 * product-and-sum is a fused multiply-add, so all implementations give the same bits and a lane does not depend on its neighbours.
 */
public interface LaneKernels {
    /** Points side by side. */
    int LANES = 8;

    /** A pivot below this fraction of its diagonal element counts as not positive. */
    double SMALLEST_PIVOT = 1e-13;

    /**
     * out_i += Σ_u weight_(which u) row_ui.
     *
     * @param weight lane array
     * @param which elements of the weight, one per row
     * @param rows shared, shape [which × n]
     */
    void addCombination(double[] weight, int[] which, double[] rows, int n, double[] out);

    /** out_(to + i) += weight_k row_(from + i), n elements. */
    void addScaled(double[] weight, int k, double[] row, int from, int n, double[] out, int to);

    /**
     * Quadratic morph c_0 + x c_1 + x² c_2 of n elements, and its first and second derivative where asked for.
     *
     * @param c lane array, three rows of n elements, {@code stride} elements apart, from element {@code at}
     * @param x one lane element
     * @param value receives the value from element {@code to}; slope and curvature likewise, null where not wanted
     */
    void morph(
            double[] c,
            int at,
            int stride,
            int n,
            double[] x,
            int xAt,
            double[] value,
            double[] slope,
            double[] curvature,
            int to);

    /**
     * out_ij = Σ_g u_gi q_(group g)j.
     *
     * @param u energy factors, shape [group × nE]
     * @param q time factors of all groups, shape [all groups × nT]
     * @param group the groups that u has, by their place in q
     * @param out shape [nE × nT]
     */
    void expand(double[] u, double[] q, int[] group, int nE, int nT, double[] out);

    /** back_gi = Σ_j w_ij q_gj for the first {@code groups} groups; shapes as in {@link #expand}. */
    void project(double[] w, double[] q, int groups, int nE, int nT, double[] back);

    /**
     * Cubic polynomials c_0 + c_1 u + c_2 u² + c_3 u³ of n elements and, where asked for, their derivatives times powers of {@code scale}.
     *
     * @param c lane array, shape [4 × n]
     * @param u one lane element
     * @param slope null if derivatives are not wanted, and so is the curvature
     */
    void cubic(double[] c, int n, double[] u, double scale, double[] value, double[] slope, double[] curvature);

    /** out_i = a_i b_i, n elements. */
    void multiply(double[] a, double[] b, int n, double[] out);

    /** out_(at + k) = Σ_i a_i row_ki with shared rows, shape [m × n]. */
    void dotShared(double[] a, double[] rows, int m, int n, double[] out, int at);

    /** out_k = Σ_i a_i row_ki for the first {@code m} of some lane rows of n elements; even and odd elements are summed apart. */
    void dotRows(double[] a, double[][] rows, int m, int n, double[] out);

    /** out_at = Σ_g Σ_i a_(group g)i b_gi, a of shape [all groups × n], b of shape [group × n]. */
    void dotGroups(double[] a, int[] group, double[] b, int n, double[] out, int at);

    /**
     * Weights of the derivatives of a Poisson −2 ln λ / 2: slope = 1 − n/μ, weight = n/μ².
     *
     * @param observed n, shared
     * @param lowest receives the smallest μ, one lane element; NaN if some μ is not a number
     */
    void poissonWeights(double[] mu, double[] observed, double[] slope, double[] weight, double[] lowest);

    /** Slope of a Gaussian −2 ln λ / 2: (μ − n)/σ²; {@code precision} is 1/σ², shared. */
    void gaussianSlope(double[] mu, double[] observed, double[] precision, double[] slope);

    /** Σ_b (μ − n)²/(2 σ²), half of −2 ln λ. */
    void gaussianValue(double[] mu, double[] observed, double[] precision, double[] out);

    /**
     * Stand-in for the change of a Poisson −2 ln λ / 2 from a reference: the logarithm by the first five terms of 2 artanh s, s = (μ − μ₀)/(μ + μ₀), better than
     * 1e-5 for ratios from one half to two and monotonic everywhere.
     */
    void poissonChange(double[] mu, double[] reference, double[] observed, double[] out, double[] lowest);

    /**
     * Factors the lower triangle of A = L Lᵀ in place (the diagonal of L is kept as its inverse), shape [n × n] with {@code stride} elements a row, from element {@code at}.
     *
     * @param worst lane element, lowered to the smallest pivot less the least it may be; not above zero (or not a number) where A is not
     *     positive definite
     */
    void factor(double[] a, int at, int n, int stride, double[] worst);

    /** b := L⁻¹ b for {@code rows} right-hand sides b of n elements each, one after the other from element {@code to}. */
    void solveLower(double[] factor, int at, int n, int stride, double[] b, int to, int rows);

    /** b := L⁻ᵀ b, likewise for one right-hand side. */
    void solveUpper(double[] factor, int at, int n, int stride, double[] b, int to);

    /**
     * Σ_b μ − n − n ln(μ/n), half of −2 ln λ, meaningful where every μ is positive; {@code inverse} is 1/n, or 1 where n = 0; {@code work} is
     * twice as long as μ.
     */
    void poissonValue(double[] mu, double[] observed, double[] inverse, double[] work, double[] out, double[] lowest);
}
