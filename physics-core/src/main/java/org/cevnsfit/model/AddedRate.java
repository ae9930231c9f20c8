package org.cevnsfit.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.constants.FlavourPair;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.StandardTerms;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Recoil;

/** A model whose kernels add to the rate of the Standard Model without interference; those on electrons go with electron scattering as a whole. */
interface AddedRate extends InteractionModel {
    PhysicsSettings physics();

    /** @return the kernels beyond the Standard Model */
    List<Kernel> addedKernels(Recoil recoil, ShapePoint shape);

    /** @return coefficients of {@link #addedKernels} */
    List<Polynomial> addedCoefficients(Flavour flavour, Recoil recoil);

    /** @return coefficients of {@link #addedKernels} between flavours; as given here these do not interfere */
    default List<Polynomial> addedCoefficients(FlavourPair pair, Recoil recoil) {
        List<Polynomial> own = addedCoefficients(pair.a(), recoil);
        return pair.diagonal() ? own : Collections.nCopies(own.size(), Polynomial.constant(0.0));
    }

    @Override
    default List<Kernel> kernels(Recoil recoil, ShapePoint shape) {
        if (recoil == Recoil.ELECTRON && !physics().electronScattering()) return List.of();
        List<Kernel> kernels = new ArrayList<>(StandardTerms.kernels(physics(), recoil, shape));
        kernels.addAll(addedKernels(recoil, shape));
        return List.copyOf(kernels);
    }

    @Override
    default List<Polynomial> coefficients(Flavour flavour, Recoil recoil) {
        if (recoil == Recoil.ELECTRON && !physics().electronScattering()) return List.of();
        List<Polynomial> coefficients = new ArrayList<>(StandardTerms.coefficients(physics(), flavour, recoil));
        coefficients.addAll(addedCoefficients(flavour, recoil));
        return List.copyOf(coefficients);
    }

    @Override
    default List<Polynomial> coefficients(FlavourPair pair, Recoil recoil) {
        if (recoil == Recoil.ELECTRON && !physics().electronScattering()) return List.of();
        List<Polynomial> coefficients = new ArrayList<>(StandardTerms.coefficients(physics(), pair, recoil));
        coefficients.addAll(addedCoefficients(pair, recoil));
        return List.copyOf(coefficients);
    }
}
