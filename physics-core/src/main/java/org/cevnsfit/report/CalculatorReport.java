package org.cevnsfit.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cevnsfit.error.FileTrouble;
import org.cevnsfit.error.InputException;

/**
 * What a calculator has to say.
 *
 * @param lines for the terminal
 * @param tables by file name without ending
 * @param pictures by file name without ending
 * @param provenance settings behind the numbers, comment lines of every table
 */
public record CalculatorReport(
        List<String> lines, Map<String, ResultTable> tables, Map<String, Picture> pictures, List<String> provenance) {

    /**
     * Writes tables as CSV and pictures as SVG and PNG.
     *
     * @return the files; a picture that could not be drawn is a line that says why
     */
    public List<String> write(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new InputException(
                    folder.toString(),
                    "cannot be made: " + FileTrouble.words(e),
                    "choose another folder with --out or check the permissions",
                    e);
        }
        List<String> written = new ArrayList<>();
        tables.forEach((name, table) -> {
            Path file = folder.resolve(name + ".csv");
            table.file(provenance).write(file);
            written.add(file.toString());
        });
        pictures.forEach((name, picture) -> {
            WrittenPicture result = picture.write(folder, name);
            result.files().forEach(file -> written.add(file.toString()));
            result.problem().ifPresent(written::add);
        });
        return written;
    }
}
