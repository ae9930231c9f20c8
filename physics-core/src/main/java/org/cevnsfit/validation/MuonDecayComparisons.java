package org.cevnsfit.validation;

import static org.cevnsfit.validation.Comparison.all;
import static org.cevnsfit.validation.Comparison.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Spectra of muon decay beside arXiv:2502.18175. */
final class MuonDecayComparisons {
    private MuonDecayComparisons() {}

    static List<Comparison> of(Path home) {
        MuonDecayResults ours = MuonDecayResults.of(home);
        return List.of(
                new Comparison(
                        "csi-lar-muon-decay",
                        "delayed flux as multiples of both Standard-Model spectra: x(ν̄_μ); x(ν_e); correlation",
                        "arXiv:2502.18175",
                        "−1.5 ± 1.3; 4.6 ± 2.1; −0.98",
                        String.format(
                                        Locale.ROOT,
                                        "%.1f ± %.1f; %.1f ± %.1f; %.2f",
                                        ours.antineutrino(),
                                        ours.antineutrinoError(),
                                        ours.neutrino(),
                                        ours.neutrinoError(),
                                        ours.correlation())
                                .replace('-', '−'),
                        all(
                                within(ours.antineutrino(), -1.5, 1.3),
                                within(ours.neutrino(), 4.6, 2.1),
                                within(ours.correlation(), -0.98, 0.02)),
                        "P and w of the antineutrino fitted, x = P − 4/3 P w and 1 + 4/3 P w; their values as in a public summary of the paper"));
    }
}
