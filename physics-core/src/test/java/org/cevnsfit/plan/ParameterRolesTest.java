package org.cevnsfit.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.error.InputException;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.profile.BlockProfiler;
import org.cevnsfit.profile.PointColumns;
import org.cevnsfit.profile.ProfilePoint;
import org.cevnsfit.profile.Profiler;
import org.cevnsfit.profile.ShapeRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every parameter, of any kind, as an axis, profiled or fixed. */
class ParameterRolesTest {
    private static final String MASS = "m_V_MeV";

    private static Scan scan(String name, String... overrides) {
        return FitConfigurationReader.read(
                        ProjectHome.PATH,
                        ProjectHome.PATH.resolve("conf/fits/csi-quickstart.conf"),
                        List.of(overrides),
                        List.of(name))
                .scans()
                .get(0);
    }

    /** Light vector along the coupling, its mass profiled or given. */
    private static Scan couplings(int points, String mass) {
        return scan(
                "light-vector",
                "scans.light-vector.axes=[{parameter=g_V,from=2e-5,to=2e-3,points=" + points + ",spacing=logarithmic}]",
                "scans.light-vector.parameters." + MASS + "=" + mass);
    }

    private static PointColumns profile(Scan scan) {
        GridWalk walk = new GridWalk(scan.axes());
        BlockProfiler profiler = scan.model().blockProfiler(walk.shape(0, scan.fixedShape()), scan.treatment());
        PointColumns points = profiler.newColumns((int) scan.points());
        points.size = (int) scan.points();
        points.fillCouplings(scan.fixedCouplings());
        Parameter axis = scan.axes().get(0).parameter();
        int coupling = scan.model().couplings().indexOf(axis);
        List<String> pulls =
                scan.model().nuisances().stream().map(p -> p.name()).toList();
        double[] column = coupling >= 0 ? points.couplings[coupling] : points.nuisances[pulls.indexOf(axis.name())];
        for (int p = 0; p < points.size; p++) column[p] = scan.axes().get(0).values()[p];
        profiler.profile(points);
        return points;
    }

    @Test
    void profiledMassIsTheLowestOfADenseGridOfMasses() {
        int points = 7;
        Scan scan = couplings(points, "{profile=true,from=0.5,to=5e3,spacing=logarithmic}");
        PointColumns profiled = profile(scan);
        double[] lowest = new double[points];
        Arrays.fill(lowest, Double.POSITIVE_INFINITY);
        int masses = 500;
        for (int m = 0; m < masses; m++) {
            double[] chi2 = atMass(scan, 0.5 * Math.pow(1e4, m / (masses - 1.0)));
            for (int p = 0; p < points; p++) lowest[p] = Math.min(lowest[p], chi2[p]);
        }
        for (int p = 0; p < points; p++) {
            assertTrue(profiled.status(p).succeeded());
            assertTrue(profiled.chi2[p] <= lowest[p] + 1e-4, profiled.chi2[p] + " above " + lowest[p]);
            assertEquals(atMass(scan, profiled.shapes[0][p])[p], profiled.chi2[p], 1e-7); // reached where it says
        }
    }

    private static double[] atMass(Scan scan, double massMeV) {
        Profiler profiler = scan.model()
                .profiler(scan.fixedShape().with(MASS, massMeV), List.of("g_V"), List.of(), scan.fixedCouplings());
        ProfilePoint point = profiler.newPoint();
        double[] values = scan.fixedCouplings().clone();
        return Arrays.stream(scan.axes().get(0).values())
                .map(g -> {
                    values[1] = g;
                    profiler.profile(values, point);
                    return point.chi2;
                })
                .toArray();
    }

    @Test
    void profiledMassDoesNotDependOnWhatTheProfilerDidBefore() {
        Scan scan = couplings(9, "{profile=true,from=0.5,to=5e3,spacing=logarithmic}");
        BlockProfiler profiler = scan.model().blockProfiler(scan.fixedShape(), scan.treatment());
        List<double[]> runs = new ArrayList<>();
        for (int[] range : new int[][] {{0, 4}, {4, 9}, {0, 4}}) {
            PointColumns block = profiler.newColumns(range[1] - range[0]);
            block.size = block.capacity();
            block.fillCouplings(scan.fixedCouplings());
            for (int p = 0; p < block.size; p++)
                block.couplings[1][p] = scan.axes().get(0).values()[range[0] + p];
            profiler.profile(block);
            runs.add(block.chi2);
        }
        assertEquals(List.of(boxed(runs.get(0))), List.of(boxed(runs.get(2))));
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    @Test
    void scannedNuisanceIsHeldAndItsPullTermCounts() {
        Scan axis = scan("sin2ThetaW", "scans.sin2ThetaW.axes=[{parameter=csiSignalNorm,from=-0.3,to=0.3,points=601}]");
        assertEquals(Parameter.Role.NUISANCE, axis.axes().get(0).parameter().role());
        PointColumns points = profile(axis);
        PointColumns free = profile(
                scan("sin2ThetaW", "scans.sin2ThetaW.axes=[{parameter=sin2ThetaW,from=0.23857,to=0.23857,points=1}]"));
        double lowest = Arrays.stream(points.chi2).min().orElseThrow();
        assertEquals(free.chi2[0], lowest, 1e-3); // sin2ThetaW is 0.23857 in both
        assertEquals(0.3, points.nuisances[0][600]);
        double rise = points.chi2[600] - points.chi2[599];
        assertTrue(rise > (0.3 * 0.3 - 0.299 * 0.299) / (0.11 * 0.11), "rises by " + rise);
    }

    @Test
    void fixedNuisanceKeepsItsValueAtEveryPoint() {
        Scan scan = scan("sin2ThetaW", "parameters.brnNorm.fixed=0.1");
        assertEquals(Map.of("brnNorm", 0.1), scan.fixedNuisances());
        PointColumns points = profile(scan);
        for (int p = 0; p < points.size; p++) {
            assertEquals(0.1, points.nuisances[1][p]);
            assertTrue(points.chi2[p] >= (0.1 / 0.25) * (0.1 / 0.25));
        }
    }

    @Test
    void rolesChangeTheKey() {
        String plain = "scans.light-vector.title=x";
        Scan mass = couplings(3, "{profile=true,from=1,to=10}");
        assertEquals(List.of(new ShapeRange(MASS, 1, 10, false)), mass.profiledShapes());
        assertEquals(List.of(), scan("light-vector", plain).profiledShapes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scans.light-vector.parameters.m_V_MeV={profile=true,from=1}|is an axis of this scan as well",
                "scans.sin2ThetaW.parameters.R_n_fm={profile=true,from=4}|needs a range",
                "scans.sin2ThetaW.parameters.R_n_fm={profile=true,from=6,to=4}|from has to lie below to",
                "scans.sin2ThetaW.parameters.ssbNorm={fixed=9}|allowed for ssbNorm is -1.0 to 5.0",
                "scans.neutron-radius.parameters.nuclearRadius={fixed=0.01}|replaces in this scan",
                "scans.sin2ThetaW.parameters.onsetTimeUs={fixed=0.01}|did you mean"
            })
    void mistakesAreNamed(String override, String words) {
        InputException problem = assertThrows(InputException.class, () -> scan("sin2ThetaW", override));
        assertTrue(problem.getMessage().contains(words), problem.getMessage());
    }
}
