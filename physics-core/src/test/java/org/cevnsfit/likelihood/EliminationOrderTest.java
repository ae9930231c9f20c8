package org.cevnsfit.likelihood;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class EliminationOrderTest {
    private static final int[][] OWN = {{0, 1, 2, 6}, {0, 3, 4}, {5, 4, 7}}; // 0 and 4 are shared

    @Test
    void sharedParametersComeLast() {
        assertArrayEquals(new int[] {1, 2, 6, 3, 5, 7, 0, 4}, EliminationOrder.of(8, OWN, new int[0][]));
    }

    @Test
    void aBlockAcrossExperimentsIsPartOfTheBorderOneWithinIsNot() {
        int[][] blocks = {{2, 3}, {5, 7}};
        assertArrayEquals(new int[] {1, 6, 5, 7, 0, 2, 3, 4}, EliminationOrder.of(8, OWN, blocks));
    }
}
