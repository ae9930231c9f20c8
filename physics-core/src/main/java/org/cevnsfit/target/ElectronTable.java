package org.cevnsfit.target;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cevnsfit.error.InputException;
import org.cevnsfit.error.Suggestion;
import org.cevnsfit.table.Table;

/**
 * The atomic subshells of {@code shared/binding-energies.csv}, for electrons that recoil as if free above B_i, and the response of bound electrons of
 * {@code shared/atomic-response.csv}.
 */
public final class ElectronTable {
    private static final double MEV_PER_EV = 1e-6;
    private static final double MEV_PER_KEV = 1e-3;

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
        Map<String, AtomicResponse> responses = responses(dataFolder);
        rows.forEach((symbol, shells) -> result.elements.put(
                symbol,
                new AtomicElectrons(
                        symbol,
                        shells.stream()
                                .mapToDouble(row -> bindingEv[row] * MEV_PER_EV)
                                .toArray(),
                        shells.stream().mapToInt(row -> (int) electrons[row]).toArray(),
                        responses.getOrDefault(symbol, AtomicResponse.FREE))));
        return result;
    }

    private static Map<String, AtomicResponse> responses(Path dataFolder) {
        Table table = Table.read(dataFolder.resolve("shared").resolve("atomic-response.csv"));
        List<String> symbols = table.texts("element");
        double[] recoilKeV = table.positive("recoil", "keV");
        double[] ratio = table.positive("ratio", "1");
        Map<String, AtomicResponse> responses = new LinkedHashMap<>();
        for (int row = 0, end; row < symbols.size(); row = end) {
            String symbol = symbols.get(row);
            for (end = row + 1; end < symbols.size() && symbols.get(end).equals(symbol); end++) {
                if (recoilKeV[end] > recoilKeV[end - 1]) continue;
                throw table.problem(
                        "recoil",
                        end,
                        "found " + recoilKeV[end] + " after " + recoilKeV[end - 1],
                        "sort the rows upwards");
            }
            double[] recoilMeV =
                    Arrays.stream(recoilKeV, row, end).map(t -> t * MEV_PER_KEV).toArray();
            AtomicResponse response = new AtomicResponse(recoilMeV, Arrays.copyOfRange(ratio, row, end));
            if (responses.put(symbol, response) == null) continue;
            throw table.problem("element", row, "found rows of " + symbol + " apart", "put them together");
        }
        return responses;
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
