package org.cevnsfit.flux;

import java.io.Serializable;
import java.util.List;

/** Flavours in which solar neutrinos of one reaction arrive. */
public interface SolarFlavours extends Serializable {
    /** @return terms of ρ(E) = Σ w(E) ρ */
    List<FlavourShare> shares();

    /** @return ρ(E) */
    default DensityMatrix at(double energyMeV) {
        DensityMatrix sum = DensityMatrix.ZERO;
        for (FlavourShare share : shares()) sum = sum.plus(share.weight().at(energyMeV), share.matrix());
        return sum;
    }

    /** Electron neutrinos stay electron neutrinos. */
    record Unchanged() implements SolarFlavours {
        @Override
        public List<FlavourShare> shares() {
            return List.of(new FlavourShare(energyMeV -> 1.0, DensityMatrix.ELECTRON));
        }
    }
}
