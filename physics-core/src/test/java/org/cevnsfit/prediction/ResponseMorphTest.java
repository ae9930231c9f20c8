package org.cevnsfit.prediction;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.detector.EnergyEfficiency;
import org.cevnsfit.detector.FixedTimeProfile;
import org.cevnsfit.detector.IonisationResolution;
import org.cevnsfit.detector.IonisationResponse;
import org.cevnsfit.detector.LindhardQuenching;
import org.cevnsfit.detector.TimeProfile;
import org.cevnsfit.error.InputException;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.TargetShare;
import org.cevnsfit.flux.PionDecayAtRest;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.model.NonStandardInteractions;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.nuisance.ShapePull;
import org.cevnsfit.nuisance.ShapePull.Effect;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.ElectronTable;
import org.cevnsfit.target.NuclideTable;
import org.cevnsfit.target.Recoil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nuisances of the response and an exact k on germanium at a spallation source: at their nodes templates are those of the changed detector. */
class ResponseMorphTest {
    private static final NonStandardInteractions MODEL = new NonStandardInteractions(PhysicsSettings.standard());
    private static final double[] EDGES_KEVEE = {0.5, 1.5, 3, 8};
    private static final int BINS = 3;
    private static final double K = 0.157;
    private static final ShapePull QUENCHING = pull("k", Effect.QUENCHING, 0.01, "cevns");
    private static final ShapePull THRESHOLD = pull("edge", Effect.THRESHOLD, 0.05, "cevns", "eves");
    private static final ShapePull RESOLUTION = pull("width", Effect.RESOLUTION, 0.2, "cevns", "eves");
    private static final ShapePull RADIUS = pull("radius", Effect.RADIUS, 0.05, "cevns");

    private static ShapePull pull(String name, Effect effect, double step, String... components) {
        return new ShapePull(name, step, -4 * step, 4 * step, effect, step, List.of(components), "test");
    }

    @ParameterizedTest
    @CsvSource({"NUCLEUS, -1, 1", "NUCLEUS, 1, 1", "NUCLEUS, 0, -1", "ELECTRON, 0, 1", "NUCLEUS, 0, 0"})
    void quenchingAndThresholdTogether(Recoil recoil, int k, int edge) {
        MorphSlots slots = MorphSlots.of("germanium", List.of(THRESHOLD, QUENCHING));
        double[] moved = EDGES_KEVEE.clone();
        for (int i = 0; i < moved.length; i++) moved[i] += 0.05 * edge;
        Experiment changed = germanium(moved, K + 0.01 * k, 0.3);
        compare(recoil, slots, k, edge, changed);
    }

    @ParameterizedTest
    @CsvSource({"NUCLEUS, -1, 1", "NUCLEUS, 1, 0", "ELECTRON, 0, -1"})
    void radiusAndResolutionTogether(Recoil recoil, int radius, int width) {
        MorphSlots slots = MorphSlots.of("germanium", List.of(RESOLUTION, RADIUS));
        double[][][] direct = columns(germanium(EDGES_KEVEE, K, 0.3 * (1 + 0.2 * width)), recoil, null, null)
                .columns(ShapePoint.nominal().with(ShapePoint.RADIUS_SCALE, 1 + 0.05 * radius));
        compare(recoil, slots, radius, width, direct);
    }

    @ParameterizedTest
    @CsvSource({"0.157", "0.2", "0.09"})
    void anExactKIsTheDetectorOfThatK(double k) {
        RecoilFold fold = columns(germanium(EDGES_KEVEE, 0.162, 0.3), Recoil.NUCLEUS, null, null);
        double[][][] before = fold.columns(ShapePoint.nominal());
        ShapePoint shape = ShapePoint.nominal().with(ShapePoint.GERMANIUM_LINDHARD_K, k);
        double[][][] due = columns(germanium(EDGES_KEVEE, k, 0.3), Recoil.NUCLEUS, null, null)
                .columns(ShapePoint.nominal());
        assertTrue(Arrays.deepEquals(due, fold.columns(shape)));
        fold.columns(shape.with(ShapePoint.GERMANIUM_LINDHARD_K, 0.3));
        assertTrue(Arrays.deepEquals(due, fold.columns(shape)), "depends on the slice before");
        assertTrue(Arrays.deepEquals(before, fold.columns(ShapePoint.nominal())));
    }

