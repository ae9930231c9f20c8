package org.cevnsfit.model;

import static org.cevnsfit.constants.PhysicalConstants.HBARC2_MEV2_CM2;

import org.cevnsfit.interaction.NuclearDensity;
import org.cevnsfit.interaction.SpinResponse;

/**
 * Up-scattering into a dark fermion of mass M at unit coupling, written plainly: what each mediator adds on a nucleus and on an electron, without (ħc)². Scalar, vector, axial and
 * spin-dependent tensor for a point-like target of spin ½, the coherent tensor for spin 0.
 */
final class DarkFermionTwin {
    private static final double NUCLEON_MEV = 0.5 * (938.27208816 + 939.56542052);

    private final double m;
    private final double e;
    private final double t;
    private final double mass;
    private final double propagator;

    private DarkFermionTwin(double m, double e, double t, double mass, double mediator) {
        this.m = m;
        this.e = e;
        this.t = t;
        this.mass = mass;
        this.propagator = 2.0 * m * t + mediator * mediator;
    }

    static double nuclear(CoherentCrossSection at, DarkMediator kind, double mass, double mediator) {
        var twin = new DarkFermionTwin(at.target().massMeV(), at.energyMeV(), at.recoilMeV(), mass, mediator);
        return inside(twin.m, twin.e, twin.t, mass) ? HBARC2_MEV2_CM2 * twin.onNucleus(at, kind) : 0.0;
    }

    static double electrons(ElectronCrossSection at, DarkMediator kind, double mass, double mediator) {
        var twin = new DarkFermionTwin(0.51099895, at.energyMeV(), at.recoilMeV(), mass, mediator);
        if (!inside(twin.m, twin.e, twin.t, mass)) return 0.0;
        double rate = switch (kind) {
            case SCALAR -> twin.scalar(1.0);
            case VECTOR -> twin.vector(1.0);
            case AXIAL -> twin.axial(1.0, twin.t * twin.t / (2.0 * twin.e * twin.e));
            case TENSOR -> twin.tensor(1.0, twin.t * twin.t / (4.0 * twin.e * twin.e));
        };
        return HBARC2_MEV2_CM2 * at.target().effectiveCharge(at.recoilMeV()) * rate;
    }

    /** T_- ≤ T ≤ T_+ from the roots of the quadratic equation */
    static boolean inside(double m, double e, double t, double mass) {
        double discriminant = Math.pow(2.0 * m * e - mass * mass, 2) - 4.0 * m * m * mass * mass;
        if (e < mass + mass * mass / (2.0 * m) || discriminant < 0.0) return false;
        double middle = 2.0 * m * e * e - mass * mass * (e + m);
        double half = e * Math.sqrt(discriminant);
        double denominator = 2.0 * m * (2.0 * e + m);
        return t >= (middle - half) / denominator && t <= (middle + half) / denominator;
    }

    private double onNucleus(CoherentCrossSection at, DarkMediator kind) {
        NuclearDensity density = NuclearDensity.at(at.physics().formFactor(), at.shape());
        double zFp = at.target().protonNumber() * density.proton(at.target(), t);
        double nFn = at.target().neutronNumber() * density.neutron(at.target(), t);
        double proton = 938.27208816 * (0.0208 / 2.16 + 0.0411 / 4.70);
        double neutron = 939.56542052 * (0.0189 / 2.16 + 0.0451 / 4.70);
        return switch (kind) {
            case SCALAR -> scalar(proton * zFp + neutron * nFn);
            case VECTOR -> vector(at.vector(3.0, 3.0));
            case AXIAL -> axial(spins(at, 0.842 - 0.427 - 0.085), 0.0);
            case TENSOR -> coherentTensor((0.784 - 0.204) * (zFp + nFn)) + tensor(spins(at, 0.784 - 0.204), 0.0);
        };
    }

    /** charge · √((4/3) (J + 1)/J) (⟨S_p⟩ + ⟨S_n⟩) sin x/x, 1 for a free nucleon */
    private double spins(CoherentCrossSection at, double charge) {
        double j = at.target().spin().spin();
        if (j == 0.0) return 0.0;
        double spin = at.target().spin().protonSpin() + at.target().spin().neutronSpin();
        double response = SpinResponse.THIN_SHELL.shape(at.target(), t);
        return charge * Math.sqrt(4.0 / 3.0 * (j + 1.0) / j * response) * spin;
    }

    private double scalar(double c) {
        double energies = (1.0 + t / (2.0 * m)) * (m * t + mass * mass / 2.0);
        return m * c * c / (4.0 * Math.PI * e * e * propagator * propagator) * energies;
    }

    private double vector(double c) {
        double massless = 1.0 - m * t / (2.0 * e * e) - t / e + t * t / (2.0 * e * e);
        double massive = mass * mass / (4.0 * e * e) * (1.0 + 2.0 * e / m - t / m);
        return m * c * c / (2.0 * Math.PI * propagator * propagator) * (massless - massive);
    }

    private double axial(double c, double point) {
        double massless = 1.0 + m * t / (2.0 * e * e) - t / e + point;
        double massive = mass * mass / (4.0 * e * e) * (1.0 - 2.0 * e / m + t / m);
        return m * c * c / (2.0 * Math.PI * propagator * propagator) * (massless + massive);
    }

    private double tensor(double c, double point) {
        double massless = 1.0 - t / e - m * t / (4.0 * e * e) + point;
        double massive = mass * mass / (8.0 * e * e) * (1.0 + 4.0 * e / m - t / m);
        return 4.0 * m * c * c / (Math.PI * propagator * propagator) * (massless - massive);
    }

    /** (T_c²/π) (m/m_N)² [T (1 − T/(2E) − M²/(4mE))² − M² (2m + T) (2mT + M²)/(16m²E²)] */
    private double coherentTensor(double c) {
        double current = t * Math.pow(1.0 - t / (2.0 * e) - mass * mass / (4.0 * m * e), 2);
        double square = mass * mass * (2.0 * m + t) * (2.0 * m * t + mass * mass) / (16.0 * m * m * e * e);
        return c * c * Math.pow(m / NUCLEON_MEV, 2) / (Math.PI * propagator * propagator) * (current - square);
    }
}
