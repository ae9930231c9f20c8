package org.cevnsfit.relic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cevnsfit.constants.PhysicalConstants;
import org.cevnsfit.model.StandardModel;
import org.cevnsfit.plan.CalculatorFile;
import org.cevnsfit.report.CalculatorReport;
import org.cevnsfit.report.Caption;
import org.cevnsfit.report.Curve;
import org.cevnsfit.report.CurvePicture;
import org.cevnsfit.report.Numbers;
import org.cevnsfit.report.Picture;
import org.cevnsfit.report.ResultTable;
import org.cevnsfit.settings.Settings;
import org.cevnsfit.target.NuclearSpin;
import org.cevnsfit.target.Nuclide;

/** Relic neutrinos boosted by cosmic rays: kinematics, cross section, and the flux where that of the cosmic rays is given. */
final class CosmicRayReport {
    private static final double CM_PER_KPC = 3.0856775815e21;
    private static final int MOST_POINTS = 10_000;
    private static final double MOST = 1e30;
    private static final double HIGHEST_GEV = 1e15;
    private static final double GEV_PER_MEV = 1e-3;

    private final CalculatorFile file;
    private final BoostedNeutrinos boosted;
    private final RelicNeutrinos neutrinos;
    private final double[] nucleusGeV;
    private final double[] labGeV;
    private final CosmicRayFlux cosmicRays; // null if none is given
    private final double lengthCm;

    private CosmicRayReport(CalculatorFile file) {
        this.file = file;
        Settings all = file.settings();
        neutrinos = RelicNeutrinos.read(all.section("neutrinos"));
        Settings rays = all.section("cosmic-rays");
        Nuclide nucleus = nucleus(rays.section("nucleus"));
        nucleusGeV = energies(rays, nucleus.massMeV() * GEV_PER_MEV);
        labGeV = grid(all.section("lab-energies"));
        cosmicRays = rays.has("flux") ? CosmicRayFlux.read(file.home().resolve(rays.text("flux"))) : null;
        lengthCm = CM_PER_KPC * rays.number("effective-length-kpc", 0.0, MOST);
        all.rejectUnknown();
        boosted = new BoostedNeutrinos(new StandardModel(file.physics()), nucleus, neutrinos.massEv());
    }

    static CalculatorReport of(CalculatorFile file) {
        return new CosmicRayReport(file).report();
    }

    private static double[] energies(Settings rays, double massGeV) {
        double[] energies = rays.numbers("energies-GeV");
        if (energies.length > 0 && Arrays.stream(energies).allMatch(e -> e > massGeV && e <= HIGHEST_GEV))
            return energies;
        throw rays.problem(
                "energies-GeV",
                "found " + Arrays.toString(energies) + ", one or more energies above the mass of the nucleus, "
                        + Numbers.value(massGeV) + ", up to " + HIGHEST_GEV + " are due",
                "give energies of the whole nucleus");
    }

    private static double[] grid(Settings section) {
        double from = section.number("from-GeV", Double.MIN_NORMAL, MOST);
        double to = section.number("to-GeV", Double.MIN_NORMAL, MOST);
        int points = section.integer("points", 2, MOST_POINTS);
        if (!(from < to))
            throw section.problem("to-GeV", "found " + to + ", more than " + from + " is due", "raise it");
        double[] grid = new double[points];
        for (int i = 0; i < points; i++) grid[i] = from * Math.pow(to / from, i / (points - 1.0));
        return grid;
    }

    /** A nucleus from its masses and radii: cosmic rays need not be in the table of targets. */
    private static Nuclide nucleus(Settings section) {
        int protons = section.integer("protons", 1, 120);
        int neutrons = section.integer("neutrons", 0, 200);
        int nucleons = protons + neutrons;
        double massMeV =
                section.number("atomic-mass-u", 0.9 * nucleons, 1.1 * nucleons) * PhysicalConstants.ATOMIC_MASS_UNIT_MEV
                        - protons * PhysicalConstants.ELECTRON_MASS_MEV;
        return new Nuclide(
                section.text("name"),
                protons,
                neutrons,
                massMeV,
                section.number("proton-radius-fm", 0.0, 20.0),
                section.number("neutron-radius-fm", 0.0, 20.0),
                1.0,
                NuclearSpin.ZERO);
    }

