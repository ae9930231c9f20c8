package org.cevnsfit.importer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cevnsfit.table.TableWriter;

/**
 * COHERENT CsI[Na], first result, arXiv:1708.01294 with the release arXiv:1804.09459: counts in 12 × 12 bins of 6-30 PE and 0-6 µs, projections of
 * the anti-coincident counts, prompt neutrons, arrival times, and the efficiency of whole numbers of photoelectrons.
 */
final class CoherentCsI2017Importer implements ReleaseImporter {
    private static final DecimalBins PHOTOELECTRONS = DecimalBins.regular("6", "2", 12);
    private static final DecimalBins TIMES_US = DecimalBins.regular("0", "0.5", 12);
    private static final DecimalBins RELEASED_PHOTOELECTRONS = DecimalBins.regular("0", "2", 25);
    private static final DecimalBins RELEASED_TIMES_US = DecimalBins.regular("0", "0.5", 24);
    private static final int NEUTRON_ROWS = 50;

    private static final MathContext DIGITS = new MathContext(9);
    private static final String SOURCE = "COHERENT CsI[Na], arXiv:1708.01294, release arXiv:1804.09459";

    @Override
    public List<Path> write(Path releaseFolder, Path dataFolder) {
        ReleaseParameters parameters = ReleaseParameters.read(releaseFolder.resolve("coherent_parameters.yaml"));
        BigDecimal[] efficiency = efficiency(parameters);
        BigDecimal[][] steady = counts(releaseFolder.resolve("data_anticoincidence_beamOn.txt"));
        Map<String, TableWriter> tables = new LinkedHashMap<>();
        tables.put("counts.csv", observed(counts(releaseFolder.resolve("data_coincidence_beamOn.txt"))));
        tables.put("steady-state-energy.csv", steadyEnergies(steady));
        tables.put("steady-state-time.csv", steadyTimes(steady));
        tables.put("prompt-energy.csv", neutronEnergies(releaseFolder.resolve("promptPDF.txt"), efficiency));
        tables.put("prompt-time.csv", neutronTimes(releaseFolder));
        tables.put("signal-time.csv", signalTimes(releaseFolder));
        tables.put("efficiency.csv", efficiencyTable(efficiency));
        tables.forEach((name, table) -> table.write(dataFolder.resolve(name)));
        return tables.keySet().stream().map(dataFolder::resolve).toList();
    }

    /** @return counts of the analysis window, shape [PE bin][time bin] */
    private static BigDecimal[][] counts(Path file) {
        int due = RELEASED_PHOTOELECTRONS.bins() * RELEASED_TIMES_US.bins();
        ReleaseText released = ReleaseText.read(file, 3).requireRows(due);
        BigDecimal[][] counts = new BigDecimal[PHOTOELECTRONS.bins()][TIMES_US.bins()];
        for (int row = 0; row < due; row++) {
            requireCentre(released, row, 0, RELEASED_PHOTOELECTRONS, row / RELEASED_TIMES_US.bins());
            requireCentre(released, row, 1, RELEASED_TIMES_US, row % RELEASED_TIMES_US.bins());
            int i = PHOTOELECTRONS.bin(released.cell(row, 0));
            int j = TIMES_US.bin(released.cell(row, 1));
            BigDecimal count = released.nonNegative(row, 2);
            if (i >= 0 && j >= 0) counts[i][j] = count;
        }
        return counts;
    }

    private static void requireCentre(ReleaseText text, int row, int column, DecimalBins bins, int bin) {
        BigDecimal due = bins.centre(bin);
        if (text.cell(row, column).compareTo(due) == 0) return;
        throw text.problem(row, column, "found " + text.cell(row, column) + ", the bin centre " + due + " is due");
    }

    private static TableWriter observed(BigDecimal[][] counts) {
        TableWriter table = new TableWriter(
                List.of(SOURCE, "data_coincidence_beamOn.txt: beam-coincident counts of 6-30 PE and 0-6 us"),
                List.of("pe_lo[PE]", "pe_hi[PE]", "t_lo[us]", "t_hi[us]", "observed[counts]"));
        for (int i = 0; i < PHOTOELECTRONS.bins(); i++) {
            for (int j = 0; j < TIMES_US.bins(); j++) {
                table.row(
                        PHOTOELECTRONS.lower(i),
                        PHOTOELECTRONS.upper(i),
                        TIMES_US.lower(j),
                        TIMES_US.upper(j),
                        counts[i][j].toPlainString());
            }
        }
        return table;
    }

    private static TableWriter steadyEnergies(BigDecimal[][] counts) {
        TableWriter table =
                energyTable("data_anticoincidence_beamOn.txt: counts of 6-30 PE and 0-6 us, summed over time");
        for (int i = 0; i < counts.length; i++) {
            BigDecimal sum = Arrays.stream(counts[i]).reduce(BigDecimal.ZERO, BigDecimal::add);
            table.row(PHOTOELECTRONS.lower(i), PHOTOELECTRONS.upper(i), sum.toPlainString());
        }
        return table;
    }

    private static TableWriter steadyTimes(BigDecimal[][] counts) {
        TableWriter table =
                timeTable("data_anticoincidence_beamOn.txt: counts of 6-30 PE and 0-6 us, summed over photoelectrons");
        for (int j = 0; j < TIMES_US.bins(); j++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (BigDecimal[] row : counts) sum = sum.add(row[j]);
            table.row(TIMES_US.lower(j), TIMES_US.upper(j), sum.toPlainString());
        }
        return table;
    }

