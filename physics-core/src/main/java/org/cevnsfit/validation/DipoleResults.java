package org.cevnsfit.validation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.cevnsfit.model.DipolePortal;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.plan.Axis;
import org.cevnsfit.plan.EachExperiment;
import org.cevnsfit.plan.FreeFit;
import org.cevnsfit.plan.Scan;

/** Limits on magnetic moments into a sterile neutrino, beside those on moments of active neutrinos from the same data and nuisances. */
final class DipoleResults {
    private static final double RISE_OF_90_PERCENT = 2.706;
    private static final String NUCLEI_ONLY = "physics.electron-scattering=false";

    private final DeclaredFits fits;
    private final boolean electrons;

    /**
     * @param home project folder with conf and data
     * @param electrons true if recoils of electrons count
     */
    DipoleResults(Path home, boolean electrons) {
        this.fits = new DeclaredFits(home);
        this.electrons = electrons;
    }

    /** @return upper limits on the last axis of a scan of CsI and liquid argon at each mass, 90 % CL [1e-11 µ_B] */
    double[] ofCsiAndArgon(String name, double... massesMeV) {
        Scan scan = scan("csi-lar-dipole-portal", name);
        return Arrays.stream(massesMeV).map(mass -> limit(scan, mass)).toArray();
    }

    /** @return upper limit on the moment of active neutrinos from CsI and liquid argon, 90 % CL [1e-11 µ_B] */
    double ofActive(String scan) {
        return limit(
                scan(
                        "csi-lar-electromagnetic",
                        scan,
                        "nuisances.coherent-csi-2021=SHARED",
                        "nuisances.coherent-lar-2020=SHARED"),
                0.0);
    }

    /** @return upper limits on µ_4e from CONUS+ at each mass, 90 % CL [1e-11 µ_B] */
    double[] ofConus(double... massesMeV) {
        Scan scan = conus(scan("reactors-dipole-portal", "electron"));
        return Arrays.stream(massesMeV).map(mass -> limit(scan, mass)).toArray();
    }

    /** @return upper limit on the moment of active electron neutrinos from CONUS+, 90 % CL [1e-11 µ_B] */
    double ofActiveAtConus() {
        return limit(conus(scan("reactors-electromagnetic", "mu-nue")), 0.0);
    }

    private static Scan conus(Scan together) {
        String name = "conus-plus-2025";
        return new EachExperiment(together.name(), List.of(name)).alone(together, name);
    }

    private Scan scan(String fit, String scan, String... overrides) {
        if (electrons) return fits.scan(fit, scan, overrides);
        String[] all = Arrays.copyOf(overrides, overrides.length + 1);
        all[overrides.length] = NUCLEI_ONLY;
        return fits.scan(fit, scan, all);
    }

    /** Upper end of Δχ² = 2.706 above the best moment at one mass. */
    private static double limit(Scan scan, double massMeV) {
        List<Axis> axes = scan.axes();
        Parameter moment = axes.get(axes.size() - 1).parameter();
        ShapePoint shape =
                axes.size() == 1 ? scan.fixedShape() : scan.fixedShape().with(DipolePortal.MASS_MEV, massMeV);
        FreeFit fit = new FreeFit(scan, List.of(moment), scan.fixedCouplings(), shape);
        return fit.interval(fit.best(), moment, RISE_OF_90_PERCENT)[1];
    }
}
