package org.cevnsfit.experiment;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.nuisance.SpectrumPull;
import org.cevnsfit.nuisance.SpectrumPull.Quantity;
import org.cevnsfit.settings.Settings;

/** What pulls may do to the analytic spectra of an experiment. */
final class SpectrumPulls {
    private static final double LARGEST_NARROWING = 0.99; // of a line, whose width stays above zero
    private static final double LARGEST_SHIFT = 1e3; // keVee of lines, 1/keVee of decays

    private final Map<String, SpectralBackground> spectra = new LinkedHashMap<>();

    SpectrumPulls(List<Background> backgrounds) {
        for (Background background : backgrounds) {
            if (background instanceof SpectralBackground spectral) spectra.put(spectral.name(), spectral);
        }
    }

    /** Reads the rest of a pull that moves a quantity of a spectrum. */
    SpectrumPull read(Settings section, String name, double sigma, double[] bounds) {
        Quantity quantity = section.choice("quantity", Quantity.class);
        List<String> actsOn = section.texts("acts-on");
        SpectralBackground moved = actsOn.size() == 1 ? spectra.get(actsOn.get(0)) : null;
        if (moved == null || !moved.owned().contains(quantity)) {
            throw section.problem(
                    "acts-on",
                    "found " + actsOn + ", one background with an analytic spectrum that has a "
                            + quantity.name().toLowerCase() + " of its own is due",
                    owners(quantity).isEmpty() ? "remove the pull" : "name one of " + owners(quantity));
        }
        double least = quantity == Quantity.WIDTH
                ? -LARGEST_NARROWING * moved.find(quantity).nominal()
                : -1.0;
        if ((quantity.relative() || quantity == Quantity.WIDTH) && bounds[0] < least) {
            throw section.problem("bounds", "found " + bounds[0] + ", " + least + " or more is due", "raise it");
        }
        if (!quantity.relative() && Math.max(-bounds[0], bounds[1]) > LARGEST_SHIFT) {
            throw section.problem(
                    "bounds",
                    "found " + bounds[0] + " to " + bounds[1] + ", allowed is -" + LARGEST_SHIFT + " to "
                            + LARGEST_SHIFT,
                    "narrow them");
        }
        return new SpectrumPull(name, sigma, bounds[0], bounds[1], moved.name(), quantity, section.text("source"));
    }

    private List<String> owners(Quantity quantity) {
        return spectra.values().stream()
                .filter(spectrum -> spectrum.owned().contains(quantity))
                .map(SpectralBackground::name)
                .toList();
    }

    /** Rejects pulls of other kinds on analytic spectra. */
    void requireTables(Settings section, List<String> actsOn) {
        for (String component : actsOn) {
            if (!spectra.containsKey(component)) continue;
            throw section.problem(
                    "acts-on",
                    "'" + component + "' is an analytic spectrum, which pulls of this kind do not move",
                    "choose kind = spectrum");
        }
    }

    /** Rejects two pulls of one quantity in a set. */
    static void requireOnce(Settings sets, String set, List<Pull> members) {
        Set<List<Object>> moved = new HashSet<>();
        for (Pull pull : members) {
            if (pull instanceof SpectrumPull one && !moved.add(List.of(one.component(), one.quantity()))) {
                throw sets.problem(
                        set,
                        "two pulls move the " + one.quantity().name().toLowerCase() + " of '" + one.component() + "'",
                        "leave one of them out");
            }
        }
    }
}