    private static TableWriter neutronEnergies(Path file, BigDecimal[] efficiency) {
        ReleaseText released = ReleaseText.read(file, 2).requireRows(NEUTRON_ROWS);
        DecimalBins released1Pe = DecimalBins.regular("0", "1", NEUTRON_ROWS);
        BigDecimal[] sums = new BigDecimal[PHOTOELECTRONS.bins()];
        Arrays.fill(sums, BigDecimal.ZERO);
        for (int row = 0; row < NEUTRON_ROWS; row++) {
            requireCentre(released, row, 0, released1Pe, row);
            int bin = PHOTOELECTRONS.bin(released.cell(row, 0));
            BigDecimal selected = released.nonNegative(row, 1).multiply(efficiency[row]);
            if (bin >= 0) sums[bin] = sums[bin].add(selected);
        }
        TableWriter table =
                energyTable("promptPDF.txt times efficiency.csv in 1 PE bins, summed; prompt neutrons per GWh of beam");
        for (int i = 0; i < sums.length; i++) {
            table.row(
                    PHOTOELECTRONS.lower(i),
                    PHOTOELECTRONS.upper(i),
                    sums[i].round(DIGITS).toPlainString());
        }
        return table;
    }

    private static TableWriter neutronTimes(Path releaseFolder) {
        String name = "arrivalTimePDF_promptNeutrons.txt";
        ReleaseText times = times(releaseFolder.resolve(name));
        TableWriter table = timeTable(name + ": probability per bin, unit sum over 0-12 us");
        for (int j = 0; j < RELEASED_TIMES_US.bins(); j++) {
            table.row(
                    RELEASED_TIMES_US.lower(j),
                    RELEASED_TIMES_US.upper(j),
                    times.nonNegative(j, 1).toPlainString());
        }
        return table;
    }

    private static TableWriter signalTimes(Path releaseFolder) {
        ReleaseText prompt = times(releaseFolder.resolve("arrivalTimePDF_promptNeutrinos.txt"));
        ReleaseText delayed = times(releaseFolder.resolve("arrivalTimePDF_delayedNeutrinos.txt"));
        TableWriter table = new TableWriter(
                List.of(
                        SOURCE,
                        "arrivalTimePDF_promptNeutrinos.txt (nu_mu), arrivalTimePDF_delayedNeutrinos.txt (anti_nu_mu, nu_e):"
                                + " probability per bin, unit sum over 0-12 us"),
                List.of("t_lo[us]", "t_hi[us]", "nu_mu[1]", "anti_nu_mu[1]", "nu_e[1]"));
        for (int j = 0; j < RELEASED_TIMES_US.bins(); j++) {
            String late = delayed.nonNegative(j, 1).toPlainString();
            table.row(
                    RELEASED_TIMES_US.lower(j),
                    RELEASED_TIMES_US.upper(j),
                    prompt.nonNegative(j, 1).toPlainString(),
                    late,
                    late);
        }
        return table;
    }

    private static ReleaseText times(Path file) {
        ReleaseText times = ReleaseText.read(file, 2).requireRows(RELEASED_TIMES_US.bins());
        for (int j = 0; j < times.rows(); j++) requireCentre(times, j, 0, RELEASED_TIMES_US, j);
        return times;
    }

    /** @return a/(1 + exp(−k (x − x_0))) H(x) at the centres x of 1 PE bins; H is 0 below 5 PE, 1/2 below 6 PE and 1 above */
    private static BigDecimal[] efficiency(ReleaseParameters parameters) {
        double a = parameters.value("a").doubleValue();
        double k = parameters.value("k").doubleValue();
        double middle = parameters.value("x_0").doubleValue();
        BigDecimal[] efficiency = new BigDecimal[NEUTRON_ROWS];
        for (int n = 0; n < NEUTRON_ROWS; n++) {
            double x = n + 0.5;
            double step = x < 5 ? 0.0 : x < 6 ? 0.5 : 1.0;
            double value = step * a / (1 + StrictMath.exp(-k * (x - middle)));
            efficiency[n] = value == 0 ? BigDecimal.ZERO : new BigDecimal(value).round(DIGITS);
        }
        return efficiency;
    }

    private static TableWriter efficiencyTable(BigDecimal[] efficiency) {
        TableWriter table = new TableWriter(
                List.of(
                        SOURCE,
                        "coherent_parameters.yaml: a/(1 + exp(-k (x - x_0))) H(x) at the centre x = n + 0.5 of the bin that n photoelectrons fill",
                        "H is 0 below 5 PE, 1/2 below 6 PE and 1 above"),
                List.of("photoelectrons[PE]", "efficiency[1]"));
        for (int n = 0; n < efficiency.length; n++) table.row(Integer.toString(n), efficiency[n].toPlainString());
        return table;
    }

    private static TableWriter energyTable(String what) {
        return new TableWriter(List.of(SOURCE, what), List.of("pe_lo[PE]", "pe_hi[PE]", "shape[1]"));
    }

    private static TableWriter timeTable(String what) {
        return new TableWriter(List.of(SOURCE, what), List.of("t_lo[us]", "t_hi[us]", "shape[1]"));
    }
}
