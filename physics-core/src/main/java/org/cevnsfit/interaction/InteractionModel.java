package org.cevnsfit.interaction;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.constants.FlavourPair;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.OptionalShape;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Recoil;

/**
 * A model of the interaction: which kernels it needs and how the couplings weigh them. The Standard Model is part of every
 * model, so that couplings at their nominal values give the Standard-Model rate.
 */
public interface InteractionModel extends Serializable {
    /** @return parameters that enter the rate polynomially; the order defines the variables of the coefficients */
    List<Parameter> couplings();

    /** @return parameters that change the kernels: neutron radii and quenching in every model; one with a mediator mass, say, adds it to them */
    default List<Parameter> shapeParameters() {
        return OptionalShape.parameters();
    }

    /**
     * The kernels of one kind of recoil partner, the same for every flavour. Their names and order do not depend on the shape point.
     *
     * @return the kernels; empty if this kind of recoil is switched off
     */
    List<Kernel> kernels(Recoil recoil, ShapePoint shape);

    /** @return C_k(θ) of one flavour, in the order of the kernels; the same at every shape point */
    List<Polynomial> coefficients(Flavour flavour, Recoil recoil);

    /**
     * The element σ_ab of the cross section as a matrix in flavour space: rates of oscillated neutrinos are Tr[ρ σ] with their density matrix ρ. Where
     * amplitudes A_ac lead to a common final state c, σ_ab = Re Σ_c A_ac A*_bc; processes in which flavours do not interfere have a diagonal σ.
     *
     * @return coefficients of the kernels; without interference, as given here, those of the flavour on the diagonal and zeros elsewhere
     */
    default List<Polynomial> coefficients(FlavourPair pair, Recoil recoil) {
        List<Polynomial> own = coefficients(pair.a(), recoil);
        return pair.diagonal()
                ? own
                : own.stream().map(each -> Polynomial.constant(0.0)).toList();
    }

    /** @return dσ/dT of one flavour on one kind of recoil partner as Σ_k C_k(θ) kernel_k */
    default List<Term> terms(Flavour flavour, Recoil recoil, ShapePoint shape) {
        return terms(new FlavourPair(flavour, flavour), recoil, shape);
    }

    /** @return dσ_ab/dT on one kind of recoil partner as Σ_k C_k(θ) kernel_k */
    default List<Term> terms(FlavourPair pair, Recoil recoil, ShapePoint shape) {
        List<Kernel> kernels = kernels(recoil, shape);
        List<Polynomial> coefficients = coefficients(pair, recoil);
        return IntStream.range(0, kernels.size())
                .mapToObj(k -> new Term(kernels.get(k), coefficients.get(k)))
                .toList();
    }
}
