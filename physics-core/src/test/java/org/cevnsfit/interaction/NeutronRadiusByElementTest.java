package org.cevnsfit.interaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.parameter.NeutronRadius;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Nuclide;
import org.cevnsfit.target.NuclideTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeutronRadiusByElementTest {
    private static final NuclideTable NUCLIDES = NuclideTable.read(ProjectHome.PATH.resolve("data"));
    private static final double RECOIL_MEV = 0.01;
    private static final double RADIUS_FM = 4.4;

    private static double neutron(ShapePoint shape, Nuclide nuclide) {
        return NuclearDensity.at(FormFactor.HELM, shape).neutron(nuclide, RECOIL_MEV);
    }

    @ParameterizedTest
    @CsvSource({
        "R_n_CsI_fm, Cs133, Ar40",
        "R_n_CsI_fm, I127, Xe132",
        "R_n_Ar_fm, Ar40, Ge74",
        "R_n_Ge_fm, Ge74, Cs133",
        "R_n_Xe_fm, Xe132, I127"
    })
    void aRadiusMovesItsElementAlone(String parameter, String own, String other) {
        Nuclide moved = NUCLIDES.nuclide(own);
        Nuclide still = NUCLIDES.nuclide(other);
        ShapePoint shape = ShapePoint.nominal().with(parameter, RADIUS_FM);
        ShapePoint common = ShapePoint.nominal().with(ShapePoint.NEUTRON_RADIUS_FM, RADIUS_FM);
        assertEquals(neutron(common, moved), neutron(shape, moved), 0.0);
        assertEquals(neutron(ShapePoint.nominal(), still), neutron(shape, still), 0.0);
        ShapePoint both = shape.with(ShapePoint.NEUTRON_RADIUS_FM, 5.5);
        assertEquals(neutron(shape, moved), neutron(both, moved), 0.0);
        assertEquals(neutron(common.with(ShapePoint.NEUTRON_RADIUS_FM, 5.5), still), neutron(both, still), 0.0);
    }

    @ParameterizedTest
    @CsvSource({"R_n_fm, 5", "R_n_Ar_fm, 3.5"})
    void radiiAreParameters(String name, double start) {
        Parameter parameter = NeutronRadius.parameters().stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertEquals(start, parameter.nominal());
        assertTrue(NeutronRadius.is(name));
        assertFalse(NeutronRadius.is(name + "x"));
        assertEquals(1, NeutronRadius.among(Set.of(name, "sin2ThetaW")).size());
    }
}
