package org.cevnsfit.jobs;

import com.fasterxml.jackson.core.JacksonException;
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
            return MAPPER.readValue(file.toFile(), type);
        } catch (IOException e) {
            throw new InputException(
                    file.toString(),
                    "is not what a run writes: " + firstLine(e),
                    "remove this folder and run again",
                    e);
        }
    }

    private static String firstLine(IOException e) {
        return e.toString().lines().findFirst().orElseThrow();
    }
}
