package org.cevnsfit.importer;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cevnsfit.table.TableWriter;

/**
 * COHERENT CsI[Na], full data set, arXiv:2110.07730: event lists, neutron shapes, efficiency and scintillation response as released,
 * and the time projections of the neutrino flux. Events are binned half open in 9 × 11 bins.
 */
final class CoherentCsI2021Importer implements ReleaseImporter {
    private static final DecimalBins PHOTOELECTRONS =
            DecimalBins.of("0", "8", "12", "16", "20", "24", "32", "40", "50", "60");
    private static final DecimalBins TIMES_US =
            DecimalBins.of("0", "0.125", "0.25", "0.375", "0.5", "0.625", "0.75", "0.875", "1", "2", "4", "6");

    private static final BigDecimal LATEST_US = new BigDecimal("6.25"); // window plus the largest time shift
    private static final BigDecimal HALF_PE = new BigDecimal("0.5");
    private static final BigDecimal HALF_STEP_US = new BigDecimal("0.005");
    private static final int NEUTRON_ENERGY_ROWS = 250;
    private static final int NEUTRON_TIME_ROWS = 650;

    private static final String SOURCE = "COHERENT CsI[Na], arXiv:2110.07730 (ancillary files)";
    private static final String FLUX_HEADER = "t_lo_us,t_hi_us,nu_e,anti_nu_e,nu_mu,anti_nu_mu";

    @Override
    public List<Path> write(Path releaseFolder, Path dataFolder) {
        Map<String, TableWriter> tables = new LinkedHashMap<>();
        tables.put("counts.csv", counts(releaseFolder.resolve("dataBeamOnC.txt")));
        tables.put("steady-state.csv", steadyState(releaseFolder.resolve("dataBeamOnAC.txt")));
        for (String neutrons : List.of("brn", "nin")) {
            tables.put(neutrons + "-energy.csv", neutronEnergies(releaseFolder.resolve(neutrons + "PE.txt")));
            tables.put(neutrons + "-time.csv", neutronTimes(releaseFolder.resolve(neutrons + "Trec.txt")));
        }
        tables.put("signal-time.csv", signalTimes(releaseFolder.resolve("sns_flux_time_10ns.csv")));
        tables.put("efficiency.csv", efficiency(releaseFolder.resolve("effCoefficients.txt")));
        tables.put("quenching.csv", quenching(releaseFolder.resolve("scintRespCoefficients.txt")));
        tables.forEach((name, table) -> table.write(dataFolder.resolve(name)));
        return tables.keySet().stream().map(dataFolder::resolve).toList();
    }

    private static TableWriter counts(Path file) {
        int[][] counts = histogram(ReleaseText.read(file, 2));
        TableWriter table = new TableWriter(
                List.of(SOURCE, "dataBeamOnC.txt: beam-coincident events, binned half open"),
                List.of("pe_lo[PE]", "pe_hi[PE]", "t_lo[us]", "t_hi[us]", "observed[counts]"));
        for (int i = 0; i < PHOTOELECTRONS.bins(); i++) {
            for (int j = 0; j < TIMES_US.bins(); j++) {
                table.row(
                        PHOTOELECTRONS.lower(i),
                        PHOTOELECTRONS.upper(i),
                        TIMES_US.lower(j),
                        TIMES_US.upper(j),
                        Integer.toString(counts[i][j]));
            }
        }
        return table;
    }

    private static TableWriter steadyState(Path file) {
        int[][] counts = histogram(ReleaseText.read(file, 2));
        TableWriter table =
                energyTable("dataBeamOnAC.txt: anti-coincident events below 6 us, summed over time; relative content");
        for (int i = 0; i < PHOTOELECTRONS.bins(); i++) {
            table.row(
                    PHOTOELECTRONS.lower(i),
                    PHOTOELECTRONS.upper(i),
                    Integer.toString(IntStream.of(counts[i]).sum()));
        }
        return table;
    }

    private static TableWriter energyTable(String what) {
        return new TableWriter(List.of(SOURCE, what), List.of("pe_lo[PE]", "pe_hi[PE]", "shape[1]"));
    }

    private static int[][] histogram(ReleaseText events) {
        int[][] counts = new int[PHOTOELECTRONS.bins()][TIMES_US.bins()];
        for (int row = 0; row < events.rows(); row++) {
            int i = PHOTOELECTRONS.bin(events.cell(row, 0));
            int j = TIMES_US.bin(events.cell(row, 1));
            if (i >= 0 && j >= 0) counts[i][j]++;
        }
        return counts;
    }

