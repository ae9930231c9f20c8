package org.cevnsfit.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExperimentFileTest {
    private static Config config(String text) {
        return text == null ? ConfigFactory.empty() : ConfigFactory.parseString(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "| a = 1 | a = 1",
                "a = 2 | a = 1, b = 1 | a = 2, b = 1",
                "s { a = 2 } | s { a = 1, b = 1 } | s { a = 2, b = 1 }",
                "s { a = 2 } | s = text | s { a = 2 }",
                "s = text | s { a = 1 } | s = text",
                "list = [3] | list = [1, 2] | list = [3]",
                "q { kind = two, c = 3 } | q { kind = one, a = 1, b = 1 } | q { kind = two, c = 3 }",
                "q { kind = one, a = 3 } | q { kind = one, a = 1, b = 1 } | q { kind = one, a = 3, b = 1 }",
                "q { a = 3 } | q { kind = one, a = 1 } | q { kind = one, a = 3 }",
                "f { model = two } | f { model = one, a = 1 } | f { model = two }",
                "r { q { kind = two } } | r { kind = x, q { kind = one, a = 1 } } | r { kind = x, q { kind = two } }",
            })
    void sectionsMergeUnlessTheirKindChanges(String later, String earlier, String expected) {
        assertEquals(config(expected), ExperimentFile.merged(config(later), config(earlier)));
    }
}