    @Test
    void moreThanTwoMorphsAreAnInputError() {
        List<Pull> three = List.of(QUENCHING, THRESHOLD, RADIUS);
        String message = assertThrows(InputException.class, () -> MorphSlots.of("germanium", three))
                .getMessage();
        assertTrue(message.contains("germanium") && message.contains("[radius, k, edge]"), message);
        List<Pull> alike = List.of(QUENCHING, QUENCHING.renamed("other"));
        assertThrows(InputException.class, () -> MorphSlots.of("germanium", alike));
    }

    @Test
    void aRadiusComesFirstAndALoneResponseSecond() {
        assertArrayEquals(new int[] {1, 0}, slots(THRESHOLD, RADIUS));
        assertArrayEquals(new int[] {-1, 0}, slots(THRESHOLD));
        assertArrayEquals(new int[] {0, -1}, slots(RADIUS));
        assertArrayEquals(new int[] {-1, -1}, slots());
        assertEquals(
                -1, MorphSlots.of("germanium", List.of(QUENCHING, THRESHOLD)).first("eves"));
    }

    private static int[] slots(Pull... pulls) {
        MorphSlots slots = MorphSlots.of("germanium", List.of(pulls));
        return new int[] {slots.first("cevns"), slots.second("cevns")};
    }

    private static void compare(Recoil recoil, MorphSlots slots, int first, int second, Experiment changed) {
        compare(
                recoil,
                slots,
                first,
                second,
                columns(changed, recoil, null, null).columns(ShapePoint.nominal()));
    }

    /** @param direct counts of the changed detector, [kernel][0][component × bin] */
    private static void compare(Recoil recoil, MorphSlots slots, int first, int second, double[][][] direct) {
        String component = SignalPart.component(recoil);
        ShapePull one = slots.pull(slots.first(component));
        ShapePull two = slots.pull(slots.second(component));
        double[][][] morphed =
                columns(germanium(EDGES_KEVEE, K, 0.3), recoil, one, two).columns(ShapePoint.nominal());
        int node = first == 0 ? 0 : first < 0 ? 1 : 2;
        double x = second * two.step();
        for (int kernel = 0; kernel < direct.length; kernel++) {
            double[] column = morphed[kernel][node];
            for (int i = 0; i < direct[kernel][0].length; i++) {
                int at = i / BINS * 3 * BINS + i % BINS;
                double found = column[at] + x * (column[at + BINS] + x * column[at + 2 * BINS]);
                assertEquals(direct[kernel][0][i], found, 2e-5 * Math.abs(found), "kernel " + kernel + ", row " + i);
            }
        }
    }

    private static RecoilFold columns(Experiment experiment, Recoil recoil, ShapePull first, ShapePull second) {
        return new RecoilFold(experiment, SignalModel.of(MODEL), recoil, first, second);
    }

    private static Experiment germanium(double[] edgesKeVee, double k, double noiseKeVee) {
        Path data = ProjectHome.data("shared").getParent();
        List<TargetShare> targets =
                new ArrayList<>(List.of(new TargetShare(NuclideTable.read(data).nuclide("Ge74"), 1e25)));
        targets.add(new TargetShare(ElectronTable.read(data).element("Ge"), 1e25));
        PionDecayAtRest source = new PionDecayAtRest(0.09, 1e23, 19.2);
        Map<String, TimeProfile> times = new HashMap<>();
        for (SourceComponent component : source.components()) {
            times.put(component.name(), new FixedTimeProfile(new double[] {1}));
        }
        return new Experiment(
                "germanium",
                source,
                targets,
                new IonisationResponse(
                        edgesKeVee,
                        new LindhardQuenching(k, 0, LindhardQuenching.GERMANIUM),
                        new IonisationResolution(noiseKeVee, 0),
                        EnergyEfficiency.one(),
                        0),
                times,
                edgesKeVee,
                new double[] {0, 1},
                new double[BINS],
                List.of(),
                Map.of("NONE", List.of()),
                Double.NaN,
                List.of(),
                List.of());
    }
}
