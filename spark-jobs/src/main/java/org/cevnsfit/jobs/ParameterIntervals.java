package org.cevnsfit.jobs;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.surface.ConfidenceLevels;
import org.cevnsfit.surface.GridSurface;
import org.cevnsfit.surface.Interval;
import org.cevnsfit.surface.Intervals;
import org.cevnsfit.surface.Projection;

/**
 * Intervals of one parameter at one confidence level.
 *
 * @param parameter name
 * @param unit unit of the bounds
 * @param confidenceLevel probability
 * @param level Δχ² at the bounds, one degree of freedom
 * @param intervals all pieces, ascending
 */
public record ParameterIntervals(
        String parameter, String unit, double confidenceLevel, double level, List<Interval> intervals) {

    /** @return one entry per axis and confidence level, in this order */
    static List<ParameterIntervals> of(List<Projection> projections, double[] confidenceLevels) {
        List<ParameterIntervals> all = new ArrayList<>();
        for (Projection projection : projections) {
            GridSurface profile = projection.surface();
            if (profile.dimension() != 1) continue;
            for (double confidenceLevel : confidenceLevels) {
                double level = ConfidenceLevels.deltaChi2(confidenceLevel, 1);
                List<Interval> pieces = Intervals.below(profile, level);
                String unit = profile.axis(0).unit();
                all.add(new ParameterIntervals(profile.axis(0).name(), unit, confidenceLevel, level, pieces));
            }
        }
        return all;
    }
}
