package org.cevnsfit.commandline;

import org.cevnsfit.relic.RelicReport;
import picocli.CommandLine.Command;

/** Verb {@code predict relic-neutrinos}. */
@Command(
        name = "relic-neutrinos",
        description = {
            "Neutrinos of the cosmic background on a neutron star or hit by cosmic rays.",
            "kind = neutron-star: cross section, optical depth, rate, power (arXiv:2408.01484).",
            "kind = cosmic-rays: kinematics, cross section, boosted flux (arXiv:2505.04791)."
        })
final class RelicNeutrinosCommand extends CalculatorCommand {
    RelicNeutrinosCommand() {
        super(RelicReport::of);
    }
}
