package org.cevnsfit.model;

import java.util.List;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.StandardTerms;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Recoil;

/**
 * The Standard Model with sin²θ_W free, dσ/dT = G_F² m/π · K(E, T) · (g_V^p Z F_p + g_V^n N F_n)² on nuclei, and scattering on
 * electrons.
 *
 * @param physics couplings, form factor and kinematics
 */
public record StandardModel(PhysicsSettings physics) implements InteractionModel {

    @Override
    public List<Parameter> couplings() {
        return List.of(StandardTerms.sin2ThetaW());
    }

    @Override
    public List<Kernel> kernels(Recoil recoil, ShapePoint shape) {
        return StandardTerms.kernels(physics, recoil, shape);
    }

    @Override
    public List<Polynomial> coefficients(Flavour flavour, Recoil recoil) {
        return StandardTerms.coefficients(physics, flavour, recoil);
    }
}
