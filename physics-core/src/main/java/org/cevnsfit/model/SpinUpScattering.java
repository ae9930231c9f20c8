package org.cevnsfit.model;

import org.cevnsfit.interaction.MassiveFinalState;
import org.cevnsfit.interaction.SpinResponse;
import org.cevnsfit.target.Nuclide;
import org.cevnsfit.target.Target;

/**
 * Up-scattering on the spin of a nucleus, the bracket of a nucleon times the spin response s(q).
 *
 * @param nucleon bracket and mass
 * @param response gives s(q)
 */
record SpinUpScattering(UpScattering nucleon, SpinResponse response) implements MassiveFinalState {
    @Override
    public double finalMassMeV() {
        return nucleon.finalMassMeV();
    }

    @Override
    public void energyPowers(Target target, double recoilEnergyMeV, double[] a) {
        if (!(target instanceof Nuclide nuclide)) throw new IllegalStateException("spin of " + target.name());
        nucleon.energyPowers(target, recoilEnergyMeV, a);
        double shape = response.shape(nuclide, recoilEnergyMeV);
        for (int n = 0; n < a.length; n++) a[n] *= shape;
    }
}
