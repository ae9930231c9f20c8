package org.cevnsfit.jobs;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.cevnsfit.profile.BestFit;
import org.cevnsfit.surface.GridSurface;
import org.cevnsfit.surface.Reference;

/**
 * The points of a scan, computed.
 *
 * @param records of all waves, in order
 * @param tables folders of the waves
 * @param reusedWaves waves that an earlier run had finished
 * @param levels passes over an adaptive grid, empty for a whole one
 * @param surface the surface above a given reference
 * @param best the global minimum, null if no fit succeeded
 */
record FirstPass(
        List<WaveRecord> records,
        List<Path> tables,
        int reusedWaves,
        List<LevelRecord> levels,
        Function<Reference, GridSurface> surface,
        BestFit best) {}
