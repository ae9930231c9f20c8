package org.cevnsfit.jobs;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/** Figures of the engine on one core, and of several cores, without Spark. */
final class EngineReport {
    private EngineReport() {}

    /**
     * @param points of the plane
     * @param pointsPerSecond on one core with the fastest kernels
     * @param toC ratio to 1.1 million points/s, what hand-written C does with CsI and an argon experiment; left out elsewhere
     * @param vectorToPlain speed with the fastest kernels over that with the plain ones, in a JVM of its own
     * @param blocksToSingles speed of blocks over that of the profiler of single points
     * @param stepsPerPoint Newton steps
     * @param startsPerPoint starts of the minimiser, those seen to lie in a known valley included
     * @param leftToSingles fraction of the points that the profiler of single points had to settle
     * @param pieces where the time goes
     * @param nsOfPieces sum over the pieces per point
     * @param nsPerPoint of profiling as a whole
     * @param piecesToPoint their ratio; the rest is bookkeeping
     * @param flopsPerPoint operations in kernels
     * @param gigaflops operations in kernels over the time of everything
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Plane(
            int points,
            Sample pointsPerSecond,
            Double toC,
            double vectorToPlain,
            Sample blocksToSingles,
            double stepsPerPoint,
            double startsPerPoint,
            double leftToSingles,
            Map<String, Piece> pieces,
            double nsOfPieces,
            double nsPerPoint,
            double piecesToPoint,
            double flopsPerPoint,
            double gigaflops) {}

    /**
     * @param perPoint how often it is done per point; eight points are evaluated together, those that rest meanwhile count too
     * @param ns of doing it once for one point, an eighth of the time of eight
     * @param nsPerPoint the product
     * @param flops operations in kernels, once for one point
     * @param gigaflops operations per ns
     */
    record Piece(double perPoint, Sample ns, double nsPerPoint, double flops, double gigaflops) {}

    /**
     * A plane with the plain kernels.
     *
     * @param pointsPerSecond on one core
     * @param flopsPerPoint operations in kernels
     * @param flopsOfPieces the same of each piece, once for one point
     */
    record Plain(Sample pointsPerSecond, double flopsPerPoint, Map<String, Double> flopsOfPieces) {}

    /** @param planes by name */
    record Plains(Map<String, Plain> planes) {}

    /**
     * @param threads that profile blocks
     * @param pointsPerSecond wall time
     * @param speedUp over one thread, measured in turn
     */
    record Threads(int threads, Sample pointsPerSecond, Sample speedUp) {}

    /**
     * @param copies of CsI
     * @param ns of a point where the copies share a norm and are profiled together
     * @param toLinear ratio to that of one copy times their number
     * @param stepsPerPoint Newton steps
     * @param leftToSingles fraction of the points that the profiler of single points had to settle
     * @param leftToSingles fraction of the points that the profiler of single points had to settle
     * @param nsApart of a point where they share nothing and each is profiled alone
     * @param apartToLinear its ratio
     */
    record Copies(
            int copies,
            Sample ns,
            double toLinear,
            double stepsPerPoint,
            double leftToSingles,
            Sample nsApart,
            double apartToLinear) {}

    /**
     * Newton steps of CsI made larger.
     *
     * @param bins as many
     * @param nuisances as many
     * @param ns gradient, Hessian and solution for one point
     * @param toFirst ratio to the first of the list
     * @param flops operations in kernels
     */
    record Step(int bins, int nuisances, Sample ns, double toFirst, double flops) {}

    /**
     * @param bins more and more bins
     * @param nuisances more and more nuisances
     * @param sameNuisances more and more nuisances that scale what others scale already
     */
    record Growth(List<Step> bins, List<Step> nuisances, List<Step> sameNuisances) {}

    /**
     * All experiments in one likelihood, on a plane of two couplings.
     *
     * @param points of the plane
     * @param bins of all experiments
     * @param nuisances profiled at every point
     * @param microseconds a point
     * @param startsPerPoint searches of a minimum
     * @param alone microseconds a point of each experiment alone
     * @param toSum of a point over the sum of the experiments alone
     * @param yields XENONnT alone on a finer plane, as a scan has it: neighbouring points are better starts
     */
    record Global(
            int points,
            int bins,
            int nuisances,
            Sample microseconds,
            double startsPerPoint,
            Map<String, Sample> alone,
            double toSum,
            Yields yields) {}

    /**
     * An experiment whose response goes by straight lines between yields.
     *
     * @param points of the plane
     * @param microseconds a point
     * @param stepsPerPoint evaluations of derivatives, in all cells that are searched
     */
    record Yields(int points, Sample microseconds, double stepsPerPoint) {}

    /**
     * @param microseconds to build the templates and the profiler of one slice
     * @param perSecond slices per second
     * @param rowMicroseconds to profile the slice's row of 101 couplings
     * @param toRow ratio of the two
     */
    record Slice(Sample microseconds, Sample perSecond, Sample rowMicroseconds, Sample toRow) {}
}
