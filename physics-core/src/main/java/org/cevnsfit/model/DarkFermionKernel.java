package org.cevnsfit.model;

import static org.cevnsfit.constants.PhysicalConstants.HBARC2_MEV2_CM2;

import org.cevnsfit.interaction.EnergyDependence;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.Propagator;
import org.cevnsfit.interaction.RecoilTable;

/**
 * Up-scattering into a dark fermion at unit coupling, m C²/(nπ (2mT + M²)²) (ħc)² · bracket [cm²/MeV], C the charge of the target, n = 4 for a scalar and 2 for a vector.
 *
 * @param name kernel name
 * @param mediator scalar or vector
 * @param charge C
 * @param mediatorMassMeV M [MeV]
 * @param fermionMassMeV mass of the dark fermion [MeV]
 */
record DarkFermionKernel(
        String name, DarkMediator mediator, TargetCharge charge, double mediatorMassMeV, double fermionMassMeV)
        implements Kernel {

    @Override
    public EnergyDependence dependence() {
        return new UpScattering(mediator.bracket(), fermionMassMeV);
    }

    @Override
    public double[] strengths(RecoilTable at) {
        double m = at.target().massMeV();
        double[] charges = charge.values(name, at);
        double[] strengths = new double[at.size()];
        for (int j = 0; j < strengths.length; j++) {
            double exchange = charges[j] * Propagator.perMeV2(m, at.recoilMeV(j), mediatorMassMeV);
            strengths[j] = HBARC2_MEV2_CM2 * m * exchange * exchange / (mediator.timesPi() * Math.PI);
        }
        return strengths;
    }
}
