package org.cevnsfit.model;

import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.constants.FlavourPair;
import org.cevnsfit.flux.PionDecayAtRest;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.Term;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.ElectronTable;
import org.cevnsfit.target.Nuclide;
import org.cevnsfit.target.NuclideTable;
import org.cevnsfit.target.Target;

/** Cross sections as a fit computes them, Σ_k C_k(θ) Σ_n a_n(T) E^-n, with integrals by Gauss-Legendre quadrature. */
public final class CrossSections {
    public static final Path DATA = Path.of("..", "data");
    public static final NuclideTable NUCLIDES = NuclideTable.read(DATA);
    public static final ElectronTable ELECTRONS = ElectronTable.read(DATA);
    public static final PhysicsSettings STANDARD = PhysicsSettings.standard();
    public static final ShapePoint OWN_RADII = ShapePoint.nominal();

    private static final GaussIntegratorFactory GAUSS = new GaussIntegratorFactory();

    private CrossSections() {}

    public static double[] nominal(InteractionModel model) {
        return model.couplings().stream().mapToDouble(Parameter::nominal).toArray();
    }

    /** @return the couplings at their nominals but for one */
    public static double[] with(InteractionModel model, String name, double value) {
        double[] couplings = nominal(model);
        couplings[model.couplings().stream().map(Parameter::name).toList().indexOf(name)] = value;
        return couplings;
    }

    /** @return dσ/dT [cm²/MeV], zero beyond the kinematic edge */
    public static double cm2PerMeV(
            InteractionModel model,
            double[] couplings,
            ShapePoint shape,
            Flavour flavour,
            Target target,
            double energyMeV,
            double recoilMeV) {
        return weighted(model, couplings, shape, flavour, target, recoilMeV, (minimum, moments) -> {
            double inside = energyMeV >= minimum ? 1.0 : 0.0;
            for (int n = 0; n < 3; n++) moments[n] = inside * Math.pow(energyMeV, -n);
        });
    }

    /** @return dσ/dT [cm²/MeV] of neutrinos that arrive as the superposition Σ_a ψ_a ν_a, Σ_ab ψ_a ψ_b σ_ab */
    public static double mixtureCm2PerMeV(
            InteractionModel model,
            double[] couplings,
            ShapePoint shape,
            double[] state,
            Target target,
            double energyMeV,
            double recoilMeV) {
        double[] a = new double[3];
        double sum = 0.0;
        for (FlavourPair pair : FlavourPair.neutrinos()) {
            double weight = (pair.diagonal() ? 1.0 : 2.0)
                    * state[pair.a().generation()]
                    * state[pair.b().generation()];
            for (Term term : model.terms(pair, target.recoil(), shape)) {
                if (energyMeV < term.kernel().minimumNeutrinoEnergyMeV(target, recoilMeV)) continue;
                term.kernel().energyPowers(target, recoilMeV, a);
                double powers = a[0] + a[1] / energyMeV + a[2] / (energyMeV * energyMeV);
                sum += weight * term.coefficient().value(couplings) * powers;
            }
        }
        return sum;
    }

    /** @return what couplings beyond sin²θ_W add to the rate of muon neutrinos [cm²/MeV] */
    public static double added(
            InteractionModel model,
            double[] couplings,
            ShapePoint shape,
            Target target,
            double energyMeV,
            double recoilMeV) {
        double[] standard = nominal(model);
        standard[0] = couplings[0];
        return cm2PerMeV(model, couplings, shape, Flavour.NU_MU, target, energyMeV, recoilMeV)
                - cm2PerMeV(model, standard, shape, Flavour.NU_MU, target, energyMeV, recoilMeV);
    }

    /** @return Σ |C_k a_n E^-n| [cm²/MeV], the scale of rounding errors where terms cancel */
    public static double magnitude(
            InteractionModel model,
            double[] couplings,
            ShapePoint shape,
            Flavour flavour,
            Target target,
            double energyMeV,
            double recoilMeV) {
        double[] a = new double[3];
        double sum = 0.0;
        for (Term term : model.terms(flavour, target.recoil(), shape)) {
            term.kernel().energyPowers(target, recoilMeV, a);
            double powers = Math.abs(a[0]) + Math.abs(a[1]) / energyMeV + Math.abs(a[2]) / (energyMeV * energyMeV);
            sum += Math.abs(term.coefficient().value(couplings)) * powers;
        }
        return sum;
    }

    /** @return ∫ φ(E) dσ/dT dE [cm²/MeV] over a unit-normalised component */
    public static double cm2PerMeV(
            InteractionModel model, ShapePoint shape, SourceComponent component, Target target, double recoilMeV) {
        return weighted(model, nominal(model), shape, component.flavour(), target, recoilMeV, component::moments);
    }

    /** @return σ(E) [cm²] with nominal couplings */
    public static double totalCm2(InteractionModel model, Flavour flavour, Target target, double energyMeV) {
        return integral(
                0.0,
                largestRecoilMeV(target, energyMeV),
                t -> cm2PerMeV(model, nominal(model), OWN_RADII, flavour, target, energyMeV, t));
    }

    /** @return σ averaged over a component of the spectrum [cm²] */
    public static double totalCm2(InteractionModel model, ShapePoint shape, SourceComponent component, Target target) {
        return integral(
                0.0,
                largestRecoilMeV(target, component.maximumEnergyMeV()),
                t -> cm2PerMeV(model, shape, component, target, t));
    }

    /** @return σ averaged over one component and over the isotopes by abundance, per atom [cm²] */
    public static double perAtomCm2(
            InteractionModel model, ShapePoint shape, SourceComponent component, List<Nuclide> isotopes) {
        return isotopes.stream()
                .mapToDouble(isotope -> isotope.abundance() * totalCm2(model, shape, component, isotope))
                .sum();
    }

    /** @return ν_µ, ν̄_µ, ν_e of pion decay at rest */
    public static List<SourceComponent> pionDecay() {
        return new PionDecayAtRest(0.0848, 3.198e23, 19.3).components();
    }

    public static double largestRecoilMeV(Target target, double energyMeV) {
        return 2.0 * energyMeV * energyMeV / (target.massMeV() + 2.0 * energyMeV);
    }

    private static double integral(double low, double high, DoubleUnaryOperator integrand) {
        double sum = 0.0;
        int pieces = 6;
        for (int i = 0; i < pieces; i++) {
            double from = low + (high - low) * i / pieces;
            double to = low + (high - low) * (i + 1) / pieces;
            sum += GAUSS.legendre(20, from, to).integrate(integrand::applyAsDouble);
        }
        return sum;
    }

    private static double weighted(
            InteractionModel model,
            double[] couplings,
            ShapePoint shape,
            Flavour flavour,
            Target target,
            double recoilMeV,
            Moments spectrum) {
        double[] a = new double[3];
        double[] moments = new double[3];
        double sum = 0.0;
        for (Term term : model.terms(flavour, target.recoil(), shape)) {
            term.kernel().energyPowers(target, recoilMeV, a);
            spectrum.above(term.kernel().minimumNeutrinoEnergyMeV(target, recoilMeV), moments);
            double folded = a[0] * moments[0] + a[1] * moments[1] + a[2] * moments[2];
            sum += term.coefficient().value(couplings) * folded;
        }
        return sum;
    }

    /** Fills Φ_0, Φ_1, Φ_2 above a minimum energy. */
    private interface Moments {
        void above(double minimumEnergyMeV, double[] moments);
    }
}
