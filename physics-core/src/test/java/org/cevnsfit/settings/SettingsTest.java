package org.cevnsfit.settings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cevnsfit.error.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsTest {
    private static final String TEXT = """
            # a comment
            mass-kg = 14.6
            names = [a, b]
            numbers = [1, x]
            kind = time-fast
            yes = true
            empty = null
            flux {
              distance-m = 19.3
              "odd key" = 1
            }
            pulls = [
              { name = one }
              { name = two, sigma = 0.1 }
            ]
            """;

    private enum Kind {
        TIME_FAST,
        TIME_SLOW
    }

    @TempDir
    Path folder;

    private Settings settings(String text) throws IOException {
        return Settings.read(Files.writeString(folder.resolve("x.conf"), text));
    }

    @Test
    void valuesAreRead() throws IOException {
        Settings settings = settings(TEXT);
        assertEquals(14.6, settings.number("mass-kg", 0, 20));
        assertEquals(List.of("a", "b"), settings.texts("names"));
        assertEquals(Kind.TIME_FAST, settings.choice("kind", Kind.class));
        assertEquals(Kind.TIME_SLOW, settings.choiceOr("other", Kind.TIME_SLOW));
        assertTrue(settings.flag("yes"));
        assertEquals(7, settings.numberOr("empty", 7));
        assertEquals(0.1, settings.sections("pulls").get(1).number("sigma"));
        assertEquals("19.3", settings.flattened().get("flux.distance-m"));
        assertArrayEquals(new double[] {1, 2}, settings("n = [1, 2]").numbers("n"));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(" masskg", "missing", s -> s.number("masskg")),
                fault(":8 flux.distance", "missing", s -> s.section("flux").number("distance")),
                fault(":2 mass-kg", "found 14.6, allowed is 0.0 to 10.0", s -> s.number("mass-kg", 0, 10)),
                fault(":2 mass-kg", "whole number", s -> s.integer("mass-kg", 0, 20)),
                fault(":4 numbers[1]", "found x, a finite number is due", s -> s.numbers("numbers")),
                fault(":5 kind", "found time-fast, a finite number is due", s -> s.number("kind")),
                fault(":3 names", "found [a, b], a text is due", s -> s.text("names")),
                fault(":2 mass-kg", "allowed are true and false", s -> s.flag("mass-kg")),
                fault(":2 mass-kg", "a section { ... } is due", s -> s.section("mass-kg")),
                fault(":2 mass-kg", "a list [ ... ] is due", s -> s.texts("mass-kg")),
                fault(":12 pulls[0]", "a text is due", s -> s.texts("pulls")),
                fault(":3 names[0]", "found a, a section", s -> s.sections("names")),
                fault(
                        ":13 pulls[0].sigma",
                        "missing",
                        s -> s.sections("pulls").get(0).number("sigma")),
                fault(":10 flux.\"odd key\"", "unknown key", s -> {
                    s.keys().forEach(s::has);
                    s.section("flux").number("distance-m");
                    s.rejectUnknown();
                }));
    }

    private static Arguments fault(String place, String problem, Consumer<Settings> read) {
        return Arguments.of(place, problem, read);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void faultsAreNamedByFileLineAndKey(String place, String problem, Consumer<Settings> read) throws IOException {
        Settings settings = settings(TEXT);
        InputException e = assertThrows(InputException.class, () -> read.accept(settings));
        assertTrue(e.getMessage().contains(place + ": "), e.getMessage());
        assertTrue(e.getMessage().contains("x.conf"), e.getMessage());
        assertTrue(e.getMessage().contains(problem), e.getMessage());
    }

    @Test
    void misspeltChoicesAndKeysGetASuggestion() throws IOException {
        InputException choice = assertThrows(
                InputException.class, () -> settings("kind = time-slwo").choice("kind", Kind.class));
        assertTrue(choice.getMessage().contains("did you mean 'time-slow'"), choice.getMessage());
        Settings settings = settings("mass = 1\nlenght = 2");
        settings.number("mass");
        settings.has("length");
        InputException key = assertThrows(InputException.class, settings::rejectUnknown);
        assertTrue(key.getMessage().contains("x.conf:2 lenght"), key.getMessage());
        assertTrue(key.getMessage().contains("did you mean 'length'"), key.getMessage());
    }

    @Test
    void aSectionReadInTwoPlacesIsOneSection() throws IOException {
        Settings settings = settings("flux { a = 1, b = 2 }");
        settings.section("flux").number("a");
        settings.section("flux").number("b");
        assertDoesNotThrow(settings::rejectUnknown);
    }

    @Test
    void numbersMustBeFinite() {
        assertThrows(InputException.class, () -> settings("x = NaN").number("x"));
        assertThrows(InputException.class, () -> settings("x = 1e999").number("x"));
    }

    @Test
    void filesThatCannotBeReadAreNamed() {
        InputException absent = assertThrows(InputException.class, () -> Settings.read(folder.resolve("absent.conf")));
        assertTrue(absent.getMessage().contains("absent.conf: no readable file here"), absent.getMessage());
        InputException directory = assertThrows(InputException.class, () -> Settings.read(folder));
        assertTrue(directory.getMessage().contains("is a directory"), directory.getMessage());
        InputException broken = assertThrows(InputException.class, () -> settings("a = [1, 2"));
        assertTrue(broken.getMessage().contains("not valid HOCON"), broken.getMessage());
        InputException unresolved = assertThrows(InputException.class, () -> settings("a = ${b}"));
        assertTrue(unresolved.getMessage().contains("not valid HOCON"), unresolved.getMessage());
    }
}
