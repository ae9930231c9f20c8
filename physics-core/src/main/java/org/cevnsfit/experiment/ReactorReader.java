package org.cevnsfit.experiment;

import java.nio.file.Path;
import java.util.Arrays;
import org.cevnsfit.flux.Baseline;
import org.cevnsfit.flux.CaptureShape;
import org.cevnsfit.flux.EnergySpectrum;
import org.cevnsfit.flux.FissileIsotope;
import org.cevnsfit.flux.FissionFractions;
import org.cevnsfit.flux.LowEnergyShape;
import org.cevnsfit.flux.ReactorCore;
import org.cevnsfit.flux.ReactorNormalisation;
import org.cevnsfit.flux.ReactorSource;
import org.cevnsfit.flux.ReactorSpectrum;
import org.cevnsfit.settings.Settings;

/** Reads a section {@code flux} of {@code model = reactor}. */
final class ReactorReader {
    private static final double CAPTURES_PER_FISSION = 0.60; // as in arXiv:2202.10829
    private static final double MOST_CAPTURES = 10.0;

    private final Settings flux;
    private final Path dataFolder;

    private ReactorReader(Settings flux, Path dataFolder) {
        this.flux = flux;
        this.dataFolder = dataFolder;
    }

    static ReactorSource read(Settings flux, Path dataFolder) {
        return new ReactorReader(flux, dataFolder).read();
    }

    private ReactorSource read() {
        ReactorCore core =
                new ReactorCore(positive("thermal-power-GW"), baseline(), positive("live-time-d"), fractions());
        ReactorNormalisation normalisation = flux.choiceOr("normalisation", ReactorNormalisation.POWER);
        EnergySpectrum spectrum = spectrum(core.fractions(), normalisation);
        boolean published = flux.has("published-total-per-cm2-s");
        double total = published ? positive("published-total-per-cm2-s") : Double.NaN;
        if (normalisation == ReactorNormalisation.POWER) return ReactorSource.ofPower(core, spectrum);
        if (published) return ReactorSource.ofFlux(core, spectrum, total);
        throw flux.problem(
                "published-total-per-cm2-s",
                "missing, the normalisation is that of a published flux",
                "add the flux or write normalisation = power");
    }

    private EnergySpectrum spectrum(FissionFractions fractions, ReactorNormalisation normalisation) {
        ReactorSpectrum kind = flux.choiceOr("spectrum", ReactorSpectrum.HUBER_MUELLER);
        if (!kind.startsAboveZero()) reject("low-energy", "the spectrum has low energies of its own");
        LowEnergyShape lowEnergy = flux.choiceOr("low-energy", LowEnergyShape.VOGEL_ENGEL);
        if (kind.wholeReactor()) {
            reject("captures-per-fission", "the spectrum includes neutron capture");
            reject("capture-spectrum", "the spectrum includes neutron capture");
        }
        double captures = flux.has("captures-per-fission")
                ? flux.number("captures-per-fission", 0.0, MOST_CAPTURES)
                : CAPTURES_PER_FISSION;
        CaptureShape shape = flux.choiceOr("capture-spectrum", CaptureShape.ALLOWED);
        boolean fissionOnly = normalisation == ReactorNormalisation.PUBLISHED_TOTAL_FISSION_ONLY;
        if (fissionOnly && kind.wholeReactor()) {
            throw flux.problem(
                    "normalisation",
                    "found published-total-fission-only, the spectrum includes neutron capture",
                    "choose published-total or another spectrum");
        }
        return kind.perFission(
                dataFolder, fractions, lowEnergy, fissionOnly || kind.wholeReactor() ? 0.0 : captures, shape);
    }

    private void reject(String key, String because) {
        if (flux.has(key)) throw flux.problem(key, "found " + flux.text(key) + ", but " + because, "remove it");
    }

    private FissionFractions fractions() {
        Settings section = flux.section("fission-fractions");
        double[] shares = Arrays.stream(FissileIsotope.values())
                .mapToDouble(isotope -> section.number(isotope.symbol(), 0.0, 1.0))
                .toArray();
        double sum = Arrays.stream(shares).sum();
        if (Math.abs(sum - 1.0) > FissionFractions.SUM_TOLERANCE) {
            throw flux.problem(
                    "fission-fractions", "the shares sum to " + sum + ", allowed is 1", "correct the shares");
        }
        return new FissionFractions(shares[0], shares[1], shares[2], shares[3]);
    }

    private Baseline baseline() {
        double distanceM = positive("distance-m");
        double spreadM = flux.has("baseline-spread-m") ? flux.number("baseline-spread-m", 0.0, distanceM) : 0.0;
        return new Baseline(distanceM, spreadM);
    }

    private double positive(String key) {
        return flux.number(key, Double.MIN_NORMAL, Double.MAX_VALUE);
    }
}
