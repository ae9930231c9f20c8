package org.cevnsfit.experiment;

import java.util.function.Function;
import org.cevnsfit.flux.NeutrinoSource;
import org.cevnsfit.flux.PionDecayAtRest;
import org.cevnsfit.settings.Settings;

/** The neutrino sources: {@code flux.model} in conf and how its section is read. */
enum SourceKind {
    PION_DECAY_AT_REST(flux -> new PionDecayAtRest(
            flux.number("neutrinos-per-proton", Double.MIN_NORMAL, Double.MAX_VALUE),
            flux.number("protons-on-target", Double.MIN_NORMAL, Double.MAX_VALUE),
            flux.number("distance-m", Double.MIN_NORMAL, Double.MAX_VALUE)));

    private final Function<Settings, NeutrinoSource> reader;

    SourceKind(Function<Settings, NeutrinoSource> reader) {
        this.reader = reader;
    }

    /** @return the source of the model that the section {@code flux} names */
    static NeutrinoSource read(Settings flux) {
        return flux.choice("model", SourceKind.class).reader.apply(flux);
    }
}
