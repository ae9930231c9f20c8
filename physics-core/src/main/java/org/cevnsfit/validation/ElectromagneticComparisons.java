package org.cevnsfit.validation;

import static org.cevnsfit.validation.Comparison.all;
import static org.cevnsfit.validation.Comparison.text;
import static org.cevnsfit.validation.Comparison.within;

import java.nio.file.Path;
import java.util.List;
import org.cevnsfit.surface.Interval;
import org.cevnsfit.validation.Comparison.Verdict;

/** Electromagnetic properties of neutrinos beside published limits: 90 % confidence for moments, one standard deviation for radii and charges of COHERENT. */
final class ElectromagneticComparisons {
    private static final String COHERENT_PAPER = "arXiv:2211.11905";
    private static final String VARIANT = "coherent-variant-dr";
    private static final String DRESDEN = "dresden-quickstart";
    private static final String SCALED = "physics.normalisation = published-total";
    private static final String ELECTRONS = "physics.electron-scattering = true";
    private static final String CAUSE =
            "absolute prediction; with both signals scaled to the published totals of 341 and 128 events, %s";
    private static final String FISSION_ALONE =
            "scans.mu-nue.experiment-settings.dresden-ii-2022.flux = { normalisation ="
                    + " published-total-fission-only, published-total-per-cm2-s = 4.8e13, captures-per-fission = 0 }";
    private static final int COARSE = 31;
    private static final int FINE = 49;

    private final ElectromagneticResults results;

    private ElectromagneticComparisons(ElectromagneticResults results) {
        this.results = results;
    }

    /** @return the comparisons, in a fixed order */
    static List<Comparison> of(Path home) {
        ElectromagneticComparisons photons = new ElectromagneticComparisons(new ElectromagneticResults(home));
        return List.of(
                photons.conusMoment(),
                photons.coherentMoment("nue", "ν_e", 360.0, 380.0),
                photons.coherentMoment("numu", "ν_μ", 240.0, 260.0),
                photons.dresdenMoment(),
                photons.electronRadius(),
                photons.muonRadius(),
                photons.chargesOfNuclei(),
                photons.chargesWithElectrons(),
                photons.dresdenCharge());
    }

    private Comparison conusMoment() {
        double ours = results.limit("reactors-electromagnetic", "mu-nue-conus-plus-2025", COARSE);
        return new Comparison(
                "conus-mu-nue",
                "CONUS+: μ(ν_e) with electrons, 90 % [1e-11 μ_B]",
                "arXiv:2501.17843",
                "< 11",
                text("< %.1f", ours),
                within(ours, 11.0, 0.3 * 11.0),
                "19 bins read from the figure, flux from the thermal power");
    }

    private Comparison coherentMoment(String flavour, String symbol, double theirs, double theirsOfNuclei) {
        double ours = results.limit(VARIANT, "mu-" + flavour, COARSE, ELECTRONS);
        double nuclei = results.limit(VARIANT, "mu-" + flavour, COARSE);
        return new Comparison(
                "coherent-mu-" + flavour,
                "CsI + LAr: μ(" + symbol + ") with / without electrons in CsI, 90 % [1e-11 μ_B]",
                COHERENT_PAPER,
                text("< %.0f / < %.0f", theirs, theirsOfNuclei),
                text("< %.0f / < %.0f", ours, nuclei),
                all(within(ours, theirs, 0.25 * theirs), within(nuclei, theirsOfNuclei, 0.25 * theirsOfNuclei)),
                "");
    }

    private Comparison dresdenMoment() {
        double ours = results.limit(DRESDEN, "mu-nue", COARSE);
        double photoneutrons = results.limit(DRESDEN, "mu-nue", COARSE, photoneutrons("mu-nue"));
        double fission = results.limit(DRESDEN, "mu-nue", COARSE, FISSION_ALONE);
        return new Comparison(
                "dresden-mu-nue",
                "Dresden-II: μ(ν_e), 90 % [1e-11 μ_B]",
                "arXiv:2203.02414",
                "< 19",
                text("< %.0f", ours),
                ours >= 9.5 && ours <= 38.0 ? Verdict.REPRODUCED : Verdict.FAILED,
                text(
                        "factor 2: iron-filter quenching, %.0f with photoneutrons; %.0f with fission's spectrum alone scaled to 4.8e13 per cm² and s, as in"
                                + " some papers; the smooth signal hides in seven free background parameters, held at their best fit they leave %.0f",
                        photoneutrons, fission, results.limitWithoutNuisances(DRESDEN, "mu-nue", COARSE)));
    }

    private Comparison electronRadius() {
        return radius("ee", "[−61.2, −48.2] ∪ [−4.7, 2.2]", -61.2, -48.2, -4.7, 2.2);
    }

    /** The weak charge of the other sign is favoured. */
    private Comparison muonRadius() {
        return radius("mumu", "[−58.2, −52.1]", -58.2, -52.1);
    }

