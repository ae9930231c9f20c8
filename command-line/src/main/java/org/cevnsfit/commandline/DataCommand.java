package org.cevnsfit.commandline;

import java.nio.file.Path;
import org.cevnsfit.importer.ReleaseKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Verb {@code data}: what is done with the tables below data/. */
@Command(name = "data", description = "Work with the tables below data/.", subcommands = DataCommand.Import.class)
final class DataCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @ParentCommand
    private CevnsFit root;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a verb is missing: data import");
    }

    /** Verb {@code data import}: writes the tables of one experiment from the files of its release. */
    @Command(name = "import", description = "Write the tables of an experiment from the files of its data release.")
    static final class Import implements Runnable {
        @Spec
        private CommandSpec spec;

        @ParentCommand
        private DataCommand data;

        @Parameters(index = "0", paramLabel = "<experiment>", description = "name of the folder below data/")
        private String experiment;

        @Option(names = "--from", required = true, paramLabel = "DIR", description = "folder with the release's files")
        private Path from;

        @Override
        public void run() {
            ReleaseKind kind = ReleaseKind.named(experiment);
            Path tables = data.root.home().resolve("data").resolve(kind.dataSet());
            for (Path table : kind.importer().write(from.toAbsolutePath().normalize(), tables)) {
                spec.commandLine().getOut().println("wrote " + table);
            }
        }
    }
}
