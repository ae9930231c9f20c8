package org.cevnsfit.commandline;

import org.cevnsfit.migdal.MigdalReport;
import picocli.CommandLine.Command;

/** Verb {@code predict migdal}. */
@Command(
        name = "migdal",
        description = {
            "Energy spectrum of nuclear recoils that ionise their atom (arXiv:1707.07258).",
            "Needs a table of ionisation probabilities, which does not come with this program."
        })
final class MigdalCommand extends CalculatorCommand {
    MigdalCommand() {
        super(MigdalReport::of);
    }
}
