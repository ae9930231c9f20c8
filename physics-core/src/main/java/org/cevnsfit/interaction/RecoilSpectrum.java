package org.cevnsfit.interaction;

import java.util.List;
import org.cevnsfit.target.Target;

/**
 * dσ/dT of one flavour at given couplings, Σ_k C_k(θ) s_k(T) Σ_n a_kn(T) Φ_n, one recoil energy at a time. What many points need is folded instead; this is for
 * what a handful of points is enough for.
 *
 * @param terms kernels and coefficients of a model
 * @param couplings values of all couplings of the model
 */
public record RecoilSpectrum(List<Term> terms, double[] couplings) {
    public RecoilSpectrum {
        terms = List.copyOf(terms);
        couplings = couplings.clone();
    }

    /** The moments ∫_{E_min} φ(E) E^-n dE, n = 0, 1, 2, of a spectrum normalised to one. */
    @FunctionalInterface
    public interface Moments {
        /** @param moments receives them [MeV^-n] */
        void above(double minimumEnergyMeV, double[] moments);
    }

    /** @return dσ/dT averaged over a spectrum [cm²/MeV] */
    public double cm2PerMeV(Target target, double recoilEnergyMeV, Moments spectrum) {
        double sum = 0.0;
        double[] a = new double[3];
        double[] phi = new double[3];
        for (Term term : terms) {
            double weight = term.coefficient().value(couplings);
            if (weight == 0.0) continue;
            term.kernel().energyPowers(target, recoilEnergyMeV, a);
            spectrum.above(term.kernel().minimumNeutrinoEnergyMeV(target, recoilEnergyMeV), phi);
            sum += weight * (a[0] * phi[0] + a[1] * phi[1] + a[2] * phi[2]);
        }
        return sum;
    }

    /** @return dσ/dT at one neutrino energy [cm²/MeV], zero beyond the kinematic edge */
    public double cm2PerMeV(Target target, double recoilEnergyMeV, double neutrinoEnergyMeV) {
        return cm2PerMeV(target, recoilEnergyMeV, (minimum, moments) -> {
            double inverse = minimum <= neutrinoEnergyMeV ? 1.0 / neutrinoEnergyMeV : 0.0;
            moments[0] = inverse > 0.0 ? 1.0 : 0.0;
            moments[1] = inverse;
            moments[2] = inverse * inverse;
        });
    }
}
