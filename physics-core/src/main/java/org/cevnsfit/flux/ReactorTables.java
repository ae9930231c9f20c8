package org.cevnsfit.flux;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.error.InputException;
import org.cevnsfit.table.Table;

/**
 * The tables {@code shared/reactor-*.csv} as spectra per fission. All end at {@value #END_MEV} MeV at the latest.
 *
 * @param shared folder of the tables
 */
record ReactorTables(Path shared) {
    static final double END_MEV = 10.0;
    private static final double MOST_PER_MEV = 1e3; // a fission has some six neutrinos
    private static final String[] POWERS = {"1", "1/MeV", "1/MeV2", "1/MeV3", "1/MeV4", "1/MeV5"};

    /** @return exp(Σ_p a_p E^p) of one isotope, from an energy upwards */
    EnergySpectrum exponential(String model, FissileIsotope isotope, double startMeV) {
        Table table = Table.read(shared.resolve("reactor-polynomials.csv"));
        List<String> models = table.texts("model");
        List<String> isotopes = table.texts("isotope");
        for (int row = 0; row < table.rows(); row++) {
            if (!models.get(row).equals(model) || !isotopes.get(row).equals(isotope.symbol())) continue;
            double[] coefficients = new double[POWERS.length];
            for (int p = 0; p < POWERS.length; p++) coefficients[p] = table.column("a" + p, POWERS[p])[row];
            return new ExponentialSpectrum(coefficients, startMeV, END_MEV);
        }
        throw new InputException(
                table.file().toString(),
                "no row of model " + model + " and isotope " + isotope.symbol(),
                "write the table again with data import");
    }

    /** @return one column of a table of spectra, linear between its rows; it ends with its last filled cell */
    LinearSpectrum table(String file, String column) {
        Table table = Table.read(shared.resolve(file));
        double[] energy = table.increasing("energy", "MeV");
        double[] values = table.columnOrNaN(column, "1/MeV");
        List<Integer> filled = new ArrayList<>();
        for (int row = 0; row < values.length; row++) {
            if (values[row] < 0.0 || values[row] > MOST_PER_MEV || energy[row] < 0.0) {
                throw table.problem(
                        column,
                        row,
                        "found " + values[row] + " at " + energy[row]
                                + " MeV, energies of 0 or more and spectra of 0 to " + MOST_PER_MEV + " are allowed",
                        "write the table again with data import");
            }
            if (!Double.isNaN(values[row])) filled.add(row);
        }
        requireSpectrum(table, column, values, filled);
        return new LinearSpectrum(
                        filled.stream().mapToDouble(row -> energy[row]).toArray(),
                        filled.stream().mapToDouble(row -> values[row]).toArray())
                .upTo(END_MEV);
    }

    private static void requireSpectrum(Table table, String column, double[] values, List<Integer> filled) {
        boolean adjoining = filled.size() > 1 && filled.get(filled.size() - 1) - filled.get(0) == filled.size() - 1;
        boolean neutrinos = filled.stream().anyMatch(row -> values[row] > 0.0);
        if (adjoining && neutrinos) return;
        throw table.problem(
                column,
                filled.isEmpty() ? 0 : filled.get(0),
                "found " + filled.size() + " filled cells, "
                        + (adjoining ? "all zero" : "two or more without a gap are due"),
                "write the table again with data import");
    }
}
