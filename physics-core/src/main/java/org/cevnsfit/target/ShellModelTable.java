package org.cevnsfit.target;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cevnsfit.error.InputException;
import org.cevnsfit.table.Table;

/** The responses of {@code shared/shell-model-responses.csv}, four rows per nuclide. */
final class ShellModelTable {
    private static final String CHARGE_SUM = "M_plus";
    private static final String CHARGE_DIFFERENCE = "M_minus";
    private static final String ORBIT_SUM = "Phi_plus";
    private static final String ORBIT_DIFFERENCE = "Phi_minus";
    private static final List<String> RESPONSES = List.of(CHARGE_SUM, CHARGE_DIFFERENCE, ORBIT_SUM, ORBIT_DIFFERENCE);
    private static final int COEFFICIENTS = 6;

    private final Path file;
    private final Map<String, Map<String, double[]>> coefficients = new LinkedHashMap<>();
    private final Map<String, Double> oscillatorLengthFm = new HashMap<>();

    private ShellModelTable(Path file) {
        this.file = file;
    }

    /** @return the responses below a data folder */
    static ShellModelTable read(Path dataFolder) {
        Path file = dataFolder.resolve("shared").resolve("shell-model-responses.csv");
        ShellModelTable result = new ShellModelTable(file);
        Table table = Table.read(file);
        List<String> nuclides = table.texts("nuclide");
        List<String> responses = table.texts("response");
        double[] lengthFm = table.positive("oscillator_length", "fm");
        double[][] columns = new double[COEFFICIENTS][];
        for (int i = 0; i < COEFFICIENTS; i++) columns[i] = table.column("c" + i, "1");
        for (int row = 0; row < table.rows(); row++) {
            int at = row;
            double[] c =
                    Arrays.stream(columns).mapToDouble(column -> column[at]).toArray();
            result.add(table, row, nuclides.get(row), responses.get(row), lengthFm[row], c);
        }
        return result;
    }

    private void add(Table table, int row, String nuclide, String response, double lengthFm, double[] c) {
        if (!RESPONSES.contains(response))
            throw table.problem("response", row, "found '" + response + "'", "allowed are " + RESPONSES);
        Map<String, double[]> known = coefficients.computeIfAbsent(nuclide, absent -> new HashMap<>());
        if (known.put(response, c) != null)
            throw table.problem("response", row, "found " + response + " of " + nuclide + " twice", "remove a row");
        Double other = oscillatorLengthFm.put(nuclide, lengthFm);
        if (other != null && other != lengthFm) {
            throw table.problem(
                    "oscillator_length", row, "found " + lengthFm + " after " + other, "one nuclide has one length");
        }
    }

    /** @return responses of a nuclide with Z protons and N neutrons, or null if the table has none */
    NuclearResponses find(String nuclide, int protons, int neutrons) {
        Map<String, double[]> c = coefficients.get(nuclide);
        if (c == null) return null;
        List<double[]> rows = RESPONSES.stream().map(c::get).toList();
        if (rows.stream().anyMatch(Objects::isNull)) {
            throw new InputException(
                    file + " nuclide " + nuclide, "has the responses " + c.keySet(), "give all of " + RESPONSES);
        }
        double sum = rows.get(0)[0];
        double difference = rows.get(1)[0];
        if (sum != protons + neutrons || difference != protons - neutrons) {
            throw new InputException(
                    file + " nuclide " + nuclide,
                    "c0 of M_plus and M_minus are " + sum + " and " + difference + ", due are Z + N = "
                            + (protons + neutrons) + " and Z - N = " + (protons - neutrons),
                    "correct the cells");
        }
        return NuclearResponses.ofIsospin(
                oscillatorLengthFm.get(nuclide), rows.get(0), rows.get(1), rows.get(2), rows.get(3));
    }
}
