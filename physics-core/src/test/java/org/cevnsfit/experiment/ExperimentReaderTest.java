package org.cevnsfit.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.detector.TimeEfficiency;
import org.cevnsfit.detector.TimeProfile;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.nuisance.NormPull;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.nuisance.ShapePull;
import org.cevnsfit.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The declared experiment coherent-csi-2021, arXiv:2110.07730. */
class ExperimentReaderTest {
    private static final Experiment CSI = ExperimentReader.read(ProjectHome.PATH, "coherent-csi-2021");

    @Test
    void binsAndCounts() {
        assertArrayEquals(new double[] {0, 8, 12, 16, 20, 24, 32, 40, 50, 60}, CSI.energyEdges());
        assertArrayEquals(new double[] {0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1, 2, 4, 6}, CSI.timeEdgesUs());
        assertEquals(1578, DoubleStream.of(CSI.observed()).sum());
        assertEquals(9, CSI.response().energyBins());
    }

    @Test
    void fourteenKilogramsOfCaesiumIodide() {
        Map<String, Double> counts = CSI.targets().stream()
                .collect(Collectors.toMap(
                        share -> share.target().recoil() + " " + share.target().name(), TargetShare::count));
        assertEquals(Set.of("NUCLEUS Cs133", "NUCLEUS I127", "ELECTRON Cs", "ELECTRON I"), counts.keySet());
        counts.values().forEach(count -> assertEquals(3.38414e25, count, 1e20));
    }

    @Test
    void fluencePerFlavour() {
        List<SourceComponent> components = CSI.source().components();
        assertEquals(3, components.size());
        components.forEach(c -> assertEquals(5.793618e14, c.fluencePerCm2(), 1e9));
        components.forEach(c -> assertTrue(CSI.signalTimes().containsKey(c.name())));
    }

    @ParameterizedTest
    @CsvSource({"brn, 18.31", "nin, 5.18", "ssb, 1286"})
    void expectedBackgroundsAreThoseInTheBins(String name, double counts) {
        ProductBackground background = background(name);
        assertEquals(counts, DoubleStream.of(background.energyCounts()).sum(), 1e-10);
        double[] fraction = new double[11];
        background.time().fractions(0, fraction, null, null);
        assertEquals(1, DoubleStream.of(fraction).sum(), 1e-12);
    }

    @Test
    void steadyStateFollowsTheAnticoincidentEvents() {
        double[] counts = background("ssb").energyCounts();
        assertEquals(1286 * 4 / 1295.0, counts[0], 1e-10);
        assertEquals(1286 * 98 / 1295.0, counts[1], 1e-10);
        assertFalse(background("ssb").time().shiftable());
        assertTrue(background("brn").time().shiftable());
    }

    /** Released rates before and after the time efficiency, 18.4 and 18.31, 5.6 and 5.18: their ratio follows from the shapes. */
    @ParameterizedTest
    @CsvSource({"brn, 18.45, 18.31", "nin, 5.617, 5.179"})
    void neutronTimesReproduceTheTimeEfficiency(String name, double before, double after) {
        Path data = ProjectHome.data("coherent-csi-2021");
        AnalysisBins bins = AnalysisBins.read(Table.read(data.resolve("counts.csv")));
        ArrivalTimes times = new ArrivalTimes(data, bins, new TimeEfficiency(0.52, 0.0494));
        Table table = Table.read(data.resolve(name + "-time.csv"));
        double[] fraction = new double[11];
        times.profile(table, "shape").fractions(0, fraction, null, null);
        double[] content = table.column("shape", "1");
        double inWindow = DoubleStream.of(content).skip(25).limit(600).sum();
        assertEquals(after / before, DoubleStream.of(fraction).sum() / inWindow, 3e-4);
    }

    @Test
    void nuisanceSets() {
        Map<String, List<Pull>> sets = CSI.nuisanceSets();
        assertEquals(Set.of("STD", "FULL", "SHARED", "SHARED_FULL", "AC", "DR"), sets.keySet());
        assertEquals(
                List.of("csiSignalNorm", "brnNorm", "ninNorm", "ssbNorm", "nuclearRadius", "csiQuenching"),
                sets.get("STD").stream().map(Pull::name).toList());
        assertEquals(sets.get("STD"), sets.get("FULL").subList(0, 6));
        assertEquals(
                List.of("onsetTimeUs", "efficiencyCurve"),
                sets.get("FULL").stream().skip(6).map(Pull::name).toList());
        assertEquals(4, sets.get("AC").size());
        assertEquals(sets.get("STD").subList(1, 6), sets.get("SHARED").subList(2, 7));
        double apart = Math.hypot(
                sets.get("SHARED").get(0).sigma(), sets.get("SHARED").get(1).sigma());
        assertEquals(sets.get("STD").get(0).sigma(), apart, 1e-4);
    }

    @Test
    void pullsSayWhatTheyDoAndCost() {
        List<Pull> full = CSI.nuisanceSets().get("FULL");
        NormPull signal = (NormPull) full.get(0);
        assertEquals(List.of("cevns", "eves"), signal.components());
        assertEquals(-1.0, signal.lower());
        assertEquals(0.25, signal.penalty(0.055), 1e-15);
        ShapePull radius = (ShapePull) full.get(4);
        assertEquals(ShapePull.Effect.RADIUS, radius.effect());
        assertEquals(0.05, radius.step());
        ShapePull onset = (ShapePull) full.get(6);
        assertEquals(List.of("cevns", "eves", "brn", "nin"), onset.components());
        assertEquals(0, onset.penalty(0.2));
        assertEquals(1, full.get(7).upper());
    }

    @Test
    void whatElseTheFileSays() {
        assertEquals(341, CSI.publishedSignalTotal());
        assertEquals(List.of("coherent-csi-2017"), CSI.conflictsWith());
        assertTrue(CSI.citations().contains("arXiv:2110.07730"));
        for (TimeProfile profile : CSI.signalTimes().values()) assertEquals(11, profile.timeBins());
    }

    private static ProductBackground background(String name) {
        return (ProductBackground) CSI.backgrounds().stream()
                .filter(b -> b.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
