package org.cevnsfit.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cevnsfit.error.FileTrouble;
import org.cevnsfit.error.InputException;

/** A release file with a header line, perhaps compressed; lines starting with # are skipped. Cells are texts, so released digits pass unchanged. */
final class ReleaseCsv {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private final Path file;
    private final List<CSVRecord> rows;

    private ReleaseCsv(Path file, List<CSVRecord> rows) {
        this.file = file;
        this.rows = rows;
    }

    static ReleaseCsv read(Path file) {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                CSVParser parser = CSVParser.parse(plain, StandardCharsets.UTF_8, FORMAT)) {
            List<CSVRecord> rows = parser.getRecords();
            if (!rows.isEmpty()) return new ReleaseCsv(file, rows);
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new InputException(
                    file.toString(), "is no table with a header: " + e.getMessage(), "fetch the release again", e);
        } catch (IOException e) {
            throw new InputException(
                    file.toString(), "cannot be read: " + FileTrouble.words(e), "correct the releases folder", e);
        }
        throw new InputException(file.toString(), "has no rows below a header", "fetch the release again");
    }

    int rows() {
        return rows.size();
    }

    /** @return the cell without surrounding blanks; its column must be there */
    String cell(int row, String column) {
        CSVRecord cells = rows.get(row);
        if (cells.isMapped(column) && cells.isSet(column))
            return cells.get(column).trim();
        throw problem(
                row, "no column " + column + ", found " + cells.getParser().getHeaderNames());
    }

    /** @return the cell of the first row that has a name in a column */
    String value(String nameColumn, String name, String column) {
        for (int row = 0; row < rows(); row++) {
            if (cell(row, nameColumn).equals(name)) return cell(row, column);
        }
        throw problem(rows() - 1, "no row " + name + " in column " + nameColumn + " up to this last one");
    }

    /** @return the cell as a finite number */
    double number(int row, String column) {
        String cell = cell(row, column);
        try {
            double number = Double.parseDouble(cell);
            if (Double.isFinite(number)) return number;
        } catch (NumberFormatException e) {
            throw problem(row, "found " + cell + " in column " + column + ", a number is due");
        }
        throw problem(row, "found " + cell + " in column " + column + ", a finite number is due");
    }

    /** @return an exception that names file and row */
    InputException problem(int row, String problem) {
        return new InputException(
                file + " row " + rows.get(row).getRecordNumber(),
                problem,
                "use the release this importer was written for");
    }
}