    private CalculatorReport report() {
        List<String> lines = new ArrayList<>(List.of(file.name() + ": relic neutrinos boosted by cosmic rays"));
        ResultTable kinematics = kinematics();
        lines.addAll(kinematics.lines());
        Map<String, ResultTable> tables = new LinkedHashMap<>();
        tables.put("kinematics", kinematics);
        tables.put("cross-section", crossSection());
        Map<String, Picture> pictures = new LinkedHashMap<>();
        pictures.put("cross-section", crossSectionPicture());
        if (cosmicRays == null) {
            lines.add("  no flux of boosted neutrinos: cosmic-rays.flux names no table of the nuclei's flux");
        } else {
            double[] flux = flux();
            tables.put("boosted-flux", fluxTable(flux));
            pictures.put("boosted-flux", fluxPicture(flux));
        }
        return new CalculatorReport(lines, tables, pictures, file.provenance());
    }

    private ResultTable kinematics() {
        ResultTable.Builder table = new ResultTable.Builder(
                "energy[GeV]", "lorentz_factor[1]", "energy_in_nucleus_frame[MeV]", "highest_lab_energy[GeV]");
        for (double energy : nucleusGeV) {
            table.row(
                    energy,
                    boosted.lorentzFactor(energy),
                    boosted.energyInNucleusFrameMeV(energy),
                    boosted.highestLabEnergyGeV(energy));
        }
        return table.build();
    }

    private double[] crossSection(double nucleusEnergyGeV) {
        return Arrays.stream(labGeV)
                .map(lab -> boosted.crossSectionCm2PerGeV(nucleusEnergyGeV, lab))
                .toArray();
    }

    private ResultTable crossSection() {
        ResultTable.Builder table = new ResultTable.Builder(
                "nucleus_energy[GeV]", "lab_energy[GeV]", "recoil_in_nucleus_frame[keV]", "cross_section[cm2/GeV]");
        for (double energy : nucleusGeV) {
            double[] values = crossSection(energy);
            for (int i = 0; i < values.length; i++) {
                table.row(energy, labGeV[i], 1e3 * boosted.recoilMeV(labGeV[i]), values[i]);
            }
        }
        return table.build();
    }

    private Picture crossSectionPicture() {
        List<Curve> curves = Arrays.stream(nucleusGeV)
                .mapToObj(energy ->
                        Curve.line("nucleus of " + Numbers.value(energy) + " GeV", labGeV, crossSection(energy)))
                .toList();
        return picture("Relic neutrinos hit by cosmic rays", "dσ/dE_{lab} [cm^{2}/GeV]", curves);
    }

    private double[] flux() {
        return Arrays.stream(labGeV)
                .map(lab -> boosted.flux(cosmicRays, neutrinos.totalPerCm3(), lengthCm, lab))
                .toArray();
    }

    private ResultTable fluxTable(double[] flux) {
        ResultTable.Builder table = new ResultTable.Builder("lab_energy[GeV]", "flux[1/(cm2 s sr GeV)]");
        for (int i = 0; i < flux.length; i++) table.row(labGeV[i], flux[i]);
        return table.build();
    }

    private Picture fluxPicture(double[] flux) {
        double[] weighted = new double[flux.length];
        for (int i = 0; i < flux.length; i++) weighted[i] = labGeV[i] * labGeV[i] * flux[i];
        return picture(
                "Relic neutrinos boosted by cosmic rays",
                "E^{2} dΦ/dE [GeV/(cm^{2} s sr)]",
                List.of(Curve.line("all species", labGeV, weighted)));
    }

    private Picture picture(String title, String up, List<Curve> curves) {
        return new CurvePicture(
                new Caption(title, file.description(), ""),
                new CurvePicture.Quantity("E_{lab} [GeV]", true),
                new CurvePicture.Quantity(up, true),
                curves);
    }
}
