package org.cevnsfit.model;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.NuclearAmplitude;
import org.cevnsfit.interaction.NuclearDensity;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.StandardTerms;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Recoil;

/** The Standard Model and, on top of it, scattering by a magnetic moment. */
final class MagneticScattering {
    private MagneticScattering() {}

    /** @return the kernels of the Standard Model, then that of the moment */
    static List<Kernel> kernels(PhysicsSettings physics, Recoil recoil, ShapePoint shape) {
        if (recoil == Recoil.ELECTRON && !physics.electronScattering()) return List.of();
        List<Kernel> kernels = new ArrayList<>(StandardTerms.kernels(physics, recoil, shape));
        kernels.add(
                switch (recoil) {
                    case NUCLEUS ->
                        new MagneticKernel(
                                "mm", new NuclearAmplitude.Protons(NuclearDensity.at(physics.formFactor(), shape)));
                    case ELECTRON -> new MagneticKernel("emm", null);
                });
        return List.copyOf(kernels);
    }

    /**
     * @param moment2 squared moment that a source of this flavour sees [1e-22 µ_B²]
     * @return coefficients of {@link #kernels}
     */
    static List<Polynomial> coefficients(PhysicsSettings physics, Flavour flavour, Recoil recoil, Polynomial moment2) {
        if (recoil == Recoil.ELECTRON && !physics.electronScattering()) return List.of();
        List<Polynomial> coefficients = new ArrayList<>(StandardTerms.coefficients(physics, flavour, recoil));
        coefficients.add(moment2);
        return List.copyOf(coefficients);
    }
}
