package org.cevnsfit.commandline;

import org.cevnsfit.migdal.MigdalReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Verb {@code predict migdal}. */
@Command(
        name = "migdal",
        description = {
            "Energy spectrum of nuclear recoils that ionise their atom (arXiv:1707.07258).",
            "Needs a table of ionisation probabilities, which does not come with this program."
        })
final class MigdalCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @ParentCommand
    private PredictCommand predict;

    @Mixin
    private CalculatorArguments calculation;

    @Override
    public void run() {
        calculation.run(predict.home(), MigdalReport::of, spec.commandLine().getOut());
    }
}
