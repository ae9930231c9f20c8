package org.cevnsfit.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NestedGridTest {
    @ParameterizedTest
    @CsvSource({
        "401, 8, 51",
        "201, 4, 51",
        "101, 2, 51",
        "81, 2, 41",
        "80, 1, 80",
        "2, 1, 2",
        "1001, 16, 64",
        "390, 8, 50"
    })
    void theCoarsestLevelKeepsFortyCellsOrMore(int points, int stride, int nodes) {
        NestedGrid grid = new NestedGrid(points, points);
        assertEquals(stride, grid.stride(0, 0));
        assertEquals(nodes, grid.nodes(0, 1).length);
        assertEquals(nodes * nodes, grid.pointsOf(0));
    }

    @ParameterizedTest
    @CsvSource({"401, 401, 4", "390, 85, 4", "95, 1001, 5", "60, 300, 3", "40, 40, 1"})
    void everyLevelHoldsTheOneBeforeAndTheEndsAndTheLastIsTheGrid(int columns, int rows, int levels) {
        NestedGrid grid = new NestedGrid(columns, rows);
        assertEquals(levels, grid.levels());
        for (int axis = 0; axis < 2; axis++) {
            int last = grid.size(axis) - 1;
            for (int level = 0; level + 1 < levels; level++) {
                int[] coarse = grid.nodes(level, axis), fine = grid.nodes(level + 1, axis);
                assertTrue(Arrays.stream(coarse).allMatch(node -> Arrays.binarySearch(fine, node) >= 0));
                assertEquals(last, coarse[coarse.length - 1]);
                int ratio = grid.stride(level, axis) / grid.stride(level + 1, axis);
                for (int i = 0; i + 1 < fine.length; i++) { // a fine cell lies in the coarse cell of its number
                    assertTrue(coarse[i / ratio] <= fine[i] && fine[i + 1] <= coarse[i / ratio + 1]);
                }
            }
            assertTrue(Arrays.equals(IntStream.rangeClosed(0, last).toArray(), grid.nodes(levels - 1, axis)));
        }
    }

    @Test
    void pointIndicesAreRowMajor() {
        assertEquals(3 * 7 + 5, new NestedGrid(4, 7).index(3, 5));
    }
}
