package org.cevnsfit.lanes;

/** How often the likelihood of {@value LaneKernels#LANES} points side by side was evaluated, by kind; lanes that rest meanwhile count too. */
public final class LaneCounts {
    /** couplings applied to the templates */
    public long contractions;
    /** gradient with Hessian, each followed by one solution of Newton's system */
    public long derivatives;
    /** −2 ln λ with logarithms */
    public long values;
    /** change of −2 ln λ without logarithms */
    public long changes;
}
