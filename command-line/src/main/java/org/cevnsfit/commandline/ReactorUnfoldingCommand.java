package org.cevnsfit.commandline;

import org.cevnsfit.unfolding.UnfoldingReport;
import picocli.CommandLine.Command;

/** Verb {@code predict reactor-unfolding}. */
@Command(
        name = "reactor-unfolding",
        description = {
            "Flux of a reactor below the threshold of inverse beta decay, from coherent scattering.",
            "Flux in bins of the neutrino energy by maximum likelihood with a smoothness prior (arXiv:2302.10460)."
        })
final class ReactorUnfoldingCommand extends CalculatorCommand {
    ReactorUnfoldingCommand() {
        super(UnfoldingReport::of);
    }
}
