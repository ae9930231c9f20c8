package org.cevnsfit.experiment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cevnsfit.constants.PhysicalConstants;
import org.cevnsfit.settings.Settings;
import org.cevnsfit.target.ElectronTable;
import org.cevnsfit.target.Nuclide;
import org.cevnsfit.target.NuclideTable;

/**
 * Reads the section {@code target}: the number of formula units is N_A mass / M_mol; {@code nuclides}, {@code elements} (isotopes at their natural
 * abundances) and {@code electrons} say how many nuclei of each nuclide and atoms of each element one unit holds. Without {@code electrons} there
 * are no electron recoils, and {@code electrons} alone are a selection of electron recoils.
 */
public final class TargetReader {
    private static final double G_PER_KG = 1000.0;

    private TargetReader() {}

    /**
     * @param target section {@code target}
     * @param dataFolder folder of {@code shared}
     */
    public static List<TargetShare> read(Settings target, Path dataFolder) {
        double units = PhysicalConstants.AVOGADRO_PER_MOL
                * target.number("mass-kg", Double.MIN_NORMAL, Double.MAX_VALUE)
                * G_PER_KG
                / target.number("molar-mass-g-per-mol", Double.MIN_NORMAL, Double.MAX_VALUE);
        List<TargetShare> shares = new ArrayList<>(nuclei(target, units, NuclideTable.read(dataFolder)));
        Settings electrons = target.sectionOrEmpty("electrons");
        ElectronTable electronTable = ElectronTable.read(dataFolder);
        for (String symbol : electrons.keys()) {
            shares.add(new TargetShare(electronTable.element(symbol), units * perUnit(electrons, symbol)));
        }
        if (!shares.isEmpty()) return shares;
        throw target.problem(
                "nuclides",
                "found neither nuclides, elements nor electrons, one or more is due",
                "write for example { Cs133 = 1 }");
    }

    private static List<TargetShare> nuclei(Settings target, double units, NuclideTable table) {
        Settings nuclides = target.sectionOrEmpty("nuclides");
        if (target.has("nuclides") && nuclides.keys().isEmpty()) {
            throw target.problem(
                    "nuclides", "found no nuclide, one or more is due", "name one, or leave the section out");
        }
        Settings elements = target.sectionOrEmpty("elements");
        Map<Nuclide, TargetShare> shares = new LinkedHashMap<>();
        for (String name : nuclides.keys()) {
            Nuclide nuclide = table.nuclide(name);
            shares.put(nuclide, new TargetShare(nuclide, units * perUnit(nuclides, name)));
        }
        for (String symbol : elements.keys()) {
            double atoms = units * perUnit(elements, symbol);
            for (Nuclide isotope : table.element(symbol)) {
                TargetShare share = new TargetShare(isotope, atoms * isotope.abundance());
                if (shares.put(isotope, share) == null) continue;
                throw target.problem(
                        "elements", isotope.name() + " stands below nuclides too", "remove it from nuclides");
            }
        }
        return List.copyOf(shares.values());
    }

    private static double perUnit(Settings section, String name) {
        return section.number(name, Double.MIN_NORMAL, Double.MAX_VALUE);
    }
}
