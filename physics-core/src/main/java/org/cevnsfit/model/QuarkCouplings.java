package org.cevnsfit.model;

import static org.cevnsfit.constants.PhysicalConstants.DOWN_MASS_MEV;
import static org.cevnsfit.constants.PhysicalConstants.NEUTRON_MASS_MEV;
import static org.cevnsfit.constants.PhysicalConstants.PROTON_MASS_MEV;
import static org.cevnsfit.constants.PhysicalConstants.UP_MASS_MEV;

import java.util.List;
import org.cevnsfit.numerics.Polynomial;

/**
 * Couplings to quarks and what nucleons make of them: [proton, neutron] of each kind of current. Scalar charges (m_N/m_q) f_q from arXiv:1506.04142, axial and
 * tensor charges of the quarks in the proton from PDG 2022 and lattice calculations, arXiv:2111.09849; the neutron's have u and d exchanged.
 *
 * @param up coupling to u
 * @param down coupling to d
 * @param strange coupling to s; only axial currents see it
 */
record QuarkCouplings(Polynomial up, Polynomial down, Polynomial strange) {
    private static final double AXIAL_UP = 0.842;
    private static final double AXIAL_DOWN = -0.427;
    private static final double AXIAL_STRANGE = -0.085;
    private static final double TENSOR_UP = 0.784;
    private static final double TENSOR_DOWN = -0.204;

    private static final double SCALAR_UP_PROTON = PROTON_MASS_MEV * 0.0208 / UP_MASS_MEV;
    private static final double SCALAR_DOWN_PROTON = PROTON_MASS_MEV * 0.0411 / DOWN_MASS_MEV;
    private static final double SCALAR_UP_NEUTRON = NEUTRON_MASS_MEV * 0.0189 / UP_MASS_MEV;
    private static final double SCALAR_DOWN_NEUTRON = NEUTRON_MASS_MEV * 0.0451 / DOWN_MASS_MEV;

    /** The same coupling of one to every quark. */
    static final QuarkCouplings UNIVERSAL =
            new QuarkCouplings(Polynomial.constant(1.0), Polynomial.constant(1.0), Polynomial.constant(1.0));

    /** Couplings to u and d alone. */
    QuarkCouplings(Polynomial up, Polynomial down) {
        this(up, down, Polynomial.constant(0.0));
    }

    /** @return Σ_q C_q (m_N/m_q) f_q */
    List<Polynomial> scalar() {
        return List.of(
                sum(SCALAR_UP_PROTON, SCALAR_DOWN_PROTON, 0.0), sum(SCALAR_UP_NEUTRON, SCALAR_DOWN_NEUTRON, 0.0));
    }

    /** @return 2 C_u + C_d, C_u + 2 C_d */
    List<Polynomial> vector() {
        return List.of(sum(2.0, 1.0, 0.0), sum(1.0, 2.0, 0.0));
    }

    /** @return Σ_q C_q Δ_q */
    List<Polynomial> axial() {
        return List.of(sum(AXIAL_UP, AXIAL_DOWN, AXIAL_STRANGE), sum(AXIAL_DOWN, AXIAL_UP, AXIAL_STRANGE));
    }

    /** @return Σ_q C_q δ_q */
    List<Polynomial> tensor() {
        return List.of(sum(TENSOR_UP, TENSOR_DOWN, 0.0), sum(TENSOR_DOWN, TENSOR_UP, 0.0));
    }

    private Polynomial sum(double ofUp, double ofDown, double ofStrange) {
        return up.times(ofUp).plus(down.times(ofDown)).plus(strange.times(ofStrange));
    }
}