    private Comparison radius(String pair, String theirs, double... edges) {
        List<Interval> ours = results.intervals(VARIANT, "r2-" + pair, 1.0, FINE);
        List<Interval> scaled = results.intervals(VARIANT, "r2-" + pair, 1.0, FINE, SCALED);
        return new Comparison(
                "coherent-r2-" + pair,
                "CsI + LAr: ⟨r²⟩_" + pair.replace("mu", "μ") + ", Standard Model included, at Δχ² = 1 [1e-32 cm²]",
                COHERENT_PAPER,
                theirs,
                ElectromagneticResults.text(ours, 1, 1.0),
                known(edges(ours, 3.0, edges), edges(scaled, 3.0, edges)),
                text(CAUSE, ElectromagneticResults.text(scaled, 1, 1.0)));
    }

    private Comparison chargesOfNuclei() {
        List<Interval> electron = results.intervals(VARIANT, "q-ee", 1.0, COARSE);
        List<Interval> muon = results.intervals(VARIANT, "q-mumu", 1.0, COARSE);
        List<Interval> scaledElectron = results.intervals(VARIANT, "q-ee", 1.0, COARSE, SCALED);
        List<Interval> scaledMuon = results.intervals(VARIANT, "q-mumu", 1.0, COARSE, SCALED);
        return new Comparison(
                "coherent-charges-nuclei",
                "CsI + LAr: q_ee; q_μμ from nuclei alone, at Δχ² = 1 [1e-8 e]",
                COHERENT_PAPER,
                "[−6.9, 5.6]; [−3.3, 2.5]",
                both(electron, muon, 100.0),
                known(ofNuclei(electron, muon), ofNuclei(scaledElectron, scaledMuon)),
                text(CAUSE, both(scaledElectron, scaledMuon, 100.0)));
    }

    private static Verdict ofNuclei(List<Interval> electron, List<Interval> muon) {
        return all(relative(electron, 0.3, -690.0, 560.0), relative(muon, 0.3, -330.0, 250.0));
    }

    private static String both(List<Interval> electron, List<Interval> muon, double unit) {
        return ElectromagneticResults.text(electron, 1, unit) + "; " + ElectromagneticResults.text(muon, 1, unit);
    }

    /** PARTIAL if only a known change of the prediction brings the published number. */
    private static Verdict known(Verdict ours, Verdict changed) {
        return ours == Verdict.FAILED && changed == Verdict.REPRODUCED ? Verdict.PARTIAL : ours;
    }

    private Comparison chargesWithElectrons() {
        List<Interval> electron = results.intervals(VARIANT, "q-ee", 1.0, COARSE, ELECTRONS, axis("ee"));
        List<Interval> muon = results.intervals(VARIANT, "q-mumu", 1.0, COARSE, ELECTRONS, axis("mumu"));
        return new Comparison(
                "coherent-charges-electrons",
                "CsI + LAr: q_ee; q_μμ with electrons in CsI, at Δχ² = 1 [1e-10 e]",
                COHERENT_PAPER,
                "[−2.6, 2.6]; [−1.4, 1.4]",
                both(electron, muon, 1.0),
                all(relative(electron, 0.3, -2.6, 2.6), relative(muon, 0.3, -1.4, 1.4)),
                "free electrons, atomic shells by steps");
    }

    private static String axis(String pair) {
        return "scans.q-" + pair + ".axes = [{ parameter = q_" + pair + "_1em10e, from = -6, to = 6, points = 61 }]";
    }

    private Comparison dresdenCharge() {
        List<Interval> ours = results.intervals(DRESDEN, "q-ee", ElectromagneticResults.NINETY_PERCENT, FINE);
        List<Interval> photoneutrons =
                results.intervals(DRESDEN, "q-ee", ElectromagneticResults.NINETY_PERCENT, FINE, photoneutrons("q-ee"));
        double lower = ours.get(0).lower() / -0.093;
        double upper = ours.get(ours.size() - 1).upper() / 0.095;
        boolean close = Math.min(lower, upper) >= 0.5 && Math.max(lower, upper) <= 2.0;
        return new Comparison(
                "dresden-q-ee",
                "Dresden-II: q_ee, 90 % [1e-12 e]",
                "arXiv:2205.09484",
                "[−9.3, 9.5]",
                ElectromagneticResults.text(ours, 1, 0.01),
                close ? Verdict.REPRODUCED : Verdict.FAILED,
                text(
                        "factor 2: free electrons and iron-filter quenching; %s with photoneutrons",
                        ElectromagneticResults.text(photoneutrons, 1, 0.01)));
    }

    private static String photoneutrons(String scan) {
        return "scans." + scan + ".experiment-settings.dresden-ii-2022.response.quenching.column = ybe";
    }

    /** Whether intervals have these ends within an absolute tolerance. */
    private static Verdict edges(List<Interval> ours, double tolerance, double... theirs) {
        if (2 * ours.size() != theirs.length) return Verdict.FAILED;
        Verdict verdict = Verdict.REPRODUCED;
        for (int i = 0; i < ours.size(); i++) {
            verdict = all(
                    verdict,
                    within(ours.get(i).lower(), theirs[2 * i], tolerance),
                    within(ours.get(i).upper(), theirs[2 * i + 1], tolerance));
        }
        return verdict;
    }

    /** Whether there is one interval with these ends within a relative tolerance. */
    private static Verdict relative(List<Interval> ours, double tolerance, double lower, double upper) {
        if (ours.size() != 1) return Verdict.FAILED;
        return all(
                within(ours.get(0).lower(), lower, tolerance * Math.abs(lower)),
                within(ours.get(0).upper(), upper, tolerance * Math.abs(upper)));
    }
}
