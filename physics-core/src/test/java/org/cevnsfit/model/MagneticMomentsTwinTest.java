package org.cevnsfit.model;

import org.cevnsfit.constants.Flavour;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Magnetic moments are the formulas of arXiv:2211.11905: πα²/m_e² (1/T − 1/E) µ² Z²F_p² on nuclei, Z_eff on electrons, added to the weak rate. */
class MagneticMomentsTwinTest {

    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.RandomPoint#seeds")
    void effectiveMoments(long seed) {
        RandomPoint at = new RandomPoint(seed);
        MagneticMoments model = new MagneticMoments(at.physics);
        double[] couplings = PhotonTwin.couplings(at, model, 500.0);
        at.compare(
                model,
                couplings,
                (twin, flavour) -> twin.standardModel(flavour, at.sin2ThetaW)
                        + PhotonTwin.magnetic(twin, Math.pow(couplings[1 + flavour.generation()], 2)),
                (twin, flavour) -> twin.standardModel(flavour, at.sin2ThetaW)
                        + PhotonTwin.magnetic(twin, Math.pow(couplings[1 + flavour.generation()], 2)));
    }

    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.RandomPoint#seeds")
    void oneMomentForAllFlavours(long seed) {
        RandomPoint at = new RandomPoint(seed);
        MagneticMoments model = new MagneticMoments(at.physics, true);
        double[] couplings = PhotonTwin.couplings(at, model, 500.0);
        double squared = couplings[1] * couplings[1];
        at.compare(
                model,
                couplings,
                (twin, flavour) -> twin.standardModel(flavour, at.sin2ThetaW) + PhotonTwin.magnetic(twin, squared),
                (twin, flavour) -> twin.standardModel(flavour, at.sin2ThetaW) + PhotonTwin.magnetic(twin, squared));
    }

    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.RandomPoint#seeds")
    void transitionMomentsInFlavour(long seed) {
        RandomPoint at = new RandomPoint(seed);
        TransitionMoments model =
                new TransitionMoments(at.physics, MomentNature.MAJORANA, MomentBasis.FLAVOUR, MixingMatrix.standard());
        double[] c = PhotonTwin.couplings(at, model, 500.0);
        at.compare(
                model,
                c,
                (twin, flavour) ->
                        twin.standardModel(flavour, at.sin2ThetaW) + PhotonTwin.magnetic(twin, others(c, flavour)),
                (twin, flavour) ->
                        twin.standardModel(flavour, at.sin2ThetaW) + PhotonTwin.magnetic(twin, others(c, flavour)));
    }

    /** µ_e² = Λ_µ² + Λ_τ² and so on */
    private static double others(double[] c, Flavour flavour) {
        double[] squares = {c[1] * c[1], c[2] * c[2], c[3] * c[3]};
        return squares[0] + squares[1] + squares[2] - squares[flavour.generation()];
    }
}
