package org.cevnsfit.commandline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The option --set, shared by all verbs that read a configuration, and where its file is looked for. */
final class SettingOptions {
    @Option(
            names = "--set",
            paramLabel = "key=value",
            description = "override one setting, for example physics.form-factor=klein-nystrand; may be repeated")
    private List<String> overrides = new ArrayList<>();

    /** @return what --set says, followed by more */
    List<String> and(List<String> more) {
        List<String> all = new ArrayList<>(overrides);
        all.addAll(more);
        return all;
    }

    /** A relative path counts from the current folder; what is not there is looked for in the project's folder. */
    static Path located(Path home, Path file) {
        Path here = file.toAbsolutePath().normalize();
        Path there = home.resolve(file).normalize();
        return Files.exists(here) || !Files.exists(there) ? here : there;
    }
}
