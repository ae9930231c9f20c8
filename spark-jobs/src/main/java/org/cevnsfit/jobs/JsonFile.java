package org.cevnsfit.jobs;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.cevnsfit.cluster.Tables;
import org.cevnsfit.error.InputException;

/** JSON files of a run folder. A file is there as a whole or not at all, whenever a run is killed. */
final class JsonFile {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    private JsonFile() {}

    static ObjectMapper mapper() {
        return MAPPER;
    }

    static void write(Path file, Object content) {
        try {
            write(file, MAPPER.writeValueAsBytes(content));
        } catch (JacksonException e) {
            throw new IllegalStateException("no JSON for " + file, e);
        }
    }

    static void write(Path file, byte[] content) {
        Path temporary = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            Files.write(temporary, content);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Tables.unwritable(file, e);
        }
    }

    static <T> T read(Path file, Class<T> type) {
        try {
            T content = MAPPER.readValue(file.toFile(), type);
            if (content == null) throw new IOException("nothing but null");
            return content;
        } catch (IOException e) {
            throw new InputException(
                    file.toString(),
                    "is not what a run writes: " + reason(e),
                    "remove the run's folder and run again, or restore the file",
                    e);
        }
    }

    /** Line and column with the parser's words, without names of Java classes. */
    private static String reason(IOException e) {
        if (!(e instanceof JacksonException problem)) return e.getMessage();
        if (e.getCause() instanceof RuntimeException rule)
            return rule.getMessage(); // what a record demands of its content
        String words = problem.getOriginalMessage().lines().findFirst().orElse("no JSON");
        String plain = words.replaceAll(
                "[ ,]*(\\(class|\\(set |\\(start marker|problem:|of type `|for type `|through reference).*", "");
        JsonLocation at = problem.getLocation();
        return at == null ? plain : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": " + plain;
    }
}
