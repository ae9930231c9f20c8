package org.cevnsfit.profile;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.prediction.ExperimentTemplates;

/**
 * A likelihood made to be hard, and the points at which it is profiled.
 *
 * @param experiments templates over two couplings, both of which vary
 * @param pulls all nuisances, each name once
 * @param profiled 0: both couplings are scanned; 1: the second is profiled; 2: both are
 * @param points values of both couplings, in the order of a walk
 * @param allowed statuses that are right at every one of the points
 */
record HostileCase(
        List<ExperimentTemplates> experiments,
        List<Pull> pulls,
        int profiled,
        List<double[]> points,
        Set<FitStatus> allowed) {
    static final List<Parameter> COUPLINGS = List.of(
            new Parameter("x", "1", Parameter.Role.COUPLING, 0.0, -3.0, 3.0, "synthetic"),
            new Parameter("y", "1", Parameter.Role.COUPLING, 0.0, -2.0, 2.0, "synthetic"));
    static final Set<FitStatus> MINIMUM = Set.of(FitStatus.CONVERGED, FitStatus.AT_BOUND);
    static final Set<FitStatus> NOT_FINITE = Set.of(FitStatus.NOT_FINITE);

    static HostileCase of(ExperimentTemplates one, int profiled, List<double[]> points, Set<FitStatus> allowed) {
        return new HostileCase(List.of(one), one.pulls(), profiled, points, allowed);
    }

    /** @return indices of the profiled couplings: the last ones */
    int[] profiledIndices() {
        return IntStream.range(2 - profiled, 2).toArray();
    }

    /** @return everything as one component */
    Component component() {
        return new Component(
                IntStream.range(0, experiments.size()).toArray(),
                IntStream.range(0, pulls.size()).toArray(),
                IntStream.range(0, profiled).toArray());
    }
}
