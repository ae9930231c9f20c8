package org.cevnsfit.likelihood;

/** Counts of the blocks that more than norms move, and what their slopes contribute to the derivatives of −2 ln λ. */
sealed interface MovingCounts permits OneTimeBin, SeveralTimeBins {
    /**
     * @param shift of arrival times [µs]
     * @param derivatives whether derivatives will be asked for
     * @param mu receives the counts of all blocks, shape [energy × time]
     */
    void expect(double shift, boolean derivatives, double[] mu);

    /** Fills the rows rootWeight · ∂μ/∂x, zero for what moves no block, shape [parameters × bins]. */
    void fillSlopes(double[] rootWeight, double[] scaled);

    /** Adds the gradient 2 Σ_b s_b ∂μ and the part 2 Σ_b s_b ∂²μ of the Hessian. */
    void addCurvature(double[] slopeWeight, double[] gradient, double[] hessian);
}
