package org.cevnsfit.report;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cevnsfit.surface.SurfaceAxis;

/** How physicists write the parameters: name in configuration and tables to symbol. Unknown names stay as they are. */
public final class ParameterNotation {
    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("sin2ThetaW", "sin^{2}θ_{W}"),
            Map.entry("R_n_fm", "R_{n}"),
            Map.entry("R_n_CsI_fm", "R_{n}(CsI)"),
            Map.entry("R_n_Ar_fm", "R_{n}(Ar)"),
            Map.entry("R_n_Ge_fm", "R_{n}(Ge)"),
            Map.entry("R_n_Xe_fm", "R_{n}(Xe)"),
            Map.entry("skin_CsI_fm", "ΔR_{np}(CsI)"),
            Map.entry("skin_Ar_fm", "ΔR_{np}(Ar)"),
            Map.entry("skin_Ge_fm", "ΔR_{np}(Ge)"),
            Map.entry("skin_Xe_fm", "ΔR_{np}(Xe)"),
            Map.entry("x_coherence", "x"),
            Map.entry("k_Ge", "k(Ge)"),
            Map.entry("g_V", "g_{V}"),
            Map.entry("m_V_MeV", "m_{V}"),
            Map.entry("g_S", "g_{S}"),
            Map.entry("m_S_MeV", "m_{S}"),
            Map.entry("g_A", "g_{A}"),
            Map.entry("m_A_MeV", "m_{A}"),
            Map.entry("g_P", "g_{P}"),
            Map.entry("m_P_MeV", "m_{P}"),
            Map.entry("g_T", "g_{T}"),
            Map.entry("m_T_MeV", "m_{T}"),
            Map.entry("P_numubar", "P(ν̄_{μ})"),
            Map.entry("Pw_numubar", "P w(ν̄_{μ})"),
            Map.entry("P_nue", "P(ν_{e})"),
            Map.entry("Pw_nue", "P w(ν_{e})"),
            Map.entry("s22_14", "sin^{2}2θ_{14}"),
            Map.entry("s22_24", "sin^{2}2θ_{24}"),
            Map.entry("sin2Theta14", "sin^{2}θ_{14}"),
            Map.entry("sin2Theta24", "sin^{2}θ_{24}"),
            Map.entry("sin2Theta34", "sin^{2}θ_{34}"),
            Map.entry("m_4_MeV", "m_{4}"),
            Map.entry("mu4_e_1em11muB", "μ_{4e}"),
            Map.entry("mu4_mu_1em11muB", "μ_{4μ}"),
            Map.entry("mu4_tau_1em11muB", "μ_{4τ}"),
            Map.entry("m_chi_MeV", "m_{χ}"),
            Map.entry("g_chi", "g_{χ}"),
            Map.entry("dm2_41_eV2", "Δm^{2}_{41}"),
            Map.entry("g_BL", "g_{B−L}"));

    /** Non-standard interactions, for example eps_emu_dV, eps_ee_eL, re_eps_etau_uV, eps_emu_uV_abs. */
    private static final Pattern NON_STANDARD =
            Pattern.compile("eps_((?:e|mu|tau){2})_([udeq])([VALR])(?:_(re|im|abs|phase))?");

    /** Coefficients of operators, for example c_lq1_ee, c_lu_mumu. */
    private static final Pattern OPERATOR = Pattern.compile("c_(l[a-z0-9]+)_((?:e|mu|tau){2})");

    /** Electromagnetic properties with their unit, for example mu_numu_1em11muB, Lambda_2_1em11muB, r2_emu_1em32cm2, q_ee_1em10e. */
    private static final Pattern ELECTROMAGNETIC =
            Pattern.compile("(mu|Lambda|lambda|r2|q)_([a-z]+|[1-3]+)_1em\\d+\\w+");

    private static final Pattern POWER_OF_TEN = Pattern.compile("^1e(-?\\d+)");

    /** Generalised interactions, for example C_S_u, C_T_e. */
    private static final Pattern GENERALISED = Pattern.compile("C_([SPVAT])_([udse])");

    private static final Pattern EXPONENT = Pattern.compile("(?<=[A-Za-z])\\d+");

    private ParameterNotation() {}

    /** @return the symbol of a parameter, without unit */
    public static Notation of(String name) {
        String symbol = SYMBOLS.get(name);
        if (symbol != null) return new Notation(symbol);
        Matcher photon = ELECTROMAGNETIC.matcher(name);
        if (photon.matches()) return new Notation(electromagnetic(photon.group(1), flavours(photon.group(2))));
        Matcher nsi = NON_STANDARD.matcher(name);
        if (!nsi.matches()) return operator(name);
        String epsilon = "ε_{" + flavours(nsi.group(1)) + "}^{" + nsi.group(2) + nsi.group(3) + "}";
        String part = nsi.group(4) == null ? "" : nsi.group(4);
        return new Notation(
                switch (part) {
                    case "re" -> "Re " + epsilon;
                    case "im" -> "Im " + epsilon;
                    case "abs" -> "|" + epsilon + "|";
                    case "phase" -> "arg " + epsilon;
                    default -> epsilon;
                });
    }

    private static String electromagnetic(String property, String indices) {
        return switch (property) {
            case "mu" -> "μ(ν_{" + indices.replace("nu", "") + "})";
            case "Lambda" -> "|Λ_{" + indices + "}|";
            case "lambda" -> "λ_{" + indices + "}";
            case "r2" -> "⟨r^{2}⟩_{" + indices + "}";
            default -> property + "_{" + indices + "}";
        };
    }

    private static Notation operator(String name) {
        Matcher operator = OPERATOR.matcher(name);
        if (!operator.matches()) return generalised(name);
        return new Notation("c_{" + operator.group(1) + "}^{" + flavours(operator.group(2)) + "}");
    }

    private static Notation generalised(String name) {
        Matcher generalised = GENERALISED.matcher(name);
        if (!generalised.matches()) return new Notation(name);
        return new Notation("C_{" + generalised.group(1) + "}^{" + generalised.group(2) + "}");
    }

    private static String flavours(String names) {
        return names.replace("mu", "μ").replace("tau", "τ");
    }

    /** @return symbol and, where there is one, the unit: {@code m_{V} [MeV]} */
    public static Notation of(SurfaceAxis axis) {
        String symbol = of(axis.name()).markup();
        return new Notation(
                axis.unit().equals("1") || axis.unit().isEmpty() ? symbol : symbol + " [" + raised(axis.unit()) + "]");
    }

    /** @return a unit with its exponents raised: {@code eV^{2}}, {@code 10^{-11} μ_{B}} */
    private static String raised(String unit) {
        String power = POWER_OF_TEN.matcher(unit).replaceAll("10^{$1}").replace("mu_B", "μ_{B}");
        return EXPONENT.matcher(power).replaceAll("^{$0}");
    }
}
