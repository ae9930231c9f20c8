package org.cevnsfit.jobs;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.cevnsfit.plan.FitConfiguration;
import org.cevnsfit.plan.InputFiles;
import org.cevnsfit.plan.PhysicsVersion;
import org.cevnsfit.surface.ParameterGoodness;
import org.cevnsfit.surface.Reference;

/** Says in one file what made the products of a run: configuration, data, code, machine, and how it went. */
final class Manifest {
    private final ObjectNode root = JsonFile.mapper().createObjectNode();

    private Manifest() {}

    /**
     * @param started when this run began
     */
    static void write(Path file, FitConfiguration fit, JavaSparkContext spark, Instant started, RunOutcome outcome) {
        Manifest manifest = new Manifest();
        manifest.identity(fit, outcome, started);
        manifest.inputs(fit);
        manifest.machine(spark);
        manifest.scans(outcome);
        JsonFile.write(file, manifest.root);
    }

    private void identity(FitConfiguration fit, RunOutcome outcome, Instant started) {
        CodeVersion version = CodeVersion.current();
        root.put("fit", fit.name());
        root.put("description", fit.description());
        root.put("run_key", outcome.key());
        root.put("succeeded", outcome.succeeded());
        root.put("started", started.toString());
        root.put("ended", Instant.now().toString());
        root.putObject("code")
                .put("commit", version.commit())
                .put("dirty", version.dirty())
                .put("physics_version", PhysicsVersion.CURRENT);
        root.putArray("seeds"); // nothing in a scan is random
        ArrayNode citations = root.putArray("citations");
        fit.citations().forEach(citations::add);
    }

    private void inputs(FitConfiguration fit) {
        try {
            root.set("configuration", JsonFile.mapper().readTree(fit.resolved()));
        } catch (JacksonException e) {
            throw new IllegalStateException("resolved configuration is no JSON", e);
        }
        ObjectNode sums = root.putObject("inputs_sha256");
        InputFiles.sha256(fit.inputs()).forEach((path, sum) -> sums.put(path.toString(), sum));
    }

    private void machine(JavaSparkContext spark) {
        root.putObject("machine")
                .put("spark", spark.version())
                .put("master", spark.master())
                .put("parallelism", spark.defaultParallelism())
                .put("java", Runtime.version().toString())
                .put("java_vendor", System.getProperty("java.vendor"))
                .put("os", System.getProperty("os.name") + " " + System.getProperty("os.version"))
                .put("architecture", System.getProperty("os.arch"));
    }

    private void scans(RunOutcome outcome) {
        ArrayNode scans = root.putArray("scans");
        for (ScanOutcome scan : outcome.scans()) {
            ObjectNode entry = scans.addObject();
            entry.put("name", scan.scan().name());
            entry.put("points", scan.scan().points());
            entry.put("computed_points", scan.surface().computedPoints());
            if (!scan.levels().isEmpty()) levels(entry, scan);
            entry.put("waves", scan.waves());
            entry.put("reused_waves", scan.reusedWaves());
            entry.put("seconds", scan.seconds());
            entry.put("failed_fraction", scan.failedFraction());
            ObjectNode statuses = entry.putObject("statuses");
            scan.statuses().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(status -> statuses.put(status.getKey().name(), status.getValue()));
            reference(entry.putObject("reference"), scan);
            scan.goodness().ifPresent(goodness -> goodness(entry.putObject("parameter_goodness"), goodness));
        }
    }

    private static void goodness(ObjectNode entry, ParameterGoodness goodness) {
        entry.put("chi2", goodness.chi2());
        entry.put("degrees_of_freedom", goodness.degreesOfFreedom());
        if (!Double.isNaN(goodness.pValue())) entry.put("p_value", goodness.pValue());
    }

    private static void levels(ObjectNode entry, ScanOutcome scan) {
        entry.put(
                "computed_fraction",
                (double) scan.surface().computedPoints() / scan.scan().points());
        ArrayNode levels = entry.putArray("levels");
        for (LevelRecord level : scan.levels()) {
            levels.addObject().put("cells", level.cells()).put("points", level.points());
        }
    }

    private static void reference(ObjectNode entry, ScanOutcome scan) {
        Reference reference = scan.reference();
        entry.put("chi2", reference.chi2());
        double[] position = reference.position();
        for (int i = 0; i < position.length; i++) {
            entry.put(scan.surface().axis(i).name(), position[i]);
        }
    }
}
