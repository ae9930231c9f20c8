package org.cevnsfit.relic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cevnsfit.plan.CalculatorFile;
import org.cevnsfit.report.CalculatorReport;
import org.cevnsfit.report.ResultTable;
import org.cevnsfit.settings.Settings;

/** Relic neutrinos on a neutron star: cross section, optical depth, rate, power. */
final class NeutronStarReport {
    private static final double W_S_PER_EV = 1.602176634e-19;
    private static final double MOST = 1e60;

    private NeutronStarReport() {}

    static CalculatorReport of(CalculatorFile file) {
        Settings all = file.settings();
        NeutronStar star = star(all.section("star"));
        RelicNeutrinos neutrinos = RelicNeutrinos.read(all.section("neutrinos"));
        Settings scattering = all.section("scattering");
        double energyEv = scattering.number("energy-eV", Double.MIN_NORMAL, 1e6);
        double transferEv = scattering.number("momentum-transfer-eV", Double.MIN_NORMAL, 2e6);
        double speed = all.section("neutrinos").has("speed-c")
                ? all.section("neutrinos").number("speed-c", Double.MIN_NORMAL, 1.0)
                : neutrinos.speed();
        double depositedEv = scattering.has("deposited-energy-eV")
                ? scattering.number("deposited-energy-eV", 0.0, 1e12)
                : kineticAtSurfaceEv(star, neutrinos.massEv(), speed);
        all.rejectUnknown();

        ResultTable table = table(star, neutrinos.totalPerCm3(), speed, energyEv, transferEv, depositedEv);
        List<String> lines = new ArrayList<>(List.of(file.name() + ": relic neutrinos on a neutron star"));
        lines.addAll(table.lines());
        return new CalculatorReport(lines, Map.of("neutron-star", table), Map.of(), file.provenance());
    }

    private static ResultTable table(
            NeutronStar star, double perCm3, double speed, double energyEv, double transferEv, double depositedEv) {
        double depth = star.opticalDepth(energyEv, transferEv);
        double fraction = Math.min(1.0, depth);
        double captured = star.arrivalsPerS(perCm3, speed) * fraction;
        return new ResultTable.Builder("quantity[text]", "value[1]", "unit[text]")
                .row("escape velocity squared 2GM/(Rc2)", star.compactness(), "c2")
                .row("cross section per neutron", NeutronStar.crossSectionCm2(energyEv), "cm2")
                .row("neutrons that scatter as one", star.coherentNeutrons(transferEv), "1")
                .row("optical depth", depth, "1")
                .row("fraction that scatters", fraction, "1")
                .row("density of neutrinos far away", perCm3, "1/cm3")
                .row("speed of neutrinos far away", speed, "c")
                .row("neutrinos that scatter", captured, "1/s")
                .row("energy deposited by each", depositedEv, "eV")
                .row("power", captured * depositedEv * W_S_PER_EV, "W")
                .build();
    }

    private static NeutronStar star(Settings section) {
        NeutronStar star = new NeutronStar(
                section.number("mass-solar", Double.MIN_NORMAL, 100.0),
                section.number("radius-km", Double.MIN_NORMAL, 1e6),
                section.number("neutrons-per-cm3", Double.MIN_NORMAL, MOST));
        if (star.compactness() < 1.0) return star;
        throw section.problem(
                "radius-km",
                "found " + star.radiusKm() + ", a star of " + star.massSolar() + " solar masses is a black hole below "
                        + star.compactness() * star.radiusKm() + " km",
                "correct mass or radius");
    }

    /** E_∞/√(1 − 2GM/(Rc²)) − m with E_∞ = m/√(1 − v²): what a neutrino at the surface has to give beside its mass. */
    private static double kineticAtSurfaceEv(NeutronStar star, double massEv, double speed) {
        double farAway = massEv / Math.sqrt(1.0 - speed * speed);
        return farAway / Math.sqrt(1.0 - star.compactness()) - massEv;
    }
}
