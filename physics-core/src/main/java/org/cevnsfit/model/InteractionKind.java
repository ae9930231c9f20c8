package org.cevnsfit.model;

import java.util.function.BiFunction;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.settings.Settings;

/** The interaction models: the name after {@code kind} in a model's configuration and the reader of its options. */
public enum InteractionKind {
    STANDARD_MODEL((section, physics) -> new StandardModel(physics)),
    COHERENCE((section, physics) -> new Coherence(physics)),
    NSI((section, physics) -> new NonStandardInteractions(physics)),
    SMEFT((section, physics) -> new Smeft(physics)),
    LIGHT_VECTOR((section, physics) -> new LightVector(physics, section.choice("charges", VectorCharges.class))),
    LIGHT_SCALAR((section, physics) -> new LightScalar(physics)),
    LIGHT_AXIAL((section, physics) -> new LightAxial(physics)),
    LIGHT_TENSOR((section, physics) -> new LightTensor(physics)),
    LIGHT_PSEUDOSCALAR((section, physics) -> new LightPseudoscalar(physics)),
    GENERALISED_INTERACTIONS((section, physics) ->
            new GeneralisedInteractions(physics, section.choiceOr("treatment", TensorTreatment.STANDARD))),
    MAGNETIC_MOMENT(MagneticMoments::read),
    TRANSITION_MOMENTS(TransitionMoments::read),
    CHARGE_RADIUS(ChargeRadius::read),
    MILLICHARGE(Millicharge::read),
    DIPOLE_PORTAL((section, physics) -> new DipolePortal(physics)),
    DARK_FERMION((section, physics) -> new DarkFermion(physics, section.choice("mediator", DarkMediator.class)));

    private final BiFunction<Settings, PhysicsSettings, InteractionModel> reader;

    InteractionKind(BiFunction<Settings, PhysicsSettings, InteractionModel> reader) {
        this.reader = reader;
    }

    /**
     * @param section section of a model: {@code kind} and the options of that kind
     * @param physics choices within the Standard Model
     * @return the model that the section declares
     */
    public static InteractionModel read(Settings section, PhysicsSettings physics) {
        return section.choice("kind", InteractionKind.class).reader.apply(section, physics);
    }
}
