package org.cevnsfit.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * A broken configuration or command line and what the user must be told.
 *
 * @param name what is broken
 * @param text what breaks it
 * @param words parts of the one message: place, found, allowed, remedy
 */
record BadInput(String name, String text, List<String> words) {

    static BadInput of(String name, String text, String... words) {
        return new BadInput(name, text, List.of(words));
    }

    /** Runs a verb in the project; words that start with conf/ are taken from it. */
    void check(ProjectCopy project, int code, String... command) {
        List<String> arguments = new ArrayList<>();
        for (String word : command)
            arguments.add(word.startsWith("conf/") ? project.file(word).toString() : word);
        arguments.add("--home");
        arguments.add(project.home().toString());
        Captured run = Captured.run(arguments);
        assertEquals(code, run.code(), run.err());
        assertMessage(run);
        assertFalse(Files.exists(project.output()), "something was written to the output folder");
    }

    /** One line that holds every word, and no line of a stack trace. */
    void assertMessage(Captured run) {
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith("cevns-fit: "), run.err());
        assertFalse(run.err().contains("\tat ") || run.err().contains("Exception"), run.err());
        for (String word : words) assertTrue(run.err().contains(word), "'" + word + "' is missing in: " + run.err());
        assertEquals("", run.out());
    }

    @Override
    public String toString() {
        return name;
    }
}
