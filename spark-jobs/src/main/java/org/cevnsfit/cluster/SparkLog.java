package org.cevnsfit.cluster;

import java.nio.file.Path;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.appender.FileAppender;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.logging.log4j.core.config.builder.api.ConfigurationBuilder;
import org.apache.logging.log4j.core.config.builder.api.ConfigurationBuilderFactory;
import org.apache.logging.log4j.core.config.builder.impl.BuiltConfiguration;

/** Sends what Spark, Hadoop and Parquet log to a file, and nothing to the terminal. */
public final class SparkLog {
    private SparkLog() {}

    /** Warnings and errors go to this file from now on; to be called before Spark starts. */
    public static void to(Path file) {
        ConfigurationBuilder<BuiltConfiguration> builder = ConfigurationBuilderFactory.newConfigurationBuilder();
        builder.setStatusLevel(Level.ERROR);
        builder.add(builder.newAppender("file", FileAppender.PLUGIN_NAME)
                .addAttribute("fileName", file.toString())
                .addAttribute("append", true)
                .add(builder.newLayout("PatternLayout").addAttribute("pattern", "%d{ISO8601} %p %c{1}: %m%n%ex")));
        builder.add(builder.newRootLogger(Level.WARN).add(builder.newAppenderRef("file")));
        Configurator.reconfigure(builder.build());
    }
}
