package org.cevnsfit.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.cevnsfit.error.FileTrouble;
import org.cevnsfit.error.InputException;

/**
 * Writes a table in the project's schema. Cells are texts, so that released numbers pass unchanged and the bytes do not depend
 * on the Java version. A reader never sees a half-written table.
 */
public final class TableWriter {
    private final List<String> lines = new ArrayList<>();
    private final int columns;

    /**
     * @param provenance comment lines above the header: paper, licence, what was done
     * @param header columns as {@code name[unit]}
     */
    public TableWriter(List<String> provenance, List<String> header) {
        provenance.forEach(line -> lines.add("# " + line));
        columns = header.size();
        row(header);
    }

    /** Adds one row below the header. */
    public TableWriter row(String... cells) {
        return row(List.of(cells));
    }

    /** Adds one row below the header. */
    public TableWriter row(List<String> cells) {
        if (cells.size() != columns || cells.stream().anyMatch(cell -> cell.matches("(?s).*[,\"\\r\\n].*|\\s*#.*"))) {
            throw new IllegalStateException("not a row of " + columns + " plain cells: " + cells);
        }
        lines.add(String.join(",", cells));
        return this;
    }

    /** Writes the file, compressed if its name ends in .gz, creating its folder, through a temporary file beside it. */
    public void write(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "." + file.getFileName(), ".part");
            try {
                try (OutputStream bytes = Files.newOutputStream(part);
                        OutputStream text = file.toString().endsWith(".gz") ? new GZIPOutputStream(bytes) : bytes) {
                    text.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
                }
                move(part, file);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new InputException(
                    file.toString(),
                    "cannot be written: " + FileTrouble.words(e),
                    "check the permissions and the space on the disk",
                    e);
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
