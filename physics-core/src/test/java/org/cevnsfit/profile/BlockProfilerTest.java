package org.cevnsfit.profile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.cevnsfit.lanes.KernelChoice;
import org.cevnsfit.lanes.LaneKernels;
import org.cevnsfit.lanes.LanePieces;
import org.cevnsfit.plan.FitConfigurationReader;
import org.cevnsfit.plan.GridWalk;
import org.cevnsfit.plan.Scan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Eight points side by side against one by one, on the plane of two NSI couplings with COHERENT CsI. */
class BlockProfilerTest {
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> AXES = List.of("eps_ee_uV", "eps_mumu_uV");

    private static Scan scan(String nuisances, int side) {
        String axes = "scans.nsi-ee-mumu-u.axes=[{ parameter = eps_ee_uV, from = -0.5, to = 1.0, points = " + side
                + ", spacing = linear }, { parameter = eps_mumu_uV, from = -0.5, to = 1.0, points = " + side
                + ", spacing = linear }]";
        String set = "scans.nsi-ee-mumu-u.nuisances.coherent-csi-2021=" + nuisances;
        Path quickstart = HOME.resolve("conf/fits/csi-quickstart.conf");
        return FitConfigurationReader.read(HOME, quickstart, List.of(axes, set), List.of("nsi-ee-mumu-u"))
                .scans()
                .get(0);
    }

    private static PointColumns plane(Scan scan, BlockProfiler profiler) {
        GridWalk walk = new GridWalk(scan.axes());
        PointColumns block = profiler.newColumns((int) walk.points());
        block.size = block.capacity();
        block.fillCouplings(scan.fixedCouplings());
        int[] indices = new int[2];
        for (int p = 0; p < block.size; p++) {
            walk.indices(p, indices);
            for (int a = 0; a < 2; a++) {
                int coupling =
                        scan.model().couplings().indexOf(scan.axes().get(a).parameter());
                block.couplings[coupling][p] = scan.axes().get(a).values()[indices[a]];
            }
        }
        return block;
    }

    private static BlockProfiler profiler(Scan scan, LaneKernels kernels) {
        return scan.model()
                .blockProfiler(kernels, scan.fixedShape(), Treatment.of(AXES, List.of(), scan.fixedCouplings()));
    }

    @ParameterizedTest
    @CsvSource({"STD, 41, 1e-9", "FULL, 25, 1e-8"})
    void agreesWithSinglePoints(String nuisances, int side, double tolerance) {
        Scan scan = scan(nuisances, side);
        BlockProfiler profiler = profiler(scan, KernelChoice.kernels());
        PointColumns block = plane(scan, profiler);
        profiler.profile(block);
        Profiler single = profiler.single();
        ProfilePoint point = single.newPoint();
        double[] values = new double[block.couplings.length];
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 300; i++) {
            int p = random.nextInt(block.size);
            for (int c = 0; c < values.length; c++) values[c] = block.couplings[c][p];
            single.restart();
            single.profile(values, point);
            assertEquals(point.chi2, block.chi2[p], tolerance, "point " + p);
            assertEquals(point.status, block.status(p), "point " + p);
            assertEquals(point.chi2PerExperiment[0], block.chi2PerExperiment[0][p], 1e-3, "point " + p);
            assertArrayEquals(point.nuisances, nuisances(block, p), 1e-3, "point " + p);
            assertTrue(block.edm[p] <= 1e-8, "edm " + block.edm[p]);
            assertTrue(block.chi2[p] - point.chi2 <= 1e-8, "true distance of point " + p);
        }
    }

    private static double[] nuisances(PointColumns block, int p) {
        double[] nuisances = new double[block.nuisances.length];
        for (int k = 0; k < nuisances.length; k++) nuisances[k] = block.nuisances[k][p];
        return nuisances;
    }

    @ParameterizedTest
    @ValueSource(strings = {"STD", "FULL"})
    void plainAndVectorKernelsGiveTheSameBits(String nuisances) {
        Scan scan = scan(nuisances, 21);
        BlockProfiler plain = profiler(scan, KernelChoice.plain());
        PointColumns expected = plane(scan, plain);
        plain.profile(expected);
        BlockProfiler vector = profiler(scan, KernelChoice.kernels());
        PointColumns found = plane(scan, vector);
        vector.profile(found);
        assertArrayEquals(expected.chi2, found.chi2);
        assertArrayEquals(expected.edm, found.edm);
        assertArrayEquals(expected.status, found.status);
        for (int k = 0; k < expected.nuisances.length; k++)
            assertArrayEquals(expected.nuisances[k], found.nuisances[k]);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 9, 64})
    void blocksOfAnySize(int size) {
        Scan scan = scan("STD", 21);
        BlockProfiler profiler = profiler(scan, KernelChoice.kernels());
        PointColumns block = plane(scan, profiler);
        block.size = size;
        profiler.profile(block);
        Profiler single = profiler.single();
        ProfilePoint point = single.newPoint();
        double[] values = new double[block.couplings.length];
        for (int p = 0; p < size; p++) {
            for (int c = 0; c < values.length; c++) values[c] = block.couplings[c][p];
            single.profile(values, point);
            assertEquals(point.chi2, block.chi2[p], 1e-9, "point " + p);
        }
        assertEquals(0.0, block.chi2[size], "nothing is written beyond the size");
    }

    /** The piece that evaluates −2 ln λ sees the very minima of the block. */
    @ParameterizedTest
    @ValueSource(strings = {"STD", "FULL"})
    void piecesOfTheWorkAreDoneAtTheMinima(String nuisances) {
        Scan scan = scan(nuisances, 9);
        BlockProfiler profiler = profiler(scan, KernelChoice.plain());
        PointColumns block = plane(scan, profiler);
        profiler.profile(block);
        List<LanePieces> pieces = profiler.pieces(block, 16, 3);
        assertEquals(1, pieces.size());
        assertEquals(3, pieces.get(0).batches());
        for (int batch = 0; batch < 3; batch++) {
            pieces.get(0).run(LanePieces.Piece.CONTRACTION, batch);
            pieces.get(0).run(LanePieces.Piece.VALUE, batch);
            for (int lane = 0; lane < 8; lane++)
                assertEquals(block.chi2[16 + 8 * batch + lane], pieces.get(0).chi2(lane), 1e-9);
        }
    }
}
