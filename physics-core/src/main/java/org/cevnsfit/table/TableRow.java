package org.cevnsfit.table;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cevnsfit.error.InputException;

/**
 * One row of a CSV file.
 *
 * @param cells its cells
 * @param line the line of the file it ends on, comment lines counted
 */
record TableRow(CSVRecord cells, long line) {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    /** @return all rows of a file, header first */
    static List<TableRow> readAll(Path file) {
        if (Files.isDirectory(file)) {
            throw new InputException(file.toString(), "is a directory, a table is due", "name the .csv file in it");
        }
        if (!Files.isReadable(file)) {
            throw new InputException(file.toString(), "no readable file here", "correct the path or the permissions");
        }
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setCommentMarker('#')
                .setIgnoreSurroundingSpaces(true)
                .get();
        List<TableRow> rows = new ArrayList<>();
        try (BufferedReader reader = open(file);
                CSVParser parser = format.parse(reader)) {
            for (CSVRecord cells : parser) rows.add(new TableRow(cells, parser.getCurrentLineNumber()));
            return rows;
        } catch (IOException | UncheckedIOException e) {
            throw new InputException(file.toString(), "no CSV text in UTF-8: " + words(e), "write it again", e);
        }
    }

    private static String words(Exception e) {
        Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
        if (cause instanceof EOFException) return "the compressed file ends too early";
        if (cause instanceof CharacterCodingException) return "found bytes of another encoding";
        return String.valueOf(cause.getMessage()).replaceAll("[a-zA-Z.]+Exception: ", "");
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8.newDecoder()));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) reader.reset(); // some editors write one
        return reader;
    }
}
