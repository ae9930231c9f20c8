package org.cevnsfit.likelihood;

/** How often a likelihood was evaluated, by kind: the work behind a profiled point. */
public final class EvaluationCounts {
    /** couplings applied to the templates */
    public long contractions;
    /** gradient with Hessian */
    public long derivatives;
    /** −2 ln λ with logarithms */
    public long values;
    /** change of −2 ln λ without logarithms */
    public long changes;
}
