package org.cevnsfit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator;
import org.cevnsfit.surface.SurfaceAxis;
import org.cevnsfit.surface.SurfaceAxis.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterNotationTest {
    @ParameterizedTest
    @CsvSource({
        "sin2ThetaW, sin²θ_W",
        "eps_ee_uV, ε_ee^uV",
        "eps_mumu_dV, ε_μμ^dV",
        "eps_etau_uV, ε_eτ^uV",
        "eps_ee_eL, ε_ee^eL",
        "c_lq1_emu, c_lq1^eμ",
        "eps_mumu_eR, ε_μμ^eR",
        "eps_emu_dV_re, Re ε_eμ^dV",
        "eps_mutau_uV_abs, |ε_μτ^uV|",
        "C_S_u, C_S^u",
        "g_P, g_P",
        "m_V_MeV, m_V",
        "R_n_fm, R_n",
        "mu_numu_1em11muB, μ(ν_μ)",
        "Lambda_tau_1em11muB, |Λ_τ|",
        "Lambda_2_1em11muB, |Λ_2|",
        "lambda_13_1em11muB, λ_13",
        "r2_emu_1em32cm2, ⟨r²⟩_eμ",
        "q_ee_1em10e, q_ee",
        "eps_xx_uV, eps_xx_uV",
        "someCoupling, someCoupling"
    })
    void namesBecomeSymbols(String name, String symbol) {
        assertEquals(symbol, ParameterNotation.of(name).plain());
    }

    @Test
    void unitsStandInBrackets() {
        assertEquals("m_V [MeV]", ParameterNotation.of(axis("m_V_MeV", "MeV")).plain());
        assertEquals("g_V", ParameterNotation.of(axis("g_V", "1")).plain());
        assertEquals("x [cm²]", ParameterNotation.of(axis("x", "cm2")).plain());
        assertEquals(
                "x [10⁻¹¹ μ_B]", ParameterNotation.of(axis("x", "1e-11 mu_B")).plain());
        assertEquals(
                "x [10⁻³² cm²]", ParameterNotation.of(axis("x", "1e-32 cm2")).plain());
        assertEquals("x [10⁻¹⁰ e]", ParameterNotation.of(axis("x", "1e-10 e")).plain());
    }

    private static SurfaceAxis axis(String name, String unit) {
        return new SurfaceAxis(name, unit, Scale.LINEAR, new double[] {1, 2});
    }

    @Test
    void indicesAreRaisedAndLowered() {
        AttributedCharacterIterator text = new Notation("ε_{ee}^{uV} x")
                .attributed(new Font(Font.SANS_SERIF, Font.PLAIN, 12))
                .getIterator();
        int[] expected = {0, -1, -1, 1, 1, 0, 0};
        assertEquals(expected.length, text.getEndIndex());
        for (int i = 0; i < expected.length; i++) {
            text.setIndex(i);
            Object shift = ((Font) text.getAttribute(TextAttribute.FONT))
                    .getAttributes()
                    .get(TextAttribute.SUPERSCRIPT);
            assertEquals(expected[i], shift == null ? 0 : shift, "character " + i);
        }
    }

    @Test
    void unclosedBracesStayAsText() {
        assertEquals("a_{b", new Notation("a_{b").plain());
        assertEquals("", new Notation("").plain());
    }
}
