package org.cevnsfit.experiment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.constants.PhysicalConstants;
import org.cevnsfit.settings.Settings;
import org.cevnsfit.target.ElectronTable;
import org.cevnsfit.target.NuclideTable;

/**
 * Reads the section {@code target}: the number of formula units is N_A mass / M_mol; {@code nuclides} and {@code electrons} say how
 * many nuclei of each nuclide and atoms of each element one unit holds.
 */
final class TargetReader {
    private static final double G_PER_KG = 1000.0;

    private TargetReader() {}

    static List<TargetShare> read(Settings target, Path dataFolder) {
        double units = PhysicalConstants.AVOGADRO_PER_MOL
                * target.number("mass-kg", Double.MIN_NORMAL, Double.MAX_VALUE)
                * G_PER_KG
                / target.number("molar-mass-g-per-mol", Double.MIN_NORMAL, Double.MAX_VALUE);
        List<TargetShare> shares = new ArrayList<>();
        Settings nuclides = target.section("nuclides");
        if (nuclides.keys().isEmpty()) {
            throw target.problem("nuclides", "found no nuclide, one or more is due", "write for example { Cs133 = 1 }");
        }
        NuclideTable nuclideTable = NuclideTable.read(dataFolder);
        for (String name : nuclides.keys()) {
            shares.add(new TargetShare(nuclideTable.nuclide(name), units * perUnit(nuclides, name)));
        }
        Settings electrons = target.section("electrons");
        ElectronTable electronTable = ElectronTable.read(dataFolder);
        for (String symbol : electrons.keys()) {
            shares.add(new TargetShare(electronTable.element(symbol), units * perUnit(electrons, symbol)));
        }
        return shares;
    }

    private static double perUnit(Settings section, String name) {
        return section.number(name, Double.MIN_NORMAL, Double.MAX_VALUE);
    }
}
