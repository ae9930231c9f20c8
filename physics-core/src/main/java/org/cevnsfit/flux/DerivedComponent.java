package org.cevnsfit.flux;

import org.cevnsfit.constants.Flavour;

/** A component with other moments than the whole one it is made of; the fluence stays, so that its spectrum is no longer normalised to one. */
interface DerivedComponent extends SourceComponent {
    /** @return the component it is made of */
    SourceComponent whole();

    @Override
    default String name() {
        return whole().name();
    }

    @Override
    default Flavour flavour() {
        return whole().flavour();
    }

    @Override
    default double fluencePerCm2() {
        return whole().fluencePerCm2();
    }

    @Override
    default double maximumEnergyMeV() {
        return whole().maximumEnergyMeV();
    }

    @Override
    default double[] breakpointsMeV() {
        return whole().breakpointsMeV();
    }
}
