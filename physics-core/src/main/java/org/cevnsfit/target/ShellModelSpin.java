package org.cevnsfit.target;

import java.io.Serializable;
import java.util.List;
import org.cevnsfit.constants.PhysicalConstants;

/**
 * Transverse spin responses Σ' of a nucleus in the harmonic-oscillator shell model, F(u) = exp(−u/2) Σ_i c_i u^i with u = q² b²/2. Source:
 * arXiv:1203.3542, arXiv:2007.08529.
 *
 * @param oscillatorLengthFm b [fm]
 * @param proton c_i of the protons
 * @param neutron c_i of the neutrons
 */
public record ShellModelSpin(double oscillatorLengthFm, List<Double> proton, List<Double> neutron)
        implements Serializable {

    public ShellModelSpin {
        proton = List.copyOf(proton);
        neutron = List.copyOf(neutron);
    }

    /** @return F of the protons at a momentum transfer [MeV] */
    public double protonResponse(double momentumTransferMeV) {
        return response(proton, momentumTransferMeV);
    }

    /** @return F of the neutrons at a momentum transfer [MeV] */
    public double neutronResponse(double momentumTransferMeV) {
        return response(neutron, momentumTransferMeV);
    }

    private double response(List<Double> coefficients, double momentumTransferMeV) {
        double qb = momentumTransferMeV / PhysicalConstants.HBARC_MEV_FM * oscillatorLengthFm;
        double u = 0.5 * qb * qb;
        double sum = 0.0;
        for (int i = coefficients.size() - 1; i >= 0; i--) sum = sum * u + coefficients.get(i);
        return sum * Math.exp(-0.5 * u);
    }
}
