package org.cevnsfit.profile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cevnsfit.lanes.KernelChoice;
import org.cevnsfit.lanes.LaneKernels;
import org.cevnsfit.plan.FitConfigurationReader;
import org.cevnsfit.plan.GridWalk;
import org.cevnsfit.plan.Scan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A block has the same bits whatever its profiler did before and with whichever kernels: tasks, cores, machines and restarts differ in just that. */
class SameBitsTest {
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final int BLOCK = 40;

    private static Scan scan(String name, int points, String nuisances, String profiled) {
        String scan = "scans." + name + ".";
        List<String> set = new ArrayList<>(List.of("nuisances.coherent-csi-2021=" + nuisances));
        set.add(scan + "nuisances.coherent-csi-2021=" + nuisances);
        if (!profiled.isEmpty()) set.add(scan + "parameters={ " + profiled + " { profile = true, start = 0.0 } }");
        String axis = ", points = " + points + ", spacing = ";
        set.add(scan + "axes=["
                + (name.equals("light-vector")
                        ? "{ parameter = m_V_MeV, from = 1, to = 100" + axis + "logarithmic }, "
                                + "{ parameter = g_V, from = 1e-6, to = 1e-2" + axis + "logarithmic }"
                        : "{ parameter = eps_ee_uV, from = -0.5, to = 1.0" + axis + "linear }, "
                                + "{ parameter = eps_mumu_uV, from = -0.5, to = 1.0" + axis + "linear }")
                + "]");
        Path quickstart = HOME.resolve("conf/fits/csi-quickstart.conf");
        return FitConfigurationReader.read(HOME, quickstart, set, List.of(name))
                .scans()
                .get(0);
    }

    /** @return the first slice in blocks, profiled in their order or the other way round by one profiler */
    private static List<PointColumns> blocks(Scan scan, LaneKernels kernels, boolean backwards) {
        GridWalk walk = new GridWalk(scan.axes());
        BlockProfiler profiler =
                scan.model().blockProfiler(kernels, walk.shape(0, scan.fixedShape()), scan.treatment());
        List<PointColumns> blocks = new ArrayList<>();
        for (long begin = 0; begin < walk.pointsPerSlice(); begin += BLOCK) {
            blocks.add(block(scan, walk, profiler, begin));
        }
        List<PointColumns> order = new ArrayList<>(blocks);
        if (backwards) Collections.reverse(order);
        order.forEach(profiler::profile);
        return blocks;
    }

    private static PointColumns block(Scan scan, GridWalk walk, BlockProfiler profiler, long begin) {
        PointColumns block = profiler.newColumns(BLOCK);
        block.size = (int) Math.min(BLOCK, walk.pointsPerSlice() - begin);
        block.fillCouplings(scan.fixedCouplings());
        int[] indices = new int[scan.axes().size()];
        for (int p = 0; p < block.size; p++) {
            walk.indices(begin + p, indices);
            for (int a = 0; a < indices.length; a++) {
                int coupling =
                        scan.model().couplings().indexOf(scan.axes().get(a).parameter());
                if (coupling >= 0)
                    block.couplings[coupling][p] = scan.axes().get(a).values()[indices[a]];
            }
        }
        return block;
    }

    private static void assertSameBits(List<PointColumns> expected, List<PointColumns> found) {
        assertEquals(expected.size(), found.size());
        for (int b = 0; b < expected.size(); b++) {
            assertArrayEquals(expected.get(b).chi2, found.get(b).chi2, "chi2 of block " + b);
            assertArrayEquals(expected.get(b).chi2PerExperiment, found.get(b).chi2PerExperiment);
            assertArrayEquals(expected.get(b).nuisances, found.get(b).nuisances, "nuisances of block " + b);
            assertArrayEquals(expected.get(b).couplings, found.get(b).couplings, "couplings of block " + b);
            assertArrayEquals(expected.get(b).edm, found.get(b).edm, "edm of block " + b);
            assertArrayEquals(expected.get(b).iterations, found.get(b).iterations, "iterations of block " + b);
            assertArrayEquals(expected.get(b).status, found.get(b).status, "status of block " + b);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nsi-ee-mumu-u, 21, STD, ''",
        "nsi-ee-mumu-u, 21, FULL, ''",
        "nsi-ee-mumu-u, 8, STD, eps_ee_dV",
        "light-vector, 200, STD, ''"
    })
    void doNotDependOnWhatWasProfiledBeforeNorOnTheKernels(String name, int points, String nuisances, String profiled) {
        Scan scan = scan(name, points, nuisances, profiled);
        List<PointColumns> expected = blocks(scan, KernelChoice.plain(), false);
        assertSameBits(expected, blocks(scan, KernelChoice.plain(), true));
        assertSameBits(expected, blocks(scan, KernelChoice.kernels(), true));
    }
}
