package org.cevnsfit.flux;

import java.util.List;
import java.util.stream.Stream;

/**
 * Flavours of solar neutrinos on average over days and nights of a year.
 *
 * @param sun by day
 * @param earth what the nights change
 */
public record DayAndNight(SolarConversion sun, EarthRegeneration earth) implements SolarFlavours {
    @Override
    public List<FlavourShare> shares() {
        return Stream.concat(sun.shares().stream(), earth.shares(sun).stream()).toList();
    }
}
