package org.cevnsfit.model;

import static org.cevnsfit.constants.PhysicalConstants.FINE_STRUCTURE;

import java.io.Serializable;
import org.cevnsfit.interaction.EnergyDependence;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.RecoilTable;
import org.cevnsfit.settings.Settings;

/**
 * Ionisation of an atom by a neutrino of charge 1e-10 e in the equivalent-photon approximation, 2α/π σ_γ(T)/T ln(E/m_ν) (1e-10)² [cm²/MeV]. The energy in
 * the logarithm is one number: the mean of ln E over the source, which for recoils of keV does not depend on T: 1.0 MeV at reactors, 29.5 to 34.8 MeV at stopped pions.
 * Source: Chen et al., arXiv:1411.0574.
 *
 * @param absorption σ_γ
 * @param neutrinoEnergyMeV E in the logarithm [MeV]
 * @param neutrinoMassEv m_ν in the logarithm [eV]
 */
record EquivalentPhotonKernel(PhotoAbsorption absorption, double neutrinoEnergyMeV, double neutrinoMassEv)
        implements Kernel, Serializable {
    private static final double UNIT_E = 1e-10;
    private static final double CM2_PER_BARN = 1e-24;
    private static final double EV_PER_MEV = 1e6;

    /** @return the kernel of a section { photo-absorption, neutrino-energy-MeV, neutrino-mass-eV } */
    static EquivalentPhotonKernel read(Settings section) {
        return new EquivalentPhotonKernel(
                PhotoAbsorption.read(section.sections("photo-absorption")),
                section.number("neutrino-energy-MeV", 1e-3, 1e3),
                section.has("neutrino-mass-eV") ? section.number("neutrino-mass-eV", 1e-6, 1e2) : 1.0);
    }

    @Override
    public String name() {
        return "eqq";
    }

    @Override
    public EnergyDependence dependence() {
        return absorption;
    }

    @Override
    public double[] strengths(RecoilTable at) {
        at.requireElectrons(name());
        double logarithm = Math.log(neutrinoEnergyMeV * EV_PER_MEV / neutrinoMassEv);
        double perBarn = 2.0 * FINE_STRUCTURE / Math.PI * logarithm * UNIT_E * UNIT_E * CM2_PER_BARN;
        double[] strengths = new double[at.size()];
        for (int j = 0; j < strengths.length; j++) strengths[j] = perBarn / at.recoilMeV(j);
        return strengths;
    }
}
