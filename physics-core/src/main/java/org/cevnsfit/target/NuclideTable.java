package org.cevnsfit.target;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cevnsfit.constants.PhysicalConstants;
import org.cevnsfit.error.InputException;
import org.cevnsfit.error.Suggestion;
import org.cevnsfit.table.Table;

/**
 * The nuclides of {@code shared/nuclides.csv}. Nuclear mass m = m_atomic − Z m_e (binding of the electrons neglected);
 * R_p² = R_ch² − (N/Z) ⟨r_E²⟩_n; R_n from the table where it has one, else R_p + max(0, 1.01 (N−Z)/A − 0.04) fm
 * (antiprotonic atoms, Trzcinska et al., Phys. Rev. Lett. 87 (2001) 082501).
 */
public final class NuclideTable {
    /** Largest deviation of an element's abundances from one: the rounding of the tabulated fractions. */
    private static final double ABUNDANCE_TOLERANCE = 1e-4;

    private final Path file;
    private final Map<String, Nuclide> nuclides = new LinkedHashMap<>();
    private final Map<String, List<Nuclide>> elements = new LinkedHashMap<>();

    private NuclideTable(Path file) {
        this.file = file;
    }

    /** @return the nuclides below a data folder */
    public static NuclideTable read(Path dataFolder) {
        Path file = dataFolder.resolve("shared").resolve("nuclides.csv");
        Table table = Table.read(file);
        NuclideTable result = new NuclideTable(file);
        ShellModelTable responses = ShellModelTable.read(dataFolder);
        List<String> names = table.texts("nuclide");
        List<String> elements = table.texts("element");
        double[] protons = table.column("protons", "1");
        double[] neutrons = table.column("neutrons", "1");
        double[] atomicMassU = table.column("atomic_mass", "u");
        double[] chargeRadiusFm = table.column("charge_radius", "fm");
        double[] abundance = table.column("abundance", "1");
        double[] neutronRadiusFm = table.columnOrNaN("neutron_radius", "fm");
        SpinTable spins = SpinTable.read(table, file.getParent());
        for (int row = 0; row < table.rows(); row++) {
            int z = positive(table, "protons", row, protons[row]);
            int n = positive(table, "neutrons", row, neutrons[row]);
            double massMeV =
                    atomicMassU[row] * PhysicalConstants.ATOMIC_MASS_UNIT_MEV - z * PhysicalConstants.ELECTRON_MASS_MEV;
            double rp = protonRadiusFm(z, n, chargeRadiusFm[row]);
            double rn = Double.isNaN(neutronRadiusFm[row]) ? rp + skinFm(z, n) : neutronRadiusFm[row];
            String name = names.get(row);
            NuclearSpin spin = spins.of(name, row);
            Nuclide nuclide =
                    new Nuclide(name, z, n, massMeV, rp, rn, abundance[row], spin, responses.find(name, z, n));
            if (result.nuclides.put(nuclide.name(), nuclide) != null) {
                throw table.problem("nuclide", row, "found " + nuclide.name() + " twice", "keep one row per nuclide");
            }
            result.elements
                    .computeIfAbsent(elements.get(row), symbol -> new ArrayList<>())
                    .add(nuclide);
        }
        return result;
    }

    /** @return the nuclide of a name such as {@code Cs133} */
    public Nuclide nuclide(String name) {
        Nuclide nuclide = nuclides.get(name);
        if (nuclide == null) throw unknown(name, "nuclide", nuclides.keySet());
        return nuclide;
    }

    /** @return the naturally occurring isotopes of an element, each with its abundance; these sum to one */
    public List<Nuclide> element(String symbol) {
        List<Nuclide> isotopes = elements.get(symbol);
        if (isotopes == null) throw unknown(symbol, "element", elements.keySet());
        double sum = isotopes.stream().mapToDouble(Nuclide::abundance).sum();
        if (Math.abs(sum - 1.0) > ABUNDANCE_TOLERANCE) {
            throw new InputException(
                    file + " element " + symbol,
                    "the abundances sum to " + sum + ", allowed is 1",
                    "add the missing isotopes or name a single nuclide");
        }
        return List.copyOf(isotopes);
    }

    private static double protonRadiusFm(int z, int n, double chargeRadiusFm) {
        double r2 = chargeRadiusFm * chargeRadiusFm - PhysicalConstants.NEUTRON_CHARGE_RADIUS2_FM2 * n / z;
        return Math.sqrt(r2);
    }

    private static double skinFm(int z, int n) {
        return Math.max(0.0, 1.01 * (n - z) / (n + z) - 0.04);
    }

    private static int positive(Table table, String column, int row, double value) {
        if (value >= 1.0 && value == Math.rint(value)) return (int) value;
        throw table.problem(column, row, "found " + value + ", a whole number from 1 is due", "correct the cell");
    }

    private InputException unknown(String name, String kind, Iterable<String> known) {
        return new InputException(
                file.toString(),
                "no " + kind + " '" + name + "', known are " + known,
                "did you mean '" + Suggestion.nearest(name, known) + "'? otherwise add a row");
    }
}
