package org.cevnsfit.flux;

import static org.cevnsfit.constants.PhysicalConstants.MUON_MASS_MEV;
import static org.cevnsfit.constants.PhysicalConstants.PION_MASS_MEV;

import java.util.List;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.error.InputException;

/**
 * Pions and muons decaying at rest: a monochromatic ν_µ from π⁺ → µ⁺ ν_µ and the two Michel spectra of µ⁺ → e⁺ ν_e ν̄_µ.
 * The fluence of each flavour is r N_POT / (4π L²). Source: arXiv:2110.07730, arXiv:1708.01294.
 *
 * @param neutrinosPerProton r, neutrinos of each flavour per proton on target
 * @param protonsOnTarget N_POT during the exposure
 * @param distanceM L from the beam target to the detector [m]
 */
public record PionDecayAtRest(double neutrinosPerProton, double protonsOnTarget, double distanceM)
        implements NeutrinoSource {

    /** Energy of the prompt ν_µ, (m_π² − m_µ²)/(2 m_π) [MeV] */
    public static final double PROMPT_ENERGY_MEV =
            (PION_MASS_MEV - MUON_MASS_MEV) * (PION_MASS_MEV + MUON_MASS_MEV) / (2.0 * PION_MASS_MEV);

    private static final double CM_PER_M = 100.0;

    public PionDecayAtRest {
        requirePositive("neutrinos-per-proton", neutrinosPerProton);
        requirePositive("protons-on-target", protonsOnTarget);
        requirePositive("distance-m", distanceM);
    }

    /** @return {@code nu_mu} (prompt line), {@code anti_nu_mu} and {@code nu_e} (delayed), in this order */
    @Override
    public List<SourceComponent> components() {
        double fluence = fluencePerCm2();
        return List.of(
                new LineSpectrum("nu_mu", Flavour.NU_MU, fluence, PROMPT_ENERGY_MEV),
                MichelSpectrum.muonAntineutrino(fluence),
                MichelSpectrum.electronNeutrino(fluence));
    }

    @Override
    public Baseline baseline() {
        return new Baseline(distanceM, 0.0);
    }

    /** @return neutrinos of each flavour through 1 cm² at the detector during the exposure [1/cm²] */
    public double fluencePerCm2() {
        double distanceCm = distanceM * CM_PER_M;
        return neutrinosPerProton * protonsOnTarget / (4.0 * Math.PI * distanceCm * distanceCm);
    }

    private static void requirePositive(String key, double value) {
        if (value > 0.0 && Double.isFinite(value)) return;
        throw new InputException(key, "found " + value + ", allowed are finite numbers above 0", "correct the value");
    }
}
