package org.cevnsfit.profile;

/**
 * A connected part of the sharing graph: experiments that share nuisances, correlated nuisances or profiled couplings, directly or through others. −2 ln λ is
 * the sum over components, and each is profiled alone.
 *
 * @param experiments positions among the experiments of the fit, ascending
 * @param nuisances positions among its nuisances, ascending
 * @param profiled positions among the profiled couplings, ascending
 */
public record Component(int[] experiments, int[] nuisances, int[] profiled) {
    public Component {
        experiments = experiments.clone();
        nuisances = nuisances.clone();
        profiled = profiled.clone();
    }
}
