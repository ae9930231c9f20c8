package org.cevnsfit.profile;

import org.cevnsfit.likelihood.JointLikelihood;

/**
 * Looks for other local minima along one profiled coupling, everything else held: every dip of −2 ln λ on a coarse lattice over the coupling's
 * range is worth a start.
 */
final class CouplingLattice {
    private static final int POINTS = 25;

    private final JointLikelihood likelihood;
    private final Domain domain;
    private final double[] chi2 = new double[POINTS];
    private final double[] dips = new double[POINTS];
    private final double[] trial;

    CouplingLattice(JointLikelihood likelihood, Domain domain) {
        this.likelihood = likelihood;
        this.domain = domain;
        trial = new double[likelihood.parameters()];
    }

    /** @return number of dips along parameter k through a point; {@link #dip} has their values */
    int search(int k, double[] through) {
        System.arraycopy(through, 0, trial, 0, trial.length);
        double low = domain.lower()[k];
        double width = domain.upper()[k] - low;
        for (int i = 0; i < POINTS; i++) {
            trial[k] = low + width * i / (POINTS - 1);
            chi2[i] = likelihood.chi2(trial);
        }
        int found = 0;
        for (int i = 0; i < POINTS; i++) {
            boolean dip = (i == 0 || chi2[i] <= chi2[i - 1]) && (i == POINTS - 1 || chi2[i] < chi2[i + 1]);
            if (dip) dips[found++] = low + width * i / (POINTS - 1);
        }
        return found;
    }

    /** @return value of the coupling at a dip of the last search, ascending */
    double dip(int index) {
        return dips[index];
    }
}
