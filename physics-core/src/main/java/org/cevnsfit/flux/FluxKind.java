package org.cevnsfit.flux;

/** The flux models: the name after {@code flux} in a model's configuration. */
public enum FluxKind {
    STANDARD(new StandardFlux()),
    MUON_DECAY(new MuonDecayFlux()),
    STERILE_OSCILLATION(new SterileOscillation()),
    THREE_PLUS_ONE(new ThreePlusOne());

    private final FluxModel model;

    FluxKind(FluxModel model) {
        this.model = model;
    }

    public FluxModel model() {
        return model;
    }
}
