package org.cevnsfit.commandline;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cevnsfit.error.FileTrouble;
import org.cevnsfit.error.InputException;
import org.cevnsfit.error.Suggestion;
import org.cevnsfit.validation.Comparison;
import org.cevnsfit.validation.Comparison.Verdict;
import org.cevnsfit.validation.ValidationSuite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Verb {@code validate}: our numbers beside published ones. Runs without Spark. */
@Command(
        name = "validate",
        description = {
            "Compare with published results; takes under a minute.",
            "Partial: outside the tolerance for a known reason, printed below the table.",
            "Failed: outside it for no known reason; the exit code is then 6."
        })
final class ValidateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @ParentCommand
    private CevnsFit root;

    @Option(
            names = "--only",
            paramLabel = "GROUP",
            split = ",",
            completionCandidates = Groups.class,
            description = "compare these groups alone: ${COMPLETION-CANDIDATES}")
    private List<String> only = ValidationSuite.groups();

    @Option(names = "--json", paramLabel = "FILE", description = "write the comparisons to this file as well")
    private Path json;

    /** Names for the help. */
    static final class Groups implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ValidationSuite.groups().iterator();
        }
    }

    @Override
    public Integer call() {
        checkGroups();
        if (json != null) checkFolder();
        List<Comparison> comparisons = ValidationSuite.run(root.home(), only);
        if (json != null) write(comparisons);
        PrintWriter out = spec.commandLine().getOut();
        ComparisonTable.print(comparisons, out);
        out.flush();
        return exitCode(comparisons);
    }

    static int exitCode(List<Comparison> comparisons) {
        boolean failed = comparisons.stream().anyMatch(c -> c.verdict() == Verdict.FAILED);
        return failed ? ExitCode.NOT_REPRODUCED : ExitCode.DONE;
    }

    private void checkGroups() {
        for (String name : only) {
            if (ValidationSuite.groups().contains(name)) continue;
            throw new InputException(
                    "--only " + name,
                    "is no group of comparisons, allowed are " + ValidationSuite.groups(),
                    "did you mean '" + Suggestion.nearest(name, ValidationSuite.groups()) + "'?");
        }
    }

    private void write(List<Comparison> comparisons) {
        List<Map<String, String>> entries =
                comparisons.stream().map(ValidateCommand::entry).toList();
        try {
            Files.write(
                    json, new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(entries));
        } catch (IOException e) {
            throw unwritable(FileTrouble.words(e));
        }
    }

    /** Before the work. */
    private void checkFolder() {
        Path folder = json.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) throw unwritable("there is no folder " + folder);
    }

    private InputException unwritable(String why) {
        return new InputException(
                "--json " + json, "cannot be written: " + why, "name a file in a folder where you may write");
    }

    private static Map<String, String> entry(Comparison comparison) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("id", comparison.id());
        entry.put("quantity", comparison.quantity());
        entry.put("source", comparison.source());
        entry.put("theirs", comparison.theirs());
        entry.put("ours", comparison.ours());
        entry.put("verdict", comparison.verdict().name().toLowerCase(Locale.ROOT));
        entry.put("reason", comparison.reason());
        return entry;
    }
}
