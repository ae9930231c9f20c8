package org.cevnsfit.model;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cevnsfit.error.InputException;
import org.cevnsfit.interaction.EnergyDependence;
import org.cevnsfit.settings.Settings;
import org.cevnsfit.target.AtomicElectrons;
import org.cevnsfit.target.Target;

/**
 * σ_γ(T) of an atom for real photons of energy T [1e-24 cm²], independent of the neutrino energy for E ≥ T. Straight lines in ln σ against ln T between
 * the points of a table, two points at one energy are an edge, zero outside the table.
 *
 * @param tables by element
 */
public record PhotoAbsorption(Map<String, List<Point>> tables) implements EnergyDependence {
    private static final String ELEMENT = "element";
    private static final double MEV_PER_KEV = 1e-3;
    private static final double BARN_PER_CM2 = 1e24;

    /**
     * One row of a table.
     *
     * @param energyMeV T [MeV]
     * @param barn σ_γ per atom [1e-24 cm²]
     */
    public record Point(double energyMeV, double barn) implements Serializable {}

    public PhotoAbsorption {
        TreeMap<String, List<Point>> copy = new TreeMap<>();
        tables.forEach((element, points) -> copy.put(element, List.copyOf(points)));
        tables = Collections.unmodifiableMap(copy);
    }

    /** @return the tables of sections { element, energies-keV, cross-sections-cm2 }, energies ascending */
    static PhotoAbsorption read(List<Settings> sections) {
        Map<String, List<Point>> tables = new TreeMap<>();
        for (Settings section : sections) {
            String element = section.text(ELEMENT);
            if (tables.put(element, points(section)) != null)
                throw section.problem(
                        ELEMENT, "found " + element + " twice, one table per element is due", "remove one");
        }
        return new PhotoAbsorption(tables);
    }

    private static List<Point> points(Settings section) {
        double[] keV = section.numbers("energies-keV");
        double[] cm2 = section.numbers("cross-sections-cm2");
        if (keV.length != cm2.length || keV.length < 2) {
            throw section.problem(
                    "energies-keV",
                    "found " + keV.length + " energies and " + cm2.length
                            + " cross sections, two or more of each are due",
                    "give a cross section for each energy");
        }
        Point[] points = new Point[keV.length];
        for (int i = 0; i < points.length; i++) {
            if (!(keV[i] > 0.0) || i > 0 && keV[i] < keV[i - 1]) {
                throw section.problem(
                        "energies-keV",
                        "found " + keV[i] + " at position " + (i + 1),
                        "sort positive energies upwards");
            }
            if (!(cm2[i] > 0.0)) {
                throw section.problem(
                        "cross-sections-cm2",
                        "found " + cm2[i] + " at position " + (i + 1) + ", allowed is any number above 0",
                        "correct the table");
            }
            points[i] = new Point(keV[i] * MEV_PER_KEV, cm2[i] * BARN_PER_CM2);
        }
        return Arrays.asList(points);
    }

    @Override
    public void energyPowers(Target target, double recoilEnergyMeV, double[] a) {
        a[0] = barn(target, recoilEnergyMeV);
        a[1] = 0.0;
        a[2] = 0.0;
    }

    @Override
    public double minimumNeutrinoEnergyMeV(Target target, double recoilEnergyMeV) {
        return recoilEnergyMeV;
    }

    private double barn(Target target, double energyMeV) {
        if (!(target instanceof AtomicElectrons atom)) throw new IllegalStateException("σ_γ of " + target.name());
        List<Point> table = tables.get(atom.name());
        if (table == null) {
            throw new InputException(
                    "equivalent-photon.photo-absorption of the model",
                    "no table for the element " + atom.name() + " of an experiment, found tables of " + tables.keySet(),
                    "add its table");
        }
        if (energyMeV < table.get(0).energyMeV) return 0.0;
        for (int i = 1; i < table.size(); i++) {
            if (energyMeV < table.get(i).energyMeV) return between(table.get(i - 1), table.get(i), energyMeV);
        }
        return 0.0;
    }

    private static double between(Point low, Point high, double energyMeV) {
        double fraction = Math.log(energyMeV / low.energyMeV) / Math.log(high.energyMeV / low.energyMeV);
        return low.barn * Math.pow(high.barn / low.barn, fraction);
    }
}
