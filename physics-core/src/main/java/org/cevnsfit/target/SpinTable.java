package org.cevnsfit.target;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cevnsfit.error.InputException;
import org.cevnsfit.table.Table;

/** Spins of nuclides: the columns of {@code shared/nuclides.csv} joined with the shell-model responses of {@code shared/spin-responses.csv}. */
final class SpinTable {
    private final Map<String, ShellModelSpin> shellModel = new HashMap<>();
    private final Table nuclides;
    private final double[] spin;
    private final double[] protonSpin;
    private final double[] neutronSpin;

    private SpinTable(Table nuclides) {
        this.nuclides = nuclides;
        spin = nuclides.nonNegative("spin", "1");
        protonSpin = nuclides.column("proton_spin", "1");
        neutronSpin = nuclides.column("neutron_spin", "1");
    }

    /**
     * @param nuclides the table of nuclides
     * @param folder folder with the table of responses
     */
    static SpinTable read(Table nuclides, Path folder) {
        SpinTable result = new SpinTable(nuclides);
        result.readResponses(Table.read(folder.resolve("spin-responses.csv")));
        return result;
    }

    private void readResponses(Table table) {
        List<String> names = table.texts("nuclide");
        List<String> nucleons = table.texts("nucleon");
        double[] lengthFm = table.positive("oscillator_length", "fm");
        double[] c0 = table.column("c0", "1");
        double[] c1 = table.column("c1", "1");
        double[] c2 = table.column("c2", "1");
        Map<String, List<Double>> read = new HashMap<>();
        for (int row = 0; row < table.rows(); row++) {
            read.put(names.get(row) + " " + nucleons.get(row), List.of(c0[row], c1[row], c2[row]));
        }
        for (int row = 0; row < table.rows(); row++) {
            String name = names.get(row);
            List<Double> proton = read.get(name + " proton");
            List<Double> neutron = read.get(name + " neutron");
            if (proton == null || neutron == null) {
                throw table.problem("nucleon", row, "found no proton or no neutron of " + name, "give one row of each");
            }
            shellModel.put(name, new ShellModelSpin(lengthFm[row], proton, neutron));
        }
    }

    /** @return the spin of the nuclide of one row */
    NuclearSpin of(String name, int row) {
        double j = spin[row];
        if (2.0 * j != Math.rint(2.0 * j)) throw wrong(row, "a multiple of one half is due");
        if (j == 0.0 && (protonSpin[row] != 0.0 || neutronSpin[row] != 0.0)) {
            throw wrong(row, "with spins of protons or neutrons it cannot be 0");
        }
        return new NuclearSpin(j, protonSpin[row], neutronSpin[row], shellModel.get(name));
    }

    private InputException wrong(int row, String due) {
        return nuclides.problem("spin", row, "found " + spin[row] + ", " + due, "correct the cell");
    }
}
