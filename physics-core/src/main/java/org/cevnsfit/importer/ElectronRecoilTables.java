package org.cevnsfit.importer;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.cevnsfit.table.TableWriter;

/**
 * The tables of a search with electron recoils: counts and published total in bins of 1 keVee from 1 keVee on, and the efficiency.
 *
 * @param source first comment line of every table
 * @param bins number of bins
 */
record ElectronRecoilTables(String source, int bins) {
    private static final String COUNTS = "counts.csv";
    private static final String BACKGROUND = "background.csv";
    private static final String EFFICIENCY = "efficiency.csv";

    /** @return the analysed bins; release tables have one more, below */
    DecimalBins energiesKeVee() {
        return DecimalBins.regular("1", "1", bins);
    }

    TableWriter counts(String made) {
        return new TableWriter(List.of(source, made), List.of("e_lo[keVee]", "e_hi[keVee]", "observed[counts]"));
    }

    TableWriter background(String made) {
        return new TableWriter(List.of(source, made), List.of("e_lo[keVee]", "e_hi[keVee]", "expected[counts]"));
    }

    /** Copies the columns of released bins from 0 on, the first of which is left out. */
    TableWriter copied(ReleaseText released, int column, TableWriter table) {
        released.requireRows(bins + 1);
        for (int row = 0; row <= bins; row++) {
            if (released.cell(row, 0).compareTo(BigDecimal.valueOf(row)) != 0
                    || released.cell(row, 1).compareTo(BigDecimal.valueOf(row + 1L)) != 0) {
                throw released.problem(row, 0, "found another bin, " + row + " to " + (row + 1) + " keV is due");
            }
            BigDecimal value = released.nonNegative(row, column);
            if (row > 0)
                table.row(energiesKeVee().lower(row - 1), energiesKeVee().upper(row - 1), value.toPlainString());
        }
        return table;
    }

    /** @return the released points, the last at or before an energy [keVee]: the table is constant from there on */
    TableWriter efficiency(ReleaseText released, BigDecimal lastKeVee, String made) {
        TableWriter table = new TableWriter(List.of(source, made), List.of("energy[keVee]", "efficiency[1]"));
        for (int row = 0; row < released.rows(); row++) {
            if (released.cell(row, 0).compareTo(lastKeVee) > 0) break;
            BigDecimal value = released.nonNegative(row, 1);
            if (value.compareTo(BigDecimal.ONE) > 0)
                throw released.problem(row, 1, "found " + value + ", 0 to 1 is due");
            table.row(released.cell(row, 0).toPlainString(), value.toPlainString());
        }
        return table;
    }

    /** Writes the three tables. */
    List<Path> write(Path dataFolder, TableWriter counts, TableWriter background, TableWriter efficiency) {
        List<Path> files =
                List.of(dataFolder.resolve(COUNTS), dataFolder.resolve(BACKGROUND), dataFolder.resolve(EFFICIENCY));
        counts.write(files.get(0));
        background.write(files.get(1));
        efficiency.write(files.get(2));
        return files;
    }
}
