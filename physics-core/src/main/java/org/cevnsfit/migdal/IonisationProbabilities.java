package org.cevnsfit.migdal;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cevnsfit.table.Table;

/**
 * Probabilities that an atom whose nucleus is kicked loses an electron, dp_{nl→E_e}/dE_e at one momentum q_ref of the electron in the frame of the nucleus, by shell.
 * They grow as the square of that momentum. A table has one row per shell and electron energy with the columns {@code shell[text]}, {@code binding[keV]},
 * {@code electron_energy[keV]}, {@code dp_dE[1/keV]}; rows of one shell follow one another with rising energies, the probability is linear between them and zero
 * outside. Source: arXiv:1707.07258, whose tables hold dp/dE/(2π).
 *
 * @param shells one per shell
 */
public record IonisationProbabilities(List<Shell> shells) implements Serializable {

    /**
     * One shell.
     *
     * @param name for example {@code 3d}
     * @param bindingKeV B_nl, set free when the hole is filled [keV]
     * @param electronKeV E_e, rising [keV]
     * @param perKeV dp/dE_e at q_ref [1/keV]
     */
    public record Shell(String name, double bindingKeV, double[] electronKeV, double[] perKeV) implements Serializable {
        public Shell {
            electronKeV = electronKeV.clone();
            perKeV = perKeV.clone();
        }

        /** @return ∫ dp/dE_e dE_e at q_ref */
        public double total() {
            double sum = 0.0;
            for (int i = 1; i < electronKeV.length; i++) {
                sum += 0.5 * (perKeV[i] + perKeV[i - 1]) * (electronKeV[i] - electronKeV[i - 1]);
            }
            return sum;
        }
    }

    public static IonisationProbabilities read(Path file) {
        Table table = Table.read(file);
        List<String> names = table.texts("shell");
        double[] binding = table.positive("binding", "keV");
        double[] energy = table.nonNegative("electron_energy", "keV");
        double[] probability = table.nonNegative("dp_dE", "1/keV");
        List<Shell> shells = new ArrayList<>();
        int from = 0;
        for (int row = 1; row <= names.size(); row++) {
            if (row < names.size() && names.get(row).equals(names.get(from))) {
                requireSameShell(table, row, binding, energy);
                continue;
            }
            requireNew(table, shells, from, row);
            shells.add(new Shell(
                    names.get(from),
                    binding[from],
                    Arrays.copyOfRange(energy, from, row),
                    Arrays.copyOfRange(probability, from, row)));
            from = row;
        }
        return new IonisationProbabilities(List.copyOf(shells));
    }

    private static void requireSameShell(Table table, int row, double[] binding, double[] energy) {
        if (binding[row] != binding[row - 1]) {
            throw table.problem(
                    "binding",
                    row,
                    "found " + binding[row] + ", the row above of the same shell has " + binding[row - 1],
                    "give every shell one binding energy");
        }
        if (energy[row] > energy[row - 1]) return;
        throw table.problem(
                "electron_energy",
                row,
                "found " + energy[row] + " after " + energy[row - 1] + ", a larger value is due",
                "sort the rows of the shell");
    }

    private static void requireNew(Table table, List<Shell> shells, int from, int to) {
        String name = table.texts("shell").get(from);
        if (shells.stream().anyMatch(shell -> shell.name().equals(name))) {
            throw table.problem("shell", from, "found " + name + " in two places", "let its rows follow one another");
        }
        if (to - from > 1) return;
        throw table.problem("shell", from, "found one row of " + name + ", two or more are due", "add rows");
    }
}
