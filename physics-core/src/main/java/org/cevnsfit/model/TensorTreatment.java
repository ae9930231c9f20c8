package org.cevnsfit.model;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.CoherentPairs;
import org.cevnsfit.interaction.EnergyDependence;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.SpinAmplitude;
import org.cevnsfit.interaction.SpinKinematics;
import org.cevnsfit.interaction.VectorPiece;
import org.cevnsfit.numerics.Polynomial;

/** How a nucleus answers a tensor current of neutrinos and quarks; in both cases it interferes with the scalar one, oppositely for antineutrinos. */
public enum TensorTreatment {
    /** By the spins of its nucleons and coherently through q/(2m_N) of each; arXiv:2502.10702. The default */
    STANDARD {
        @Override
        EnergyDependence coherent() {
            return FlipKinematics.TENSOR;
        }

        @Override
        EnergyDependence interference() {
            return FlipKinematics.INTERFERENCE;
        }

        @Override
        double interferenceWeight() {
            return -2.0;
        }

        @Override
        boolean spins() {
            return true;
        }
    },
    /** As one point-like fermion with the tensor charge of all its nucleons, A² too large for real nuclei; to reproduce older papers, arXiv:1806.07424 */
    LEGACY {
        @Override
        EnergyDependence coherent() {
            return LegacyTensorKinematics.TENSOR;
        }

        @Override
        EnergyDependence interference() {
            return LegacyTensorKinematics.INTERFERENCE;
        }

        @Override
        double interferenceWeight() {
            return -0.5;
        }

        @Override
        boolean spins() {
            return false;
        }
    };

    /** @return energy dependence of the square of the tensor charge */
    abstract EnergyDependence coherent();

    /** @return energy dependence of scalar times tensor charge */
    abstract EnergyDependence interference();

    /** @return its weight for neutrinos; antineutrinos have the opposite */
    abstract double interferenceWeight();

    /** @return true if the current also acts on the spins of the nucleons */
    abstract boolean spins();

    /**
     * @param nucleons coherent amplitudes of protons and neutrons
     * @return kernels of scalar and tensor interactions
     */
    List<Kernel> kernels(PhysicsSettings physics, List<VectorPiece> nucleons) {
        List<Kernel> kernels = new ArrayList<>(CoherentPairs.kernels("S", nucleons, FlipKinematics.SCALAR));
        kernels.addAll(CoherentPairs.kernels("ST", nucleons, interference()));
        kernels.addAll(CoherentPairs.kernels("T", nucleons, coherent()));
        if (spins()) {
            kernels.addAll(CoherentPairs.kernels(
                    "spinT",
                    spinPieces(physics),
                    new SpinKinematics(SpinKinematics.Current.TENSOR, physics.spinResponse())));
        }
        return kernels;
    }

    /** @return spin amplitudes of protons and neutrons */
    static List<VectorPiece> spinPieces(PhysicsSettings physics) {
        return List.of(
                new VectorPiece("p", new SpinAmplitude.Protons(physics.spinResponse())),
                new VectorPiece("n", new SpinAmplitude.Neutrons(physics.spinResponse())));
    }

    /**
     * @param scalar scalar charges of [proton, neutron]
     * @param tensor tensor charges
     * @return coefficients of {@link #kernels}
     */
    List<Polynomial> coefficients(Flavour flavour, List<Polynomial> scalar, List<Polynomial> tensor) {
        double weight = flavour.antineutrino() ? -interferenceWeight() : interferenceWeight();
        List<Polynomial> coefficients = new ArrayList<>(CoherentPairs.squared(scalar));
        for (Polynomial product : CoherentPairs.product(scalar, tensor)) coefficients.add(product.times(weight));
        coefficients.addAll(CoherentPairs.squared(tensor));
        if (spins()) coefficients.addAll(CoherentPairs.squared(tensor));
        return coefficients;
    }
}
