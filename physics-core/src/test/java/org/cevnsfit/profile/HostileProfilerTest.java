package org.cevnsfit.profile;

import java.util.ArrayList;
import java.util.List;

/** The profiler of single points on the hostile set. */
class HostileProfilerTest extends HostileContract {
    @Override
    List<ProfilePoint> profile(HostileCase of) {
        Profiler profiler = profiler(of);
        List<ProfilePoint> points = new ArrayList<>();
        for (double[] values : of.points()) {
            ProfilePoint point = profiler.newPoint();
            profiler.profile(values, point);
            points.add(point);
        }
        return points;
    }
}
