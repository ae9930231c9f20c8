package org.cevnsfit.surface;

import java.util.List;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * Parameter goodness of fit between experiments: χ²_PG = χ²_min(all) − Σ_i χ²_min(i), distributed as χ² with Σ_i P_i − P degrees of freedom where P_i
 * parameters change what experiment i expects and P what any of them expects. Source: arXiv:hep-ph/0304176.
 *
 * @param chi2All minimum of all experiments together
 * @param experiments minimum of each alone
 */
public record ParameterGoodness(double chi2All, List<Alone> experiments) {
    /**
     * @param experiment its name
     * @param chi2 minimum of −2 ln λ of the experiment alone, pull terms included
     * @param parameters fitted parameters that change what it expects
     */
    public record Alone(String experiment, double chi2, List<String> parameters) {
        public Alone {
            parameters = List.copyOf(parameters);
        }
    }

    public ParameterGoodness {
        experiments = List.copyOf(experiments);
    }

    /** @return χ²_PG; rounding below zero counts as zero */
    public double chi2() {
        double alone = experiments.stream().mapToDouble(Alone::chi2).sum();
        double difference = chi2All - alone;
        return Double.isFinite(difference) ? Math.max(0.0, difference) : Double.NaN;
    }

    /** @return parameters that change what some experiment expects */
    public List<String> parameters() {
        return experiments.stream()
                .flatMap(alone -> alone.parameters().stream())
                .distinct()
                .toList();
    }

    /** @return Σ P_i − P, 0 if no two experiments depend on one parameter */
    public int degreesOfFreedom() {
        int each = experiments.stream()
                .mapToInt(alone -> alone.parameters().size())
                .sum();
        return each - parameters().size();
    }

    /** @return probability of a larger χ²_PG if the experiments agree; NaN without degrees of freedom or minima */
    public double pValue() {
        if (degreesOfFreedom() < 1 || Double.isNaN(chi2())) return Double.NaN;
        return 1.0 - new ChiSquaredDistribution(null, degreesOfFreedom()).cumulativeProbability(chi2());
    }
}
