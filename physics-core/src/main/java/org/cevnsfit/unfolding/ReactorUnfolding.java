package org.cevnsfit.unfolding;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.cevnsfit.detector.IonisationResponse;
import org.cevnsfit.experiment.SourceKind;
import org.cevnsfit.experiment.TargetReader;
import org.cevnsfit.flux.NeutrinoSource;
import org.cevnsfit.flux.ReactorSource;
import org.cevnsfit.plan.CalculatorFile;
import org.cevnsfit.settings.Settings;
import org.cevnsfit.table.Table;

/**
 * The flux of a reactor below the threshold of inverse beta decay, from coherent scattering in a detector that sees recoils of some electronvolts. Source:
 * arXiv:2302.10460.
 *
 * @param fluxEdgesMeV edges of the flux bins [MeV]
 * @param recoilEdgesKeV edges of the recoil bins [keV]
 * @param assumed mean of the assumed flux in each flux bin [1/(cm² s MeV)]
 * @param model expected counts
 * @param expected counts of the assumed flux, spread over each flux bin as it is
 * @param observed counts of a file, or the expected ones
 * @param smoothness prior of the flux
 */
public record ReactorUnfolding(
        double[] fluxEdgesMeV,
        double[] recoilEdgesKeV,
        double[] assumed,
        CountModel model,
        double[] expected,
        double[] observed,
        Smoothness smoothness) {
    private static final List<String> BIN_KEYS = List.of("threshold-eV", "highest-eV", "number");
    private static final double S_PER_D = 86400.0;
    private static final double KEV = 1e-3; // per eV
    private static final double LEAST_COUNTS = 1e-6; // of a flux bin that can be seen
    private static final int MOST_BINS = 10_000;
    private static final double MOST = 1e12;

    /** Reads the file of a calculation and folds flux and detector. */
    public static ReactorUnfolding read(CalculatorFile file) {
        Settings all = file.settings();
        Path data = file.home().resolve("data");
        Settings flux = all.section("flux");
        double[] fluxEdges = fluxEdges(all);
        double[] recoilEdges = recoilEdges(all, file.home());
        ReactorDetector detector = new ReactorDetector(
                reactor(flux, data),
                TargetReader.read(all.section("target"), data),
                IonisationResponse.read(all.section("response"), data, recoilEdges),
                recoilEdges,
                file.physics());
        double liveTimeD = flux.number("live-time-d", Double.MIN_NORMAL, Double.MAX_VALUE);
        double[] background = background(all, recoilEdges, liveTimeD);
        double outsideSigma = all.number("outside-uncertainty", 0.0, 1.0);
        double backgroundSigma = all.section("background").number("uncertainty", 0.0, 1.0);
        Smoothness smoothness = smoothness(all.section("smoothness"));
        double[] observed = observed(all, file.home());
        all.rejectUnknown();

        ReactorDetector.Counts counts = detector.counts(fluxEdges);
        requireVisible(all, fluxEdges, counts, recoilEdges[0]);
        double[] expected = sum(counts.whole(), background);
        return new ReactorUnfolding(
                fluxEdges,
                recoilEdges,
                fluxPerS(detector.fluencePerCm2(fluxEdges), fluxEdges, liveTimeD),
                new CountModel(counts.perFluxBin(), counts.outside(), background, outsideSigma, backgroundSigma),
                expected,
                observed == null ? expected : observed,
                smoothness);
    }

    private static Smoothness smoothness(Settings section) {
        return new Smoothness(section.number("strength", 0.0, MOST), section.choice("of", Smoothness.Of.class));
    }

    private static double[] sum(double[] first, double[] second) {
        double[] sum = first.clone();
        for (int i = 0; i < sum.length; i++) sum[i] += second[i];
        return sum;
    }

    /** @return counts of a table; null for those of the assumed flux */
    private static double[] observed(Settings all, Path home) {
        String counts = all.text("counts");
        return counts.equals("asimov") ? null : Table.read(home.resolve(counts)).counts("counts", "counts");
    }

    private static double[] fluxPerS(double[] fluencePerCm2, double[] fluxEdges, double liveTimeD) {
        double[] flux = new double[fluencePerCm2.length];
        for (int k = 0; k < flux.length; k++) {
            flux[k] = fluencePerCm2[k] / (liveTimeD * S_PER_D * (fluxEdges[k + 1] - fluxEdges[k]));
        }
        return flux;
    }

    /** @return what finds the flux */
    public FluxUnfolding unfolding() {
        return new FluxUnfolding(model, smoothness, fluxEdgesMeV, assumed);
    }

    private static ReactorSource reactor(Settings flux, Path data) {
        NeutrinoSource source = SourceKind.read(flux, data);
        if (source instanceof ReactorSource reactor) return reactor;
        throw flux.problem("model", "found " + flux.text("model") + ", a reactor is due", "write model = reactor");
    }

    private static double[] fluxEdges(Settings all) {
        double[] edges = all.numbers("flux-edges-MeV");
        for (int k = 0; k < edges.length; k++) {
            if (edges[k] >= 0.0 && (k == 0 || edges[k] > edges[k - 1])) continue;
            throw all.problem(
                    "flux-edges-MeV",
                    "found " + Arrays.toString(edges) + ", rising edges of zero or more are due",
                    "order the edges");
        }
        if (edges.length > 1) return edges;
        throw all.problem("flux-edges-MeV", "found " + edges.length + " edges, two or more are due", "add an edge");
    }

    private static double[] recoilEdges(Settings all, Path home) {
        Settings bins = all.sectionOrEmpty("recoil-bins");
        BIN_KEYS.forEach(bins::has); // known also where the bins of a table take their place
        if (!all.text("counts").equals("asimov")) {
            double[] edges = Table.read(home.resolve(all.text("counts"))).edges("t_lo", "t_hi", "eV");
            for (int i = 0; i < edges.length; i++) edges[i] *= KEV;
            if (edges[0] >= 0.0) return edges;
            throw all.problem("counts", "found a bin from " + edges[0] / KEV + " eV, zero or more is due", "remove it");
        }
        double low = bins.number("threshold-eV", Double.MIN_NORMAL, MOST);
        double high = bins.number("highest-eV", Double.MIN_NORMAL, MOST);
        int number = bins.integer("number", 1, MOST_BINS);
        if (!(high > low)) {
            throw bins.problem(
                    "highest-eV", "found " + high + ", more than the threshold " + low + " is due", "raise it");
        }
        double[] edges = new double[number + 1];
        for (int i = 0; i <= number; i++) edges[i] = KEV * low * Math.pow(high / low, (double) i / number);
        return edges;
    }

    private static double[] background(Settings all, double[] recoilEdges, double liveTimeD) {
        double rate = all.section("background").number("per-keV-kg-d", 0.0, MOST);
        double massKg = all.section("target").number("mass-kg");
        double[] counts = new double[recoilEdges.length - 1];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = rate * massKg * liveTimeD * (recoilEdges[i + 1] - recoilEdges[i]);
        }
        return counts;
    }

    private static void requireVisible(
            Settings all, double[] fluxEdges, ReactorDetector.Counts counts, double thresholdKeV) {
        for (int k = 0; k + 1 < fluxEdges.length; k++) {
            if (Arrays.stream(counts.perFluxBin().get(k)).sum() > LEAST_COUNTS) continue;
            throw all.problem(
                    "flux-edges-MeV",
                    "no count comes from neutrinos of " + fluxEdges[k] + " to " + fluxEdges[k + 1]
                            + " MeV: they are missing in the flux or their recoils stay below the threshold of "
                            + thresholdKeV / KEV + " eV",
                    "choose other edges or lower the threshold");
        }
    }
}
