package org.cevnsfit.model;

import java.util.List;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.parameter.Parameter;

/** A model of one light mediator, which names its coupling and mass. */
interface MediatorModel extends InteractionModel {
    LightMediator mediator();

    @Override
    default List<Parameter> couplings() {
        return mediator().couplings();
    }

    @Override
    default List<Parameter> shapeParameters() {
        return mediator().shapeParameters();
    }
}
