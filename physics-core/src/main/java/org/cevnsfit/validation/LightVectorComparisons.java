package org.cevnsfit.validation;

import static org.cevnsfit.validation.Comparison.all;
import static org.cevnsfit.validation.Comparison.text;
import static org.cevnsfit.validation.Comparison.within;

import java.nio.file.Path;
import java.util.List;
import org.cevnsfit.validation.Comparison.Verdict;

/** Light vector mediators in COHERENT CsI and liquid argon beside published limits. */
final class LightVectorComparisons {
    private static final String VECTORS = "arXiv:2202.11002";
    private static final String PLATEAU = "arXiv:2211.11905";
    private static final double FACTOR = 1.5;

    private final LightVectorResults universal;
    private final LightVectorResults baryonLessLepton;

    private LightVectorComparisons(LightVectorResults universal, LightVectorResults baryonLessLepton) {
        this.universal = universal;
        this.baryonLessLepton = baryonLessLepton;
    }

    /** @return the comparisons, in a fixed order */
    static List<Comparison> of(Path home) {
        LightVectorComparisons vectors = new LightVectorComparisons(
                new LightVectorResults(home, "universal"), new LightVectorResults(home, "b-minus-l"));
        return List.of(
                corners("universal", vectors.universal, 20.0, 2e-5, 1e-4),
                muon("universal", vectors.universal),
                corners("B−L", vectors.baryonLessLepton, 10.0, 5e-5, 3e-4),
                muon("B−L", vectors.baryonLessLepton),
                vectors.shape());
    }

    /** The limit at the smallest and largest mass of a region that the paper excludes anew, against the smallest and largest coupling of that region. */
    private static Comparison corners(
            String name, LightVectorResults vectors, double massMeV, double smallest, double largest) {
        double low = vectors.limit(massMeV);
        double high = vectors.limit(200.0);
        return new Comparison(
                "csi-lar-vector-" + (name.equals("B−L") ? "b-minus-l" : name),
                text("CsI + LAr, %s vector: limit on g at %.0f / at 200 MeV [10⁻⁵]", name, massMeV),
                VECTORS,
                text("%.0f / %.0f", 1e5 * smallest, 1e5 * largest),
                text("%.1f / %.1f", 1e5 * low, 1e5 * high),
                all(withinFactor(low, smallest), withinFactor(high, largest)),
                text(
                        "the paper's region that nothing else excludes reaches from %.0f to 200 MeV and over these g, rounded; 90 %%, two parameters",
                        massMeV));
    }

    private static Verdict withinFactor(double ours, double theirs) {
        return within(Math.log(ours / theirs), 0.0, Math.log(FACTOR));
    }

    private static Comparison muon(String name, LightVectorResults vectors) {
        double ours = vectors.alongMuonBand(10.0, 1e4);
        return new Comparison(
                "csi-lar-muon-" + (name.equals("B−L") ? "b-minus-l" : name),
                text("CsI + LAr, %s vector: smallest Δχ² where it explains the muon's magnetic moment", name),
                VECTORS,
                "excluded",
                text("%.0f", ours),
                ours > 9.21 ? Verdict.REPRODUCED : Verdict.FAILED,
                "251 ± 59 · 10⁻¹¹ at two standard deviations, from 10 MeV to 10 GeV; 9.21 is 99 % for two parameters");
    }

    private Comparison shape() {
        double plateau = universal.limit(0.1);
        double slope = universal.slope(300.0, 1e4);
        double other = baryonLessLepton.slope(300.0, 1e4);
        Verdict few = plateau > 1e-5 && plateau < 6e-5 ? Verdict.REPRODUCED : Verdict.FAILED;
        return new Comparison(
                "csi-lar-vector-shape",
                "CsI + LAr, limit on a light universal vector [10⁻⁵]; d ln g/d ln M from 300 MeV to 10 GeV, universal / B−L",
                PLATEAU,
                "a few; 1 / 1",
                text("%.1f; %.3f / %.3f", 1e5 * plateau, slope, other),
                all(few, within(slope, 1.0, 0.05), within(other, 1.0, 0.05)),
                "at 0.1 MeV; scattering on nuclei alone, as in the rows above");
    }
}
