package org.cevnsfit.interaction;

import java.io.Serializable;
import java.util.List;
import org.cevnsfit.constants.Flavour;
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

    /** @return parameters that change the kernels, such as a mediator mass */
    List<Parameter> shapeParameters();

    /**
     * dσ/dT of one flavour on one kind of recoil partner as Σ_k C_k(θ) kernel_k. Kernel names, their order and the
     * coefficients do not depend on the shape point; the kernels do.
     *
     * @return the terms; empty if this kind of recoil is switched off
     */
    List<Term> terms(Flavour flavour, Recoil recoil, ShapePoint shape);
}
