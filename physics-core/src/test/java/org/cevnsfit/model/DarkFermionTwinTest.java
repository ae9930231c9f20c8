package org.cevnsfit.model;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dark fermions are the formulas of arXiv:2305.03341 and 2404.12476, added to the Standard Model, for every mediator; see {@link DarkFermionTwin}. */
class DarkFermionTwinTest {
    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.RandomPoint#seeds")
    void darkFermion(long seed) {
        RandomPoint at = new RandomPoint(seed);
        double mass = at.logarithmic(1e-3, 20.0);
        double mediatorMass = at.logarithmic(1e-2, 1e4);
        double coupling = at.logarithmic(1e-6, 1e-2);
        for (DarkMediator mediator : DarkMediator.values()) {
            DarkFermion model = new DarkFermion(at.physics, mediator);
            double fourth = Math.pow(coupling, 4);
            at.with(DarkFermion.MASS_MEV, mass)
                    .with(mediator.massParameter(), mediatorMass)
                    .compare(
                            model,
                            new double[] {at.sin2ThetaW, coupling},
                            (twin, flavour) -> twin.standardModel(flavour, at.sin2ThetaW)
                                    + fourth * DarkFermionTwin.nuclear(twin, mediator, mass, mediatorMass),
                            (twin, flavour) -> twin.standardModel(flavour, at.sin2ThetaW)
                                    + fourth * DarkFermionTwin.electrons(twin, mediator, mass, mediatorMass));
        }
    }
}
