package org.cevnsfit.model;

import java.util.List;
import org.cevnsfit.interaction.CoherentKernel;
import org.cevnsfit.interaction.EnergyDependence;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.NuclearAmplitude;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.parameter.ShapePoint;

/** What mediates up-scattering into a dark fermion: the value of {@code mediator} in a model's configuration. Unit couplings to all quarks it sees and to electrons. */
public enum DarkMediator {
    /** χ̄ P_L ν S and q̄ q S, charges of nucleons from arXiv:1506.04142 */
    SCALAR("S", UpScatteringBracket.SCALAR) {
        @Override
        List<Kernel> nuclear(PhysicsSettings physics, ShapePoint shape, double massMeV) {
            NuclearAmplitude exchange = mediator().coherent(physics, shape, QuarkCouplings.UNIVERSAL.scalar());
            return List.of(squared("chichi", exchange, new UpScattering(UpScatteringBracket.SCALAR, massMeV)));
        }
    },
    /** χ̄ γ^µ P_L ν V_µ and q̄ γ^µ q V_µ, three quarks in a nucleon */
    VECTOR("V", UpScatteringBracket.VECTOR) {
        @Override
        List<Kernel> nuclear(PhysicsSettings physics, ShapePoint shape, double massMeV) {
            NuclearAmplitude exchange = mediator().vector(physics, shape, 3.0);
            return List.of(squared("chichi", exchange, new UpScattering(UpScatteringBracket.VECTOR, massMeV)));
        }
    },
    /** χ̄ γ^µ P_L ν A_µ and q̄ γ^µ γ5 q A_µ, on nuclei with spin alone */
    AXIAL("A", UpScatteringBracket.AXIAL) {
        @Override
        List<Kernel> nuclear(PhysicsSettings physics, ShapePoint shape, double massMeV) {
            NuclearAmplitude spins = mediator().withSpins(physics, shape, QuarkCouplings.UNIVERSAL.axial());
            var nucleon = new UpScattering(UpScatteringBracket.NUCLEAR_AXIAL, massMeV);
            return List.of(squared("spinChichi", spins, new SpinUpScattering(nucleon, physics.spinResponse())));
        }
    },
    /** χ̄ σ^µν P_L ν and q̄ σ_µν q for u and d, summed over both orders of µ, ν: on all nuclei coherently, and on spins */
    TENSOR("T", UpScatteringBracket.TENSOR) {
        @Override
        List<Kernel> nuclear(PhysicsSettings physics, ShapePoint shape, double massMeV) {
            NuclearAmplitude coherent = mediator().coherent(physics, shape, QuarkCouplings.UNIVERSAL.tensor());
            NuclearAmplitude spins = mediator().withSpins(physics, shape, QuarkCouplings.UNIVERSAL.tensor());
            var nucleon = new UpScattering(UpScatteringBracket.NUCLEAR_TENSOR, massMeV);
            return List.of(
                    squared("chichi", coherent, new UpScattering(UpScatteringBracket.COHERENT_TENSOR, massMeV)),
                    squared("spinChichi", spins, new SpinUpScattering(nucleon, physics.spinResponse())));
        }
    };

    private final LightMediator mediator;
    private final UpScatteringBracket onElectrons;

    DarkMediator(String letter, UpScatteringBracket onElectrons) {
        this.mediator = new LightMediator(letter, DarkFermion.SOURCE);
        this.onElectrons = onElectrons;
    }

    /** @return name of the mediator's mass among the shape parameters */
    public String massParameter() {
        return mediator.massName();
    }

    LightMediator mediator() {
        return mediator;
    }

    /** @return bracket on a free electron */
    UpScatteringBracket onElectrons() {
        return onElectrons;
    }

    /** @return kernels on nuclei for a dark fermion of this mass, of coefficient (2 g²)² each */
    abstract List<Kernel> nuclear(PhysicsSettings physics, ShapePoint shape, double massMeV);

    private static Kernel squared(String name, NuclearAmplitude exchange, EnergyDependence dependence) {
        return new CoherentKernel(name, exchange, exchange, dependence);
    }
}
