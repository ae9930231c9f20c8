package org.cevnsfit.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.profile.ProfilePoint;
import org.cevnsfit.profile.Profiler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Planes of two couplings with several others profiled on the CsI data, against a dense lattice of the profiled ones with the nuisances minimised and a
 * random search around its lowest points. Up and down quarks have degenerate valleys and mirror minima, flavour-changing couplings enter squared.
 */
class SeveralProfiledTest {
    private static final double LOWEST = -1.0;
    private static final double HIGHEST = 1.0;

    private final List<String> names = new ArrayList<>();
    private Profiler joint;
    private Profiler single;
    private int[] scanned;
    private int[] profiled;
    private double[] fixed;

    @ParameterizedTest
    @CsvSource({
        "STD, eps_ee_uV eps_ee_dV, eps_mumu_uV eps_mumu_dV eps_emu_uV, 13, 2",
        "STD, eps_emu_uV eps_mumu_uV, eps_ee_dV eps_mumu_dV eps_emu_dV, 13, 2",
        "FULL, eps_ee_uV eps_mumu_uV, eps_ee_dV eps_mumu_dV, 33, 2",
        "STD, eps_ee_uV eps_mumu_uV, eps_ee_dV eps_tautau_dV, 25, 2",
        "STD, eps_ee_uV eps_ee_dV, eps_mumu_uV, 401, 5"
    })
    void noPlaceOfADenseLatticeLiesLower(String set, String axes, String others, int side, int points) {
        build(set, List.of(axes.split(" ")), List.of(others.split(" ")));
        SplittableRandom random = new SplittableRandom(side + points);
        ProfilePoint found = joint.newPoint();
        for (int p = 0; p < points; p++) {
            double[] values = fixed.clone();
            for (int c : scanned) values[c] = random.nextDouble(-0.2, 0.5);
            joint.profile(values, found);
            assertTrue(found.status.succeeded(), () -> found.status.toString());
            assertEquals(joint.chi2(found), found.chi2, 1e-9); // it is reached, so no true minimum lies above it
            double lowest = dense(values, side);
            assertTrue(found.chi2 <= lowest + 1e-4, found.chi2 + " above " + lowest + " at point " + p);
        }
    }

    private void build(String set, List<String> axes, List<String> others) {
        Scan scan = FitConfigurationReader.read(
                        ProjectHome.PATH,
                        ProjectHome.PATH.resolve("conf/fits/csi-quickstart.conf"),
                        List.of("scans.nsi-ee-mumu-u.nuisances.coherent-csi-2021=" + set),
                        List.of("nsi-ee-mumu-u"))
                .scans()
                .get(0);
        scan.model().couplings().stream().map(Parameter::name).forEach(names::add);
        scanned = axes.stream().mapToInt(names::indexOf).toArray();
        profiled = others.stream().mapToInt(names::indexOf).toArray();
        fixed = scan.fixedCouplings();
        List<String> all = new ArrayList<>(axes);
        all.addAll(others);
        joint = scan.model().profiler(scan.fixedShape(), axes, others, fixed);
        single = scan.model().profiler(scan.fixedShape(), all, List.of(), fixed);
    }

    private double dense(double[] values, int side) {
        int nodes = IntStream.of(profiled).reduce(1, (product, c) -> product * side);
        double[][] at = new double[nodes][];
        double[] chi2 = new double[nodes];
        ProfilePoint point = single.newPoint();
        single.restart();
        for (int i = 0; i < nodes; i++) {
            at[i] = values.clone();
            for (int f = 0, rest = i; f < profiled.length; f++, rest /= side) {
                at[i][profiled[f]] = LOWEST + (HIGHEST - LOWEST) * (rest % side) / (side - 1);
            }
            chi2[i] = value(at[i], point);
        }
        int[] lowest = IntStream.range(0, nodes)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> chi2[i]))
                .limit(6)
                .mapToInt(i -> i)
                .toArray();
        double best = Double.POSITIVE_INFINITY;
        for (int i : lowest) best = Math.min(best, downhill(at[i], chi2[i], (HIGHEST - LOWEST) / (side - 1), point));
        return best;
    }

    /** Random steps that grow where they succeed and shrink where they fail. */
    private double downhill(double[] from, double chi2, double step, ProfilePoint point) {
        SplittableRandom random = new SplittableRandom(1);
        double[] here = from;
        double lowest = chi2;
        double size = step;
        for (int fails = 0; size > 1e-5; fails++) {
            double[] next = here.clone();
            for (int c : profiled) {
                next[c] = Math.min(Math.max(next[c] + size * random.nextDouble(-1, 1), LOWEST), HIGHEST);
            }
            double value = value(next, point);
            if (value < lowest) {
                lowest = value;
                here = next;
                size *= 1.3;
                fails = -1;
            } else if (fails == 4 * profiled.length) {
                size *= 0.5;
                fails = -1;
            }
        }
        return lowest;
    }

    private double value(double[] couplings, ProfilePoint point) {
        single.profile(couplings, point);
        return point.status.succeeded() ? point.chi2 : Double.POSITIVE_INFINITY;
    }
}