    private static TableWriter neutronEnergies(Path file) {
        ReleaseText shape = ReleaseText.read(file, 2).requireRows(NEUTRON_ENERGY_ROWS);
        BigDecimal[] sums = new BigDecimal[PHOTOELECTRONS.bins()];
        Arrays.fill(sums, BigDecimal.ZERO);
        for (int row = 0; row < shape.rows(); row++) {
            if (shape.cell(row, 0).compareTo(BigDecimal.valueOf(row).add(HALF_PE)) != 0) {
                throw shape.problem(row, 0, "found " + shape.cell(row, 0) + ", the centre " + row + ".5 PE is due");
            }
            int bin = PHOTOELECTRONS.bin(shape.cell(row, 0));
            if (bin >= 0) sums[bin] = sums[bin].add(shape.nonNegative(row, 1));
        }
        TableWriter table = energyTable(file.getFileName() + ": 1 PE bins summed; energy efficiency included");
        for (int i = 0; i < sums.length; i++) {
            table.row(PHOTOELECTRONS.lower(i), PHOTOELECTRONS.upper(i), sums[i].toPlainString());
        }
        return table;
    }

    private static TableWriter neutronTimes(Path file) {
        ReleaseText times = ReleaseText.read(file, 2).requireRows(NEUTRON_TIME_ROWS);
        TableWriter table = new TableWriter(
                List.of(SOURCE, file.getFileName() + ": time efficiency not included; relative content"),
                List.of("t_lo[us]", "t_hi[us]", "shape[1]"));
        BigDecimal lower = new BigDecimal("-0.25");
        for (int row = 0; row < times.rows(); row++) {
            BigDecimal centre = times.cell(row, 0);
            if (centre.subtract(HALF_STEP_US).compareTo(lower) != 0) {
                throw times.problem(
                        row, 0, "found " + centre + ", the centre of a 10 ns bin from " + lower + " is due");
            }
            BigDecimal upper = centre.add(HALF_STEP_US);
            table.row(plain(lower), plain(upper), times.nonNegative(row, 1).toString());
            lower = upper;
        }
        return table;
    }

    private static TableWriter signalTimes(Path file) {
        ReleaseText times = ReleaseText.read(file, FLUX_HEADER);
        TableWriter table = new TableWriter(
                List.of(
                        SOURCE,
                        "time projections of the neutrino flux, probability per 10 ns bin, unit sum over 0-15 us",
                        "read from the arrays of github.com/BarbeauGroup/chi2_pull_test, re-binned there"),
                List.of("t_lo[us]", "t_hi[us]", "nu_mu[1]", "anti_nu_mu[1]", "nu_e[1]"));
        BigDecimal lower = BigDecimal.ZERO;
        for (int row = 0; row < times.rows() && lower.compareTo(LATEST_US) < 0; row++) {
            if (times.cell(row, 0).compareTo(lower) != 0 || times.cell(row, 1).compareTo(lower) <= 0) {
                throw times.problem(
                        row, 0, "found " + times.cell(row, 0) + ", a bin that starts at " + lower + " is due");
            }
            lower = times.cell(row, 1);
            table.row(
                    plain(times.cell(row, 0)),
                    plain(lower),
                    times.nonNegative(row, 4).toString(),
                    times.nonNegative(row, 5).toString(),
                    times.nonNegative(row, 2).toString());
        }
        if (lower.compareTo(LATEST_US) < 0) {
            throw times.problem(times.rows() - 1, 1, "the last bin ends at " + lower + " us, " + LATEST_US + " is due");
        }
        return table;
    }

    private static TableWriter efficiency(Path file) {
        ReleaseText released = ReleaseText.read(file, 4).requireRows(3);
        TableWriter table = new TableWriter(
                List.of(
                        SOURCE,
                        "effCoefficients.txt: a/(1 + exp(-b (x - c))) + d, x in PE, cut to [0, 1]",
                        "the release labels both variations +1 sigma; the second one is the opposite variation"),
                List.of("shift[1]", "a[1]", "b[1/PE]", "c[PE]", "d[1]"));
        int[] order = {2, 0, 1};
        for (int i = 0; i < order.length; i++) table.row(coefficients(Integer.toString(i - 1), released, order[i]));
        return table;
    }

    private static TableWriter quenching(Path file) {
        List<String> sets = List.of("nominal", "pc0-plus", "pc0-minus", "pc1-plus", "pc1-minus");
        ReleaseText released = ReleaseText.read(file, 4).requireRows(sets.size());
        TableWriter table = new TableWriter(
                List.of(
                        SOURCE + "; arXiv:2111.02477",
                        "scintRespCoefficients.txt: E_ee = a T + b T^2 + c T^3 + d T^4, T and E_ee in MeV",
                        "nominal and the two principal variations by one standard deviation"),
                List.of("set[text]", "a[1]", "b[1/MeV]", "c[1/MeV2]", "d[1/MeV3]"));
        for (int row = 0; row < sets.size(); row++) table.row(coefficients(sets.get(row), released, row));
        return table;
    }

    private static String[] coefficients(String name, ReleaseText released, int row) {
        String[] cells = new String[5];
        cells[0] = name;
        for (int i = 0; i < 4; i++) cells[i + 1] = plain(released.cell(row, i));
        return cells;
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
