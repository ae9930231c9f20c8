package org.cevnsfit.model;

import static org.cevnsfit.model.CrossSections.ELECTRONS;
import static org.cevnsfit.model.CrossSections.NUCLIDES;
import static org.cevnsfit.model.CrossSections.STANDARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.AtomicElectrons;
import org.cevnsfit.target.Recoil;
import org.cevnsfit.target.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dark fermions: reference values, and light mediators where they have no mass. */
class DarkFermionTest {
    private static final Target CS133 = NUCLIDES.nuclide("Cs133");

    @ParameterizedTest
    @CsvSource({
        "SCALAR, 1e-5, 0, 3.33640e-38", "SCALAR, 1e-5, 10, 3.60596e-38", "SCALAR, 1e-5, 25, 5.02114e-38",
        "VECTOR, 1e-4, 0, 4.21386e-35", "VECTOR, 1e-4, 10, 4.13217e-35", "VECTOR, 1e-4, 25, 3.70328e-35"
    })
    void darkFermion(DarkMediator mediator, double coupling, double mass, double cm2PerMeV) {
        DarkFermion model = new DarkFermion(STANDARD, mediator);
        double[] couplings = CrossSections.with(model, "g_chi", coupling);
        assertEquals(
                cm2PerMeV,
                CrossSections.added(model, couplings, shape(mass, 10.0), CS133, 40.0, 5e-3),
                1e-5 * cm2PerMeV);
    }

    @Test
    void masslessDarkFermionIsTheMediatorWithoutInterference() {
        Target electrons = ELECTRONS.element("Ge");
        compareMassless(DarkMediator.SCALAR, new LightScalar(STANDARD), CS133, 3e-8); // T/(2m) of spin 1/2
        compareMassless(
                DarkMediator.VECTOR, new LightVector(STANDARD, VectorCharges.UNIVERSAL), CS133, 3e-8); // T²/(2E²)
        compareMassless(DarkMediator.AXIAL, new LightAxial(STANDARD), CS133, 1e-9);
        compareMassless(DarkMediator.TENSOR, new LightTensor(STANDARD), CS133, 1e-12);
        compareMassless(DarkMediator.TENSOR, new LightTensor(STANDARD), NUCLIDES.nuclide("Ar40"), 1e-12);
        compareMassless(DarkMediator.SCALAR, new LightScalar(STANDARD), electrons, 1e-12);
        compareMassless(DarkMediator.VECTOR, new LightVector(STANDARD, VectorCharges.UNIVERSAL), electrons, 1e-9);
        compareMassless(DarkMediator.AXIAL, new LightAxial(STANDARD), electrons, 1e-9);
        compareMassless(DarkMediator.TENSOR, new LightTensor(STANDARD), electrons, 1e-12);
    }

    private static void compareMassless(
            DarkMediator mediator, InteractionModel light, Target target, double tolerance) {
        double recoilMeV = target instanceof AtomicElectrons ? 0.02 : 5e-3;
        ShapePoint shape = shape(0.0, 3.0);
        DarkFermion dark = new DarkFermion(STANDARD, mediator);
        double found =
                CrossSections.added(dark, CrossSections.with(dark, "g_chi", 1.0), shape, target, 30.0, recoilMeV);
        assertTrue(found > 0.0);
        assertEquals(1.0, found / withoutInterference(light, shape, target, recoilMeV), tolerance, mediator.name());
    }

    /** B² of (A + g² B)² − A², from g² = 2 and 1. */
    private static double withoutInterference(InteractionModel light, ShapePoint shape, Target target, double recoil) {
        String name = light.couplings().get(1).name();
        double two = CrossSections.added(
                light, CrossSections.with(light, name, Math.sqrt(2.0)), shape, target, 30.0, recoil);
        double one = CrossSections.added(light, CrossSections.with(light, name, 1.0), shape, target, 30.0, recoil);
        return 0.5 * (two - 2.0 * one);
    }

    @Test
    void axialMediatorsPassByNucleiWithoutSpin() {
        DarkFermion dark = new DarkFermion(STANDARD, DarkMediator.AXIAL);
        Kernel kernel = dark.kernels(Recoil.NUCLEUS, shape(1.0, 1.0)).get(3);
        assertTrue(kernel.actsOn(CS133));
        assertFalse(kernel.actsOn(NUCLIDES.nuclide("Ar40")));
    }

    static ShapePoint shape(double massMeV, double mediatorMeV) {
        return ShapePoint.nominal()
                .with(DarkFermion.MASS_MEV, massMeV)
                .with(LightScalar.MASS_MEV, mediatorMeV)
                .with(LightVector.MASS_MEV, mediatorMeV)
                .with(LightAxial.MASS_MEV, mediatorMeV)
                .with(LightTensor.MASS_MEV, mediatorMeV);
    }
}
