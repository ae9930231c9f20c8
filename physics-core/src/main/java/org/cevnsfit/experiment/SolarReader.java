package org.cevnsfit.experiment;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.cevnsfit.flux.BoronSpectrum;
import org.cevnsfit.flux.DayAndNight;
import org.cevnsfit.flux.EarthRegeneration;
import org.cevnsfit.flux.ElectronDensity;
import org.cevnsfit.flux.NeutrinoMixing;
import org.cevnsfit.flux.SolarComponent;
import org.cevnsfit.flux.SolarConversion;
import org.cevnsfit.flux.SolarFlavours;
import org.cevnsfit.flux.SolarNormalisation;
import org.cevnsfit.flux.SolarReaction;
import org.cevnsfit.flux.SolarSource;
import org.cevnsfit.flux.SolarTables;
import org.cevnsfit.settings.Settings;

/** Reads a section {@code flux} of {@code model = solar}. */
final class SolarReader {
    private static final double MOST_DAYS = 1e5;
    private static final double LEAST_FLUX_PER_CM2_S = 1.0;
    private static final double MOST_FLUX_PER_CM2_S = 1e13;
    private static final double MOST_SPLITTING_EV2 = 1e-2;
    private static final double POLE_DEG = 90.0;

    private enum Survival {
        ADIABATIC,
        NONE
    }

    private enum Density {
        EFFECTIVE,
        PROFILE
    }

    private final Settings flux;
    private final SolarTables tables;
    private final SolarNormalisation normalisation;

    private SolarReader(Settings flux, Path dataFolder) {
        this.flux = flux;
        this.tables = new SolarTables(dataFolder.resolve("shared"));
        this.normalisation = flux.choiceOr("normalisation", SolarNormalisation.MEASURED_B8);
    }

    static SolarSource read(Settings flux, Path dataFolder) {
        return new SolarReader(flux, dataFolder).read();
    }

    private SolarSource read() {
        List<SolarReaction> reactions = flux.choices("components", SolarReaction.class);
        if (reactions.isEmpty() || new HashSet<>(reactions).size() < reactions.size()) {
            throw flux.problem(
                    "components",
                    "found " + flux.texts("components") + ", each component is allowed once and one is due",
                    "name the components of the flux");
        }
        double liveTimeD = flux.number("live-time-d", Double.MIN_NORMAL, MOST_DAYS);
        BoronSpectrum boron = boron(reactions);
        Settings given = flux.sectionOrEmpty("flux-per-cm2-s");
        Function<SolarReaction, SolarFlavours> flavours = flavours(flux.sectionOrEmpty("survival"));
        List<SolarComponent> components = reactions.stream()
                .map(reaction -> SolarSource.component(
                        tables, reaction, boron, fluxOf(reaction, given), liveTimeD, flavours.apply(reaction)))
                .toList();
        return new SolarSource(components);
    }

    private BoronSpectrum boron(List<SolarReaction> reactions) {
        if (flux.has("b8-spectrum") && !reactions.contains(SolarReaction.B8))
            throw flux.problem("b8-spectrum", "there is no component b8", "remove it");
        return flux.choiceOr("b8-spectrum", BoronSpectrum.BAHCALL_1996);
    }

    private double fluxOf(SolarReaction reaction, Settings given) {
        String key = reaction.component();
        return given.has(key)
                ? given.number(key, LEAST_FLUX_PER_CM2_S, MOST_FLUX_PER_CM2_S)
                : tables.fluxPerCm2S(normalisation, reaction);
    }

    private Function<SolarReaction, SolarFlavours> flavours(Settings survival) {
        if (survival.choiceOr("kind", Survival.ADIABATIC) == Survival.NONE)
            return reaction -> new SolarFlavours.Unchanged();
        NeutrinoMixing mixing = mixing(survival);
        Density density = survival.choiceOr("density", Density.EFFECTIVE);
        Function<SolarReaction, SolarConversion> sun =
                reaction -> new SolarConversion(mixing, density(density, reaction));
        if (!survival.has("earth")) return sun::apply;
        double latitudeDeg = survival.section("earth").number("latitude-deg", -POLE_DEG, POLE_DEG);
        EarthRegeneration earth = new EarthRegeneration(mixing, latitudeDeg);
        return reaction -> new DayAndNight(sun.apply(reaction), earth);
    }

    private ElectronDensity density(Density kind, SolarReaction reaction) {
        return kind == Density.PROFILE
                ? tables.profile(normalisation, reaction)
                : ElectronDensity.effective(reaction.effectiveMolPerCm3());
    }

    private static NeutrinoMixing mixing(Settings survival) {
        NeutrinoMixing measured = NeutrinoMixing.MEASURED;
        double splitting = survival.has("dm2-21-eV2")
                ? survival.number("dm2-21-eV2", Double.MIN_NORMAL, MOST_SPLITTING_EV2)
                : measured.massSplittingEv2();
        return new NeutrinoMixing(
                share(survival, "sin2-theta12", measured.sin2Theta12()),
                share(survival, "sin2-theta13", measured.sin2Theta13()),
                share(survival, "sin2-theta23", measured.sin2Theta23()),
                splitting);
    }

    private static double share(Settings survival, String key, double absent) {
        return survival.has(key) ? survival.number(key, 0.0, 1.0) : absent;
    }
}
