package org.cevnsfit.flux;

import java.util.List;
import org.cevnsfit.parameter.ShapePoint;

/**
 * Non-standard interactions in matter as the two lighter neutrinos see them, ε_D and ε_N of each fermion: with s_ij, c_ij of the mixing angles
 * ε_D = c_13 s_13 (s_23 ε_eµ + c_23 ε_eτ) − (1 + s_13²) c_23 s_23 ε_µτ − c_13²/2 (ε_ee − ε_µµ) + (s_23² − s_13² c_23²)/2 (ε_ττ − ε_µµ),
 * ε_N = c_13 (c_23 ε_eµ − s_23 ε_eτ) + s_13 [(s_23² − c_23²) ε_µτ + c_23 s_23 (ε_ττ − ε_µµ)]. Electrons have ε^eL + ε^eR. Source: arXiv:1307.3092.
 *
 * @param up ε_D and ε_N of u quarks
 * @param down of d quarks
 * @param electron of electrons
 */
record MatterCouplings(MatterTerm up, MatterTerm down, MatterTerm electron) {
    private static final List<String> PAIRS = List.of("ee", "mumu", "tautau", "emu", "etau", "mutau");

    /** @return names of the couplings that matter */
    static List<String> names() {
        return List.of("uV", "dV", "eL", "eR").stream()
                .flatMap(kind -> PAIRS.stream().map(pair -> name(pair, kind)))
                .toList();
    }

    private static String name(String pair, String kind) {
        return "eps_" + pair + "_" + kind;
    }

    /** @param shape has the couplings; absent ones vanish */
    static MatterCouplings of(NeutrinoMixing mixing, ShapePoint shape) {
        MatterTerm left = term(mixing, shape, "eL");
        MatterTerm right = term(mixing, shape, "eR");
        return new MatterCouplings(
                term(mixing, shape, "uV"),
                term(mixing, shape, "dV"),
                new MatterTerm(left.diagonal() + right.diagonal(), left.offDiagonal() + right.offDiagonal()));
    }

    private static MatterTerm term(NeutrinoMixing mixing, ShapePoint shape, String kind) {
        double[] e = PAIRS.stream()
                .mapToDouble(pair -> shape.orElse(name(pair, kind), 0.0))
                .toArray();
        double s13 = Math.sqrt(mixing.sin2Theta13());
        double c13 = Math.sqrt(1.0 - mixing.sin2Theta13());
        double s23 = Math.sqrt(mixing.sin2Theta23());
        double c23 = Math.sqrt(1.0 - mixing.sin2Theta23());
        double tauMu = e[2] - e[1];
        double diagonal = c13 * s13 * (s23 * e[3] + c23 * e[4])
                - (1.0 + s13 * s13) * c23 * s23 * e[5]
                - 0.5 * c13 * c13 * (e[0] - e[1])
                + 0.5 * (s23 * s23 - s13 * s13 * c23 * c23) * tauMu;
        double offDiagonal =
                c13 * (c23 * e[3] - s23 * e[4]) + s13 * ((s23 * s23 - c23 * c23) * e[5] + c23 * s23 * tauMu);
        return new MatterTerm(diagonal, offDiagonal);
    }

    /**
     * The whole effect of matter, −c_13² + 2 Σ_f (N_f/N_e) ε_D^f and 2 Σ_f (N_f/N_e) ε_N^f.
     *
     * @param neutronsPerElectron Y_n; matter has 2 + Y_n u and 1 + 2 Y_n d quarks per electron
     */
    MatterTerm with(MatterTerm standard, double neutronsPerElectron) {
        double u = 2.0 * (2.0 + neutronsPerElectron);
        double d = 2.0 * (1.0 + 2.0 * neutronsPerElectron);
        return new MatterTerm(
                standard.diagonal() + u * up.diagonal() + d * down.diagonal() + 2.0 * electron.diagonal(),
                standard.offDiagonal() + u * up.offDiagonal() + d * down.offDiagonal() + 2.0 * electron.offDiagonal());
    }
}
