package org.cevnsfit.flux;

import java.util.function.Function;
import org.cevnsfit.settings.Settings;

/** The flux models: the name after {@code flux} in a model's configuration. */
public enum FluxKind {
    STANDARD(model -> new StandardFlux()),
    MUON_DECAY(model -> new MuonDecayFlux()),
    STERILE_OSCILLATION(model -> new SterileOscillation()),
    THREE_PLUS_ONE(model -> new ThreePlusOne()),
    PROPAGATION_NSI(PropagationNsi::read);

    private final Function<Settings, FluxModel> reader;

    FluxKind(Function<Settings, FluxModel> reader) {
        this.reader = reader;
    }

    /** @param model the configuration of the model, with the keys of its flux */
    public FluxModel read(Settings model) {
        return reader.apply(model);
    }
}
