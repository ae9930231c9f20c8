package org.cevnsfit.target;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cevnsfit.error.InputException;
import org.cevnsfit.error.Suggestion;
import org.cevnsfit.table.Table;

/** The atomic subshells of {@code shared/binding-energies.csv}, for electrons that recoil as if free above B_i. */
public final class ElectronTable {
    private static final double MEV_PER_EV = 1e-6;

    private final Path file;
    private final Map<String, AtomicElectrons> elements = new LinkedHashMap<>();

    private ElectronTable(Path file) {
        this.file = file;
    }

    /** @return the electrons of every tabulated element below a data folder */
    public static ElectronTable read(Path dataFolder) {
        Path file = dataFolder.resolve("shared").resolve("binding-energies.csv");
        Table table = Table.read(file);
        List<String> symbols = table.texts("element");
        double[] electrons = table.column("electrons", "1");
        double[] bindingEv = table.column("binding_energy", "eV");
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        for (int row = 0; row < table.rows(); row++) {
            check(table, row, electrons[row], bindingEv[row]);
            rows.computeIfAbsent(symbols.get(row), symbol -> new ArrayList<>()).add(row);
        }
        ElectronTable result = new ElectronTable(file);
        rows.forEach((symbol, shells) -> result.elements.put(
                symbol,
                new AtomicElectrons(
                        symbol,
                        shells.stream()
                                .mapToDouble(row -> bindingEv[row] * MEV_PER_EV)
                                .toArray(),
                        shells.stream().mapToInt(row -> (int) electrons[row]).toArray())));
        return result;
    }

    /** @return the electrons of one atom, by element symbol such as {@code Cs} */
    public AtomicElectrons element(String symbol) {
        AtomicElectrons electrons = elements.get(symbol);
        if (electrons != null) return electrons;
        throw new InputException(
                file.toString(),
                "no element '" + symbol + "', known are " + elements.keySet(),
                "did you mean '" + Suggestion.nearest(symbol, elements.keySet()) + "'? otherwise add its subshells");
    }

    private static void check(Table table, int row, double electrons, double bindingEv) {
        if (electrons < 1.0 || electrons != Math.rint(electrons)) {
            throw table.problem(
                    "electrons", row, "found " + electrons + ", a whole number from 1 is due", "correct the cell");
        }
        if (bindingEv < 0.0) {
            throw table.problem(
                    "binding_energy", row, "found " + bindingEv + ", allowed are numbers from 0", "correct the cell");
        }
    }
}
