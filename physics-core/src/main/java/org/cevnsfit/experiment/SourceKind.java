package org.cevnsfit.experiment;

import java.nio.file.Path;
import java.util.function.BiFunction;
import org.cevnsfit.flux.NeutrinoSource;
import org.cevnsfit.flux.PionDecayAtRest;
import org.cevnsfit.settings.Settings;

/** The neutrino sources: {@code flux.model} in conf and how its section is read. */
public enum SourceKind {
    PION_DECAY_AT_REST((flux, dataFolder) -> new PionDecayAtRest(
            flux.number("neutrinos-per-proton", Double.MIN_NORMAL, Double.MAX_VALUE),
            flux.number("protons-on-target", Double.MIN_NORMAL, Double.MAX_VALUE),
            flux.number("distance-m", Double.MIN_NORMAL, Double.MAX_VALUE))),
    REACTOR(ReactorReader::read),
    SOLAR(SolarReader::read);

    private final BiFunction<Settings, Path, NeutrinoSource> reader;

    SourceKind(BiFunction<Settings, Path, NeutrinoSource> reader) {
        this.reader = reader;
    }

    /**
     * @param flux section {@code flux}
     * @param dataFolder folder of the tables of experiments and of {@code shared}
     * @return the source of the model that the section names
     */
    public static NeutrinoSource read(Settings flux, Path dataFolder) {
        return flux.choice("model", SourceKind.class).reader.apply(flux, dataFolder);
    }
}
