package org.cevnsfit.profile;

/** How the minimisation at one point ended. */
public enum FitStatus {
    /** estimated distance to the minimum below tolerance, no bound active */
    CONVERGED,
    /** converged with a nuisance at its bound or a component at its smallest allowed normalisation */
    AT_BOUND,
    /** retry ladder exhausted before the tolerance was met; the value is an upper limit of the minimum */
    CALL_LIMIT,
    /** −2 ln λ is infinite or undefined wherever the minimiser looked */
    NOT_FINITE;

    private static final FitStatus[] ALL = values();

    /** @return the status with this ordinal */
    public static FitStatus of(int ordinal) {
        return ALL[ordinal];
    }

    /** @return true if chi2 is the minimum */
    public boolean succeeded() {
        return this == CONVERGED || this == AT_BOUND;
    }
}
