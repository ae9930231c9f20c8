package org.cevnsfit.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cevnsfit.plan.WavePlan;

/**
 * What one pass over an adaptive grid computes; written before its first point. A later run of the same key keeps these waves.
 *
 * @param level of the points, 0 for the coarsest; a level comes again where what finer ones found leads into further cells
 * @param cells size of the level's cells in steps of the grid, for example {@code 4 x 4}
 * @param points number of points
 * @param reference the minimum known before, which the contours counted from
 * @param firstBlock first block
 * @param firstWave number of the first wave
 * @param waveEnds one past the last block of each wave
 */
public record LevelRecord(
        int level, String cells, int points, double reference, int firstBlock, int firstWave, List<Integer> waveEnds) {
    public LevelRecord {
        Objects.requireNonNull(cells, "cells is missing");
        if (level < 0) throw new IllegalArgumentException("level " + level + " is negative");
        if (Double.isNaN(reference)) throw new IllegalArgumentException("reference is not a number");
        waveEnds = RunPlan.checkedEnds(firstBlock, waveEnds);
    }

    List<WavePlan.Wave> waves() {
        List<WavePlan.Wave> waves = new ArrayList<>();
        int first = firstBlock;
        for (int end : waveEnds) {
            waves.add(new WavePlan.Wave(firstWave + waves.size(), first, end));
            first = end;
        }
        return waves;
    }

    int endBlock() {
        return waveEnds.get(waveEnds.size() - 1);
    }
}
