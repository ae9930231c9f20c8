package org.cevnsfit.profile;

import java.io.Serializable;

/**
 * The profile of the likelihood at one point: minimum over nuisances and profiled couplings. A mutable carrier that the
 * caller owns and the profiler fills, so that a scan allocates nothing per point.
 */
public final class ProfilePoint implements Serializable {
    private static final long serialVersionUID = 1L;

    /** minimum of −2 ln λ, pull terms included */
    public double chi2;
    /** −2 ln λ of each experiment without pull terms, in the order of the experiments */
    public final double[] chi2PerExperiment;
    /** nuisances at the minimum, in the order of the fit's nuisances, in their own units */
    public final double[] nuisances;
    /** all couplings at the minimum, in the order of the model's couplings (profiled ones at their minimum) */
    public final double[] couplings;
    /** how the minimisation ended */
    public FitStatus status;
    /** Newton steps over all starts */
    public int iterations;
    /** estimated vertical distance to the minimum of −2 ln λ */
    public double edm;
    /** starts tried */
    public int starts;

    public ProfilePoint(int experiments, int nuisances, int couplings) {
        this.chi2PerExperiment = new double[experiments];
        this.nuisances = new double[nuisances];
        this.couplings = new double[couplings];
    }

    /** Copies all results of another point of the same dimensions. */
    void set(ProfilePoint from) {
        System.arraycopy(from.chi2PerExperiment, 0, chi2PerExperiment, 0, chi2PerExperiment.length);
        System.arraycopy(from.nuisances, 0, nuisances, 0, nuisances.length);
        System.arraycopy(from.couplings, 0, couplings, 0, couplings.length);
        chi2 = from.chi2;
        status = from.status;
        iterations = from.iterations;
        edm = from.edm;
        starts = from.starts;
    }
}
