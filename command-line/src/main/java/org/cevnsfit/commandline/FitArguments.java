package org.cevnsfit.commandline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.plan.FitConfiguration;
import org.cevnsfit.plan.FitConfigurationReader;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The fit a verb works on, shared by all verbs that take one. */
final class FitArguments {
    @Parameters(index = "0", paramLabel = "<fit.conf>", description = "configuration of the fit, see conf/fits")
    private Path file;

    @Option(
            names = "--set",
            paramLabel = "key=value",
            description = "override one setting, for example physics.form-factor=klein-nystrand; may be repeated")
    private List<String> overrides = new ArrayList<>();

    /**
     * @param more overrides of the verb's own options
     * @param only names of the scans; empty: all
     */
    FitConfiguration read(Path home, List<String> more, List<String> only) {
        List<String> all = new ArrayList<>(overrides);
        all.addAll(more);
        return FitConfigurationReader.read(home, located(home), all, only);
    }

    /** A relative path counts from the current folder; what is not there is looked for in the project's folder. */
    private Path located(Path home) {
        Path here = file.toAbsolutePath().normalize();
        Path there = home.resolve(file).normalize();
        return Files.exists(here) || !Files.exists(there) ? here : there;
    }
}
