package org.cevnsfit.validation;

import static org.cevnsfit.validation.Comparison.all;
import static org.cevnsfit.validation.Comparison.text;
import static org.cevnsfit.validation.Comparison.within;

import java.nio.file.Path;
import java.util.List;

/** The sterile dipole portal beside moments of active neutrinos, to which it leads where the sterile neutrino is light. */
final class DipoleComparisons {
    private static final double KEV = 1e-3;
    private static final double MEV = 1.0;

    private DipoleComparisons() {}

    static List<Comparison> of(Path home) {
        DipoleResults nuclei = new DipoleResults(home, false);
        return List.of(csiAndArgon(nuclei), conus(new DipoleResults(home, true)), flatAtConus(nuclei));
    }

    private static Comparison csiAndArgon(DipoleResults nuclei) {
        double active = nuclei.ofActive("mu-numu");
        double[] limits = nuclei.ofCsiAndArgon("muon", KEV, 10.0 * MEV);
        double light = limits[0] / active;
        double heavier = limits[1] / active;
        return new Comparison(
                "csi-lar-dipole",
                "CsI + LAr, nuclei alone: 90 % limit on the dipole portal of ν_μ over that on the active moment, m_4 = 1 keV; 10 MeV",
                "computed",
                "1; flat up to about 10 MeV",
                text("%.3f; %.2f", light, heavier),
                all(within(light, 1.0, 1e-3), within(heavier, 1.0, 0.1)),
                "");
    }

    private static Comparison conus(DipoleResults everything) {
        double light = everything.ofConus(KEV)[0];
        return new Comparison(
                "conus-dipole",
                "CONUS+: 90 % limit on the dipole portal of ν_e at m_4 = 1 keV",
                "arXiv:2501.17843",
                "1.1e-10 μ_B (active moment)",
                text("%.2fe-10 μ_B", light / 10.0),
                all(within(light, 11.0, 3.3), within(light / everything.ofActiveAtConus(), 1.0, 1e-3)),
                "recoils of electrons carry this limit up to 0.1 MeV; 5.1e-10 μ_B at 1 MeV is that of nuclei");
    }

    private static Comparison flatAtConus(DipoleResults nuclei) {
        double[] limits = nuclei.ofConus(KEV, MEV);
        double ratio = limits[1] / limits[0];
        return new Comparison(
                "conus-dipole-flat",
                "CONUS+, nuclei alone: 90 % limit on the dipole portal of ν_e at m_4 = 1 MeV over that at 1 keV",
                "arXiv:2501.17843",
                "flat up to about 1 MeV",
                text("%.2f", ratio),
                within(ratio, 1.0, 0.1),
                "");
    }
}
