package org.cevnsfit.interaction;

import java.util.List;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.constants.FlavourPair;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.target.Recoil;

/** A model whose amplitudes change flavour, or lead all flavours to one final state: flavours that arrive as a coherent mixture interfere. */
public interface FlavourMixing extends InteractionModel {
    @Override
    List<Polynomial> coefficients(FlavourPair pair, Recoil recoil);

    @Override
    default List<Polynomial> coefficients(Flavour flavour, Recoil recoil) {
        return coefficients(new FlavourPair(flavour, flavour), recoil);
    }
}
