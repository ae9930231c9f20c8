package org.cevnsfit.lanes;

/**
 * The likelihood of one experiment at {@value LaneKernels#LANES} points at once, as a function of its local variables z: the sums of nuisances that scale its
 * parts, then its shape nuisances. All arrays are lane arrays.
 */
public interface LaneTerm {
    /** @return the local nuisances whose sum each variable is, shape [variable][members] */
    int[][] members();

    /** @return local index of the variable that shifts time profiles, −1 if none does */
    int timeVariable();

    /** @return true if −2 ln λ is a quadratic function of the variables */
    boolean quadratic();

    /** Applies the free couplings θ, shape [couplings]. */
    void contract(double[] theta);

    /**
     * −2 ln λ.
     *
     * @param z shape [variables]
     * @param chi2 receives one element; meaningless where {@code lowest} is not positive
     * @param lowest receives one element: the smallest μ where it must be positive, else 1
     */
    void value(double[] z, double[] chi2, double[] lowest);

    /**
     * Gradient and lower triangle of the Hessian of −2 ln λ.
     *
     * @param gradient shape [variables]
     * @param hessian shape [variables × variables]
     * @param lowest as in {@link #value}
     * @param convex true: only the part of the Hessian that is positive semi-definite everywhere
     */
    void derivatives(double[] z, double[] gradient, double[] hessian, double[] lowest, boolean convex);

    /** Makes the prediction at z the reference of {@link #change}. */
    void reference(double[] z);

    /** Change of −2 ln λ from the reference, good to 1e-4; {@code lowest} as in {@link #value}. */
    void change(double[] z, double[] change, double[] lowest);
}
