package org.cevnsfit.validation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.plan.Axis;
import org.cevnsfit.plan.Scan;
import org.cevnsfit.profile.FitModel;
import org.cevnsfit.profile.FitStatus;
import org.cevnsfit.profile.ProfilePoint;
import org.cevnsfit.profile.Profiler;
import org.cevnsfit.profile.Treatment;
import org.cevnsfit.surface.GridSurface;
import org.cevnsfit.surface.Interval;
import org.cevnsfit.surface.Intervals;
import org.cevnsfit.surface.Reference;
import org.cevnsfit.surface.SurfaceAxis;

/** Our counts and limits from electron recoils of solar neutrinos in xenon. */
final class SolarElectronResults {
    private static final String FIT = "solar-er-electromagnetic";
    private static final int POINTS = 61;

    private final DeclaredFits fits;

    /** @param home project folder with conf and data */
    SolarElectronResults(Path home) {
        this.fits = new DeclaredFits(home);
    }

    /** @return the fit with the model of one of its scans, all experiments together */
    FitModel model(String scan, String... overrides) {
        Scan declared = fits.scan(FIT, scan, overrides);
        return declared.model();
    }

    /** @return Standard-Model counts of solar neutrinos in the bins of an experiment from one on */
    static double counts(FitModel model, String experiment, int firstBin) {
        Profiler profiler = profiler(model.alone(experiment), List.of(), Map.of());
        ProfilePoint nominal = profiler.newPoint();
        System.arraycopy(model.nominalCouplings(), 0, nominal.couplings, 0, nominal.couplings.length);
        return profiler.prediction(nominal).get(0).parts().entrySet().stream()
                .filter(part -> part.getKey().startsWith(Experiment.EVES))
                .mapToDouble(
                        part -> DoubleStream.of(part.getValue()).skip(firstBin).sum())
                .sum();
    }

    /** @return upper limit at 90 % on a coupling that cannot be negative */
    static double limit(FitModel model, String coupling, double largest) {
        List<Interval> below = intervals(model, coupling, 0.0, largest, Map.of());
        return below.get(below.size() - 1).upper();
    }

    /**
     * @param held nuisances that keep a value
     * @return all that lies below Δχ² = 2.71 within a range, ascending
     */
    static List<Interval> intervals(FitModel model, String coupling, double from, double to, Map<String, Double> held) {
        double[] couplings = model.nominalCouplings();
        List<String> names =
                model.couplings().stream().map(parameter -> parameter.name()).toList();
        int index = names.indexOf(coupling);
        double[] values = Axis.spaced(model.couplings().get(index), false, from, to, POINTS)
                .values();
        Profiler profiler = profiler(model, List.of(coupling), held);
        ProfilePoint point = profiler.newPoint();
        double[] chi2 = new double[POINTS];
        FitStatus[] status = new FitStatus[POINTS];
        for (int i = 0; i < POINTS; i++) {
            couplings[index] = values[i];
            profiler.profile(couplings.clone(), point);
            chi2[i] = point.chi2;
            status[i] = point.status;
        }
        List<SurfaceAxis> axes = List.of(new SurfaceAxis(coupling, "1", SurfaceAxis.Scale.LINEAR, values));
        return Intervals.below(
                GridSurface.of(axes, chi2, status, Reference.unknown()), ElectromagneticResults.NINETY_PERCENT);
    }

    private static Profiler profiler(FitModel model, List<String> scanned, Map<String, Double> held) {
        Treatment treatment =
                new Treatment(scanned, List.of(), model.nominalCouplings(), List.of(), new TreeMap<>(held), List.of());
        return model.profiler(ShapePoint.nominal(), treatment);
    }
}
