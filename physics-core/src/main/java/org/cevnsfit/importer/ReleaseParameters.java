package org.cevnsfit.importer;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cevnsfit.error.FileTrouble;
import org.cevnsfit.error.InputException;

/** Scalars of a release's YAML file: each has a line {@code name: ...}, the next line that starts with {@code value:} holds its number. */
record ReleaseParameters(Path file, List<String> lines) {
    private static final String VALUE = "value:";

    static ReleaseParameters read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return new ReleaseParameters(file, lines.stream().map(String::strip).toList());
        } catch (IOException e) {
            throw new InputException(
                    file.toString(),
                    "no readable release file here: " + FileTrouble.words(e),
                    "name the folder of the release",
                    e);
        }
    }

    /** @return the number of one parameter */
    BigDecimal value(String name) {
        int at = Math.max(lines.indexOf("name: " + name), lines.indexOf("- name: " + name));
        if (at < 0) throw problem(1, "has no parameter '" + name + "'");
        for (int i = at + 1; i < lines.size() && !lines.get(i).contains("name:"); i++) {
            if (lines.get(i).startsWith(VALUE)) return number(name, i);
        }
        throw problem(at + 1, "parameter '" + name + "' has no value");
    }

    private BigDecimal number(String name, int line) {
        String text = lines.get(line).substring(VALUE.length()).strip();
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw problem(line + 1, "found '" + text + "' for '" + name + "', a number is due");
        }
    }

    private InputException problem(int line, String problem) {
        return new InputException(file + ":" + line, problem, "fetch the release again");
    }
}
