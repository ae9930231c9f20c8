package org.cevnsfit.relic;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.RecoilSpectrum;
import org.cevnsfit.numerics.GaussLegendre;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Nuclide;
import org.cevnsfit.target.Recoil;

/**
 * Relic neutrinos that a cosmic-ray nucleus hits. The nucleus of mass m_A and energy E_A = γ m_A sees a neutrino at rest with E' = γ m_ν; coherent scattering at
 * recoil T in its frame leaves a neutrino of E_lab = m_A T/m_ν, so that dσ/dE_lab = (m_ν/m_A) dσ/dT (E', T = m_ν E_lab/m_A). All six species scatter alike up to
 * radiative corrections: the mean over flavours is taken. Source: arXiv:2505.04791.
 */
public final class BoostedNeutrinos {
    private static final double MEV_PER_EV = 1e-6;
    private static final double MEV_PER_GEV = 1e3;
    private static final int PANELS_PER_DECADE = 8;
    private static final int POINTS = 5;

    private final Nuclide nucleus;
    private final double massMeV; // of the neutrino
    private final List<RecoilSpectrum> flavours = new ArrayList<>();

    /**
     * @param model interaction, at its nominal couplings
     * @param nucleus the cosmic ray
     * @param neutrinoMassEv m_ν [eV]
     */
    public BoostedNeutrinos(InteractionModel model, Nuclide nucleus, double neutrinoMassEv) {
        this.nucleus = nucleus;
        massMeV = neutrinoMassEv * MEV_PER_EV;
        double[] couplings =
                model.couplings().stream().mapToDouble(Parameter::nominal).toArray();
        for (Flavour flavour : Flavour.values()) {
            flavours.add(new RecoilSpectrum(model.terms(flavour, Recoil.NUCLEUS, ShapePoint.nominal()), couplings));
        }
    }

    /** @return γ = E_A/m_A */
    public double lorentzFactor(double nucleusEnergyGeV) {
        return nucleusEnergyGeV * MEV_PER_GEV / nucleus.massMeV();
    }

    /** @return E' = γ m_ν, the neutrino's energy in the frame of the nucleus [MeV] */
    public double energyInNucleusFrameMeV(double nucleusEnergyGeV) {
        return lorentzFactor(nucleusEnergyGeV) * massMeV;
    }

    /** @return T = m_ν E_lab/m_A, the recoil in the frame of the nucleus [MeV] */
    public double recoilMeV(double labEnergyGeV) {
        return labEnergyGeV * MEV_PER_GEV * massMeV / nucleus.massMeV();
    }

    /** @return largest E_lab = m_A T_max/m_ν, T_max = 2E'²/(m_A + 2E') [GeV] */
    public double highestLabEnergyGeV(double nucleusEnergyGeV) {
        double energy = energyInNucleusFrameMeV(nucleusEnergyGeV);
        double edge = 2.0 * energy * energy / (nucleus.massMeV() + 2.0 * energy);
        return edge * nucleus.massMeV() / massMeV / MEV_PER_GEV;
    }

    /** @return smallest E_A that gives E_lab [GeV] */
    public double lowestNucleusEnergyGeV(double labEnergyGeV) {
        double t = recoilMeV(labEnergyGeV);
        double minimum = 0.5 * (t + Math.sqrt(t * t + 2.0 * nucleus.massMeV() * t));
        return minimum / massMeV * nucleus.massMeV() / MEV_PER_GEV;
    }

    /** @return dσ/dE_lab [cm²/GeV] */
    public double crossSectionCm2PerGeV(double nucleusEnergyGeV, double labEnergyGeV) {
        double energy = energyInNucleusFrameMeV(nucleusEnergyGeV);
        double recoil = recoilMeV(labEnergyGeV);
        double sum = 0.0;
        for (RecoilSpectrum flavour : flavours) sum += flavour.cm2PerMeV(nucleus, recoil, energy);
        return sum / flavours.size() * massMeV / nucleus.massMeV() * MEV_PER_GEV;
    }

    /**
     * dΦ/dE_lab = n_ν L_eff ∫ dE_A dΦ_A/dE_A dσ/dE_lab.
     *
     * @param cosmicRays flux of the nuclei
     * @param neutrinosPerCm3 n_ν, density of all species [1/cm³]
     * @param lengthCm L_eff, length over which cosmic rays meet them [cm]
     * @return flux of boosted neutrinos in the unit of the cosmic rays, [1/(cm² s sr GeV)]
     */
    public double flux(CosmicRayFlux cosmicRays, double neutrinosPerCm3, double lengthCm, double labEnergyGeV) {
        double from = Math.max(lowestNucleusEnergyGeV(labEnergyGeV), cosmicRays.lowestGeV());
        double to = cosmicRays.highestGeV();
        if (from >= to) return 0.0;
        int panels = (int) Math.ceil(PANELS_PER_DECADE * Math.log10(to / from)) + 1;
        double[] edges = new double[panels + 1];
        for (int p = 0; p <= panels; p++) edges[p] = Math.log(from) + Math.log(to / from) * p / panels;
        GaussLegendre rule = new GaussLegendre(edges, POINTS);
        double[] nodes = rule.nodes();
        double[] weights = rule.weights();
        double sum = 0.0;
        for (int i = 0; i < nodes.length; i++) {
            double energy = Math.exp(nodes[i]);
            sum += weights[i] * energy * cosmicRays.at(energy) * crossSectionCm2PerGeV(energy, labEnergyGeV);
        }
        return neutrinosPerCm3 * lengthCm * sum;
    }
}
