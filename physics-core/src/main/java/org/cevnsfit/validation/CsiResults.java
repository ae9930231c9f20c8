package org.cevnsfit.validation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.ExperimentReader;
import org.cevnsfit.interaction.FormFactor;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.VectorCouplings;
import org.cevnsfit.model.StandardModel;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.plan.Scan;
import org.cevnsfit.prediction.Normalisation;
import org.cevnsfit.profile.FitModel;
import org.cevnsfit.profile.ProfilePoint;
import org.cevnsfit.profile.Profiler;
import org.cevnsfit.target.Nuclide;

/** Our numbers from the COHERENT CsI 2021 data, as compared with published ones. */
public final class CsiResults {
    private static final String CSI = "coherent-csi-2021";
    private static final int PLANE_POINTS = 121;

    private final DeclaredFits fits;
    private final Experiment experiment;

    /** @param home project folder with conf and data */
    public CsiResults(Path home) {
        this.fits = new DeclaredFits(home);
        this.experiment = ExperimentReader.read(home, CSI);
    }

    /** As {@link DeclaredFits#measure}. */
    public Measured measure(String fit, String scan) {
        return fits.measure(fit, scan);
    }

    /** @return mean proton radius of caesium and iodine [fm] */
    public double protonRadiusFm() {
        return experiment.targets().stream()
                .map(share -> share.target())
                .filter(Nuclide.class::isInstance)
                .mapToDouble(target -> ((Nuclide) target).protonRadiusFm())
                .average()
                .orElseThrow();
    }

    /** Standard-Model fit with free signal normalisation; lower = upper = −1 fits the backgrounds alone. */
    CountingFit counting(String nuisances, double lower, double upper) {
        return CountingFit.of(experiment, new StandardModel(PhysicsSettings.standard()), nuisances, lower, upper);
    }

    /** @return significance of the signal over the backgrounds alone [standard deviations] */
    public double significance(String nuisances) {
        return Math.sqrt(counting(nuisances, -1.0, -1.0).chi2()
                - counting(nuisances, -1.0, 5.0).chi2());
    }

    /** @return Standard-Model CEvNS count in the 99 bins, nominal nuisances */
    public double standardModelCount() {
        return counting("STD", 0.0, 0.0).nominal(Experiment.CEVNS);
    }

    /**
     * @param withRadius false: without nuisances on the nuclear radius
     * @return minimum of −2 ln λ of the Standard Model in the default settings, pull terms included
     */
    public double standardModelChi2(String nuisances, boolean withRadius) {
        return standardModelChi2(PhysicsSettings.standard(), nuisances, withRadius);
    }

    /** @return −2 ln λ of full coherence, F = 1, in the settings of arXiv:2303.09360 */
    public double fullCoherenceChi2() {
        PhysicsSettings unit = PhysicsSettings.standard()
                .withFormFactor(FormFactor.UNIT)
                .withCouplings(VectorCouplings.RADIATIVE_ROUNDED);
        return standardModelChi2(unit, "AC", true);
    }

    private double standardModelChi2(PhysicsSettings settings, String nuisances, boolean withRadius) {
        FitModel model = FitModel.of(
                List.of(experiment),
                Map.of(CSI, nuisances),
                new StandardModel(settings),
                Normalisation.COMPUTED,
                !withRadius);
        Profiler profiler = model.profiler(ShapePoint.nominal(), List.of());
        ProfilePoint point = profiler.newPoint();
        profiler.profile(model.nominalCouplings(), point);
        return point.chi2;
    }

    /**
     * Sum of the two minima of −2 ln λ along one coupling, the others at their nominal values. The rate depends on the square of the
     * weak charge, so the sum is the coupling that turns Q_W into −Q_W.
     */
    public double sumOfMinima(String fit, String scan, String coupling, double lower, double upper) {
        Scan chosen = fits.scan(fit, scan);
        List<String> names =
                chosen.model().couplings().stream().map(Parameter::name).toList();
        int index = names.indexOf(coupling);
        Profiler profiler =
                chosen.model().profiler(chosen.fixedShape(), List.of(coupling), List.of(), chosen.fixedCouplings());
        ProfilePoint point = profiler.newPoint();
        double[] values = chosen.fixedCouplings().clone();
        int points = 2001;
        double[] chi2 = new double[points];
        for (int i = 0; i < points; i++) {
            values[index] = lower + (upper - lower) * i / (points - 1);
            profiler.profile(values, point);
            chi2[i] = point.chi2;
        }
        double sum = 0.0;
        int minima = 0;
        for (int i = 1; i < points - 1; i++) {
            if (!(chi2[i] < chi2[i - 1] && chi2[i] <= chi2[i + 1])) continue;
            sum += lower + (upper - lower) * i / (points - 1);
            minima++;
        }
        if (minima != 2) throw new IllegalStateException(minima + " minima along " + coupling + ", two are due");
        return sum;
    }

    /** @return separate parts of the 90 % region (two parameters) in the plane of a scan, under a set of nuisances */
    public long islands(String fit, String scan, String nuisances) {
        Scan chosen = fits.scan(fit, scan, "scans." + scan + ".nuisances." + CSI + "=" + nuisances);
        return NsiPlane.of(chosen, PLANE_POINTS).islands(0.90);
    }

    /** Largest coupling of a light mediator to nuclei that Δχ² = 4.6052 (90 %, two parameters) allows at one mass. */
    public double limit(String fit, String scan, double massMeV, double largest) {
        Scan chosen = fits.scan(fit, scan, "physics.electron-scattering=false");
        String mass = chosen.axes().get(0).parameter().name();
        String coupling = chosen.axes().get(1).parameter().name();
        int index = chosen.model().couplings().stream()
                .map(Parameter::name)
                .toList()
                .indexOf(coupling);
        Profiler profiler = chosen.model()
                .profiler(
                        chosen.fixedShape().with(mass, massMeV), List.of(coupling), List.of(), chosen.fixedCouplings());
        return limit(profiler, chosen.fixedCouplings().clone(), index, largest);
    }

    private static double limit(Profiler profiler, double[] values, int index, double largest) {
        ProfilePoint point = profiler.newPoint();
        int points = 1500;
        profiler.profile(values, point); // no mediator
        double lowest = point.chi2;
        double[] chi2 = new double[points];
        double[] logs = new double[points];
        for (int i = 0; i < points; i++) {
            logs[i] = Math.log(largest * 1e-4) + Math.log(1e4) * i / (points - 1);
            values[index] = Math.exp(logs[i]);
            profiler.profile(values, point);
            chi2[i] = point.chi2;
            lowest = Math.min(lowest, chi2[i]);
        }
        double level = lowest + 4.6052;
        int last = points - 1;
        while (chi2[last] > level) last--;
        return Math.exp(new BrentSolver(1e-9)
                .solve(
                        100,
                        u -> {
                            values[index] = Math.exp(u);
                            profiler.profile(values, point);
                            return point.chi2 - level;
                        },
                        logs[last],
                        logs[last + 1]));
    }
}
