package org.cevnsfit.validation;

import static org.cevnsfit.validation.Comparison.all;
import static org.cevnsfit.validation.Comparison.text;
import static org.cevnsfit.validation.Comparison.within;

import java.nio.file.Path;
import java.util.List;
import org.cevnsfit.flux.BoronSpectrum;
import org.cevnsfit.flux.SolarReaction;
import org.cevnsfit.interaction.VectorCouplings;
import org.cevnsfit.validation.Comparison.Verdict;

/** Fluxes of solar neutrinos beside Borexino and XENONnT. */
final class SolarComparisons {
    private static final double RATE_TOLERANCE = 0.01;

    private SolarComparisons() {}

    static List<Comparison> of(Path home) {
        return List.of(survival(), recoils(new SolarResults(home)));
    }

    private static Comparison survival() {
        double pp = SolarResults.survival(SolarReaction.PP, 0.267);
        double beryllium = SolarResults.survival(SolarReaction.BE7, 0.862);
        double pep = SolarResults.survival(SolarReaction.PEP, 1.44);
        double boron = SolarResults.survival(SolarReaction.B8, 8.1);
        return new Comparison(
                "solar-survival",
                "electron neutrinos left of pp (0.267 MeV); ⁷Be (0.862 MeV); pep (1.44 MeV); ⁸B (8.1 MeV)",
                "doi:10.1038/s41586-018-0624-y",
                "0.57 ± 0.09; 0.53 ± 0.05; 0.43 ± 0.11; 0.37 ± 0.08",
                text("%.2f; %.2f; %.2f; %.2f", pp, beryllium, pep, boron),
                all(
                        within(pp, 0.566, 0.092),
                        within(beryllium, 0.532, 0.054),
                        within(pep, 0.428, 0.114),
                        within(boron, 0.37, 0.08)),
                "measured by Borexino; ours with effective densities of electrons");
    }

    private static Comparison recoils(SolarResults results) {
        double published = 335.6;
        double ours = results.boronRecoils(BoronSpectrum.BAHCALL_1996, VectorCouplings.RADIATIVE, 0.45);
        double tree = results.boronRecoils(BoronSpectrum.BAHCALL_1996, VectorCouplings.TREE, 0.45);
        boolean explained = within(tree, published, RATE_TOLERANCE * published) == Verdict.REPRODUCED;
        return new Comparison(
                "solar-b8-xenon",
                "⁸B recoils of xenon above 0.45 keV, 5.25·10⁶ /(cm² s) [1/(t yr)]",
                "arXiv:2408.02877",
                text("%.1f", published),
                text("%.1f", ours),
                explained ? Verdict.PARTIAL : Verdict.FAILED,
                text("couplings without radiative corrections, which add 3 %%, give %.1f", tree));
    }
}
