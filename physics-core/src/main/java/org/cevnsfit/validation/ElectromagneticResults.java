package org.cevnsfit.validation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.plan.Axis;
import org.cevnsfit.plan.Scan;
import org.cevnsfit.profile.FitStatus;
import org.cevnsfit.profile.ProfilePoint;
import org.cevnsfit.profile.Profiler;
import org.cevnsfit.surface.GridSurface;
import org.cevnsfit.surface.Interval;
import org.cevnsfit.surface.Intervals;
import org.cevnsfit.surface.Reference;
import org.cevnsfit.surface.SurfaceAxis;

/** Our limits on magnetic moments, charge radii and millicharges. */
final class ElectromagneticResults {
    /** Δχ² of 90 % confidence for one parameter */
    static final double NINETY_PERCENT = 2.7055;

    private final DeclaredFits fits;

    /** @param home project folder with conf and data */
    ElectromagneticResults(Path home) {
        this.fits = new DeclaredFits(home);
    }

    /** @return upper end of all that lies below Δχ² = 2.71, on the axis of a scan with so many points */
    double limit(String fit, String scan, int points, String... overrides) {
        List<Interval> intervals = intervals(fit, scan, NINETY_PERCENT, points, overrides);
        return intervals.get(intervals.size() - 1).upper();
    }

    /** @return as {@link #limit}, every nuisance held at the best fit of the Standard Model */
    double limitWithoutNuisances(String fit, String scan, int points) {
        Scan declared = fits.scan(fit, scan);
        double[] nominal = declared.model().nominalCouplings();
        Profiler profiler = declared.model().profiler(declared.fixedShape(), List.of(), List.of(), nominal);
        ProfilePoint best = profiler.newPoint();
        profiler.profile(nominal, best);
        List<Pull> nuisances = declared.model().nuisances();
        String[] held = new String[nuisances.size()];
        for (int k = 0; k < held.length; k++) {
            held[k] = "scans." + scan + ".parameters." + nuisances.get(k).name() + ".fixed = " + best.nuisances[k];
        }
        return limit(fit, scan, points, held);
    }

    /**
     * @param level Δχ² at the ends
     * @param points of the scan's only axis
     * @return every interval below the level within the axis, ascending
     */
    List<Interval> intervals(String fit, String scan, double level, int points, String... overrides) {
        Scan declared = fits.scan(fit, scan, overrides);
        Axis axis = declared.axes().get(0);
        double[] declaredValues = axis.values();
        double from = declaredValues[0];
        double to = declaredValues[declaredValues.length - 1];
        double[] values = Axis.spaced(axis.parameter(), false, from, to, points).values();
        List<SurfaceAxis> axes =
                List.of(new SurfaceAxis(axis.parameter().name(), "1", SurfaceAxis.Scale.LINEAR, values));
        double[] chi2 = new double[points];
        FitStatus[] status = new FitStatus[points];
        double[] couplings = declared.fixedCouplings().clone();
        int index = declared.model().couplings().indexOf(axis.parameter());
        Profiler profiler = declared.model().profiler(declared.fixedShape(), declared.treatment());
        ProfilePoint point = profiler.newPoint();
        for (int i = 0; i < points; i++) {
            couplings[index] = values[i];
            profiler.profile(couplings.clone(), point);
            chi2[i] = point.chi2;
            status[i] = point.status;
        }
        return Intervals.below(GridSurface.of(axes, chi2, status, Reference.unknown()), level);
    }

    /** @return intervals as text, in units of a number, for example {@code [−61.2, −48.2] ∪ [−4.7, 2.2]} */
    static String text(List<Interval> intervals, int decimals, double unit) {
        String number = "%." + decimals + "f";
        List<String> pieces = new ArrayList<>();
        for (Interval piece : intervals) {
            pieces.add(String.format(
                    Locale.ROOT, "[" + number + ", " + number + "]", piece.lower() / unit, piece.upper() / unit));
        }
        return pieces.stream().collect(Collectors.joining(" ∪ ")).replace('-', '−');
    }
}
