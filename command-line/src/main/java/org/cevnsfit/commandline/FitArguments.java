package org.cevnsfit.commandline;

import java.nio.file.Path;
import java.util.List;
import org.cevnsfit.plan.FitConfiguration;
import org.cevnsfit.plan.FitConfigurationReader;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The fit a verb works on, shared by all verbs that take one. */
final class FitArguments {
    @Parameters(index = "0", paramLabel = "<fit.conf>", description = "configuration of the fit, see conf/fits")
    private Path file;

    @Mixin
    private SettingOptions settings;

    /**
     * @param more overrides of the verb's own options
     * @param only names of the scans; empty: all
     */
    FitConfiguration read(Path home, List<String> more, List<String> only) {
        return FitConfigurationReader.read(home, SettingOptions.located(home, file), settings.and(more), only);
    }
}
