package org.cevnsfit.commandline;

import org.cevnsfit.unfolding.UnfoldingReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Verb {@code predict reactor-unfolding}. */
@Command(
        name = "reactor-unfolding",
        description = {
            "Flux of a reactor below the threshold of inverse beta decay, from coherent scattering.",
            "Flux in bins of the neutrino energy by maximum likelihood with a smoothness prior (arXiv:2302.10460)."
        })
final class ReactorUnfoldingCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @ParentCommand
    private PredictCommand predict;

    @Mixin
    private CalculatorArguments calculation;

    @Override
    public void run() {
        calculation.run(predict.home(), UnfoldingReport::of, spec.commandLine().getOut());
    }
}
