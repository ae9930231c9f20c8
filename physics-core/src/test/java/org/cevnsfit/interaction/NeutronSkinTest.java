package org.cevnsfit.interaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cevnsfit.ProjectHome;
import org.cevnsfit.error.InputException;
import org.cevnsfit.parameter.NeutronRadius;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Nuclide;
import org.cevnsfit.target.NuclideTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R_n = R_p + skin, nuclide by nuclide. */
class NeutronSkinTest {
    private static final NuclideTable NUCLIDES = NuclideTable.read(ProjectHome.PATH.resolve("data"));
    private static final double RECOIL_MEV = 0.01;

    @ParameterizedTest
    @CsvSource({
        "skin_CsI_fm, R_n_CsI_fm, Cs133, Ar40",
        "skin_CsI_fm, R_n_CsI_fm, I127, Xe132",
        "skin_Ar_fm, R_n_Ar_fm, Ar40, Ge74",
        "skin_Ge_fm, R_n_Ge_fm, Ge76, Ar40",
        "skin_Xe_fm, R_n_Xe_fm, Xe132, I127"
    })
    void aSkinAddsToTheProtonRadius(String skin, String radius, String own, String other) {
        Nuclide moved = NUCLIDES.nuclide(own);
        Nuclide still = NUCLIDES.nuclide(other);
        ShapePoint thick = ShapePoint.nominal().with(skin, 0.3);
        assertEquals(
                neutron(ShapePoint.nominal().with(radius, moved.protonRadiusFm() + 0.3), moved), neutron(thick, moved));
        assertEquals(neutron(ShapePoint.nominal(), still), neutron(thick, still));
    }

    @Test
    void withoutSkinProtonsAndNeutronsAgree() {
        Nuclide cs133 = NUCLIDES.nuclide("Cs133");
        NuclearDensity density =
                NuclearDensity.at(FormFactor.HELM, ShapePoint.nominal().with("skin_CsI_fm", 0.0));
        assertEquals(density.proton(cs133, RECOIL_MEV), density.neutron(cs133, RECOIL_MEV), 1e-15);
    }

    @Test
    void theSkinOfAnElementWinsOverACommonRadius() {
        ShapePoint both = ShapePoint.nominal().with("R_n_fm", 4.0).with("skin_CsI_fm", 0.2);
        Nuclide cs133 = NUCLIDES.nuclide("Cs133");
        Nuclide ar40 = NUCLIDES.nuclide("Ar40");
        assertEquals(neutron(ShapePoint.nominal().with("skin_CsI_fm", 0.2), cs133), neutron(both, cs133));
        assertEquals(neutron(ShapePoint.nominal().with("R_n_fm", 4.0), ar40), neutron(both, ar40));
    }

    @Test
    void radiusAndSkinOfOneElementAreRefused() {
        ShapePoint both = ShapePoint.nominal().with("R_n_Ge_fm", 4.0).with("skin_Ge_fm", 0.2);
        String message = assertThrows(InputException.class, () -> NuclearDensity.at(FormFactor.HELM, both))
                .getMessage();
        assertTrue(message.contains("R_n_Ge_fm, skin_Ge_fm: both say the neutron radius"), message);
        assertTrue(NeutronRadius.rivals(
                        both.without("skin_Ge_fm").with("skin_Ar_fm", 0.1).names())
                .isEmpty());
    }

    private static double neutron(ShapePoint shape, Nuclide nuclide) {
        return NuclearDensity.at(FormFactor.HELM, shape).neutron(nuclide, RECOIL_MEV);
    }
}
