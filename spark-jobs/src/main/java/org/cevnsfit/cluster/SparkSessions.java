package org.cevnsfit.cluster;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.cevnsfit.error.InputException;

/** Starts Spark: what spark-submit has set stays, local mode is the default and is made to start quickly and quietly. */
public final class SparkSessions {
    /** Spares the names of operations for the pictures of jobs in Spark's UI, which are kept as JSON: 0.3 s of a cold start. */
    private static final String WITHOUT_SCOPES = "spark.rdd.scope.noOverride";

    /** One and a half times what Spark reserves for itself. */
    private static final long LEAST_HEAP_BYTES = 450L * 1024 * 1024;

    private SparkSessions() {}

    /**
     * @param name shown by cluster managers
     * @param cores cores of local mode; ignored when spark-submit names a master
     * @param scratch folder for Spark's temporary files in local mode; created and left empty by Spark
     */
    public static JavaSparkContext open(String name, int cores, Path scratch) {
        requireMemory(Runtime.getRuntime().maxMemory());
        SparkConf conf = new SparkConf().setAppName(name);
        everywhere().forEach(conf::setIfMissing);
        if (!conf.contains("spark.master")) conf.setMaster("local[" + cores + "]");
        if (conf.get("spark.master").startsWith("local")) local(scratch).forEach(conf::setIfMissing);
        JavaSparkContext spark = new JavaSparkContext(conf);
        spark.setLocalProperty(WITHOUT_SCOPES, "true");
        return spark;
    }

    /** Rejects a heap that Spark would refuse to start in. */
    static void requireMemory(long heapBytes) {
        if (heapBytes >= LEAST_HEAP_BYTES) return;
        throw new InputException(
                "Java heap",
                "found " + heapBytes / (1024 * 1024) + " MB, Spark needs " + LEAST_HEAP_BYTES / (1024 * 1024)
                        + " MB at least",
                "raise it with CEVNSFIT_JAVA_OPTS=-Xmx1g, on a cluster with --driver-memory 1g");
    }

    private static Map<String, String> everywhere() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("spark.serializer", "org.apache.spark.serializer.JavaSerializer");
        settings.put("spark.ui.enabled", "false");
        settings.put("spark.master.rest.enabled", "false");
        settings.put("spark.ui.showConsoleProgress", "false");
        return settings;
    }

    private static Map<String, String> local(Path scratch) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("spark.driver.host", "127.0.0.1");
        settings.put("spark.driver.bindAddress", "127.0.0.1");
        settings.put("spark.local.dir", scratch.toAbsolutePath().toString());
        settings.put(
                "spark.sql.warehouse.dir", scratch.resolve("warehouse").toUri().toString());
        settings.put("spark.hadoop.fs.file.impl", PlainLocalFileSystem.class.getName());
        settings.put("spark.hadoop.fs.permissions.umask-mode", "022");
        return settings;
    }
}
