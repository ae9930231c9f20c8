package org.cevnsfit.model;

import org.cevnsfit.interaction.MassiveFinalState;
import org.cevnsfit.target.AtomicElectrons;
import org.cevnsfit.target.Target;

/**
 * Up-scattering of a neutrino into a massive lepton, Z_eff(T) times the bracket on atomic electrons.
 *
 * @param bracket dependence on the energies
 * @param finalMassMeV mass of the lepton [MeV]
 */
record UpScattering(UpScatteringBracket bracket, double finalMassMeV) implements MassiveFinalState {
    @Override
    public void energyPowers(Target target, double recoilEnergyMeV, double[] a) {
        bracket.energyPowers(target.massMeV(), recoilEnergyMeV, finalMassMeV, a);
        if (!(target instanceof AtomicElectrons atom)) return;
        double electrons = atom.effectiveCharge(recoilEnergyMeV);
        for (int n = 0; n < 3; n++) a[n] *= electrons;
    }
}
