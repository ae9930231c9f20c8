package org.cevnsfit.experiment;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.cevnsfit.detector.RecoilResponse;
import org.cevnsfit.detector.TimeProfile;
import org.cevnsfit.flux.NeutrinoSource;
import org.cevnsfit.nuisance.Pull;

/**
 * A declared experiment, as read from its configuration and tables.
 *
 * @param name identifier, also the name of its configuration file and data folder
 * @param source neutrino source at the detector
 * @param targets nuclei and electrons with their number
 * @param response recoil energy to energy bins
 * @param signalTimes time profile of each source component, by component name
 * @param energyEdges edges of the energy bins in the detector's observable, length nE + 1
 * @param timeEdgesUs edges of the time bins [µs], length nT + 1
 * @param observed counts, shape [nE × nT], row-major; null if a fit is to take those expected in the Standard Model, as Asimov data
 * @param variance σ² of each bin where the published likelihood is Gaussian, same shape; null for Poisson counts
 * @param backgrounds components without couplings
 * @param releasedCevns Standard-Model expectation of coherent scattering that the experiment released, shape [nE × nT]; the prediction is this times
 *     own(θ)/own(Standard Model) bin by bin; null: the prediction is absolute
 * @param releasedAxes nuisances at whole numbers of which it is given, shape then [last node × first node × bin]; empty: none
 * @param runs name of the run of each energy bin; empty if there is only one
 * @param nuisanceSets named sets of pulls, for example STD and FULL
 * @param publishedSignalTotal published Standard-Model signal count, for the normalisation PUBLISHED_TOTAL; NaN if none
 * @param conflictsWith experiments whose data overlap with this one
 * @param citations papers and DOIs of data and analysis
 */
public record Experiment(
        String name,
        NeutrinoSource source,
        List<TargetShare> targets,
        RecoilResponse response,
        Map<String, TimeProfile> signalTimes,
        double[] energyEdges,
        double[] timeEdgesUs,
        double[] observed,
        double[] variance,
        List<Background> backgrounds,
        double[] releasedCevns,
        List<NodeAxis> releasedAxes,
        List<String> runs,
        Map<String, List<Pull>> nuisanceSets,
        double publishedSignalTotal,
        List<String> conflictsWith,
        List<String> citations)
        implements Serializable {

    /** Name of the component of coherent scattering that norm and shape pulls refer to. */
    public static final String CEVNS = "cevns";

    /** Name of the component of neutrino-electron scattering that norm and shape pulls refer to. */
    public static final String EVES = "eves";

    /** @return name of what one component of the source does, for norm pulls: {@code eves:be7} */
    public static String share(String component, String source) {
        return component + ":" + source;
    }

    /** One run, a released signal at one node. */
    public Experiment(
            String name,
            NeutrinoSource source,
            List<TargetShare> targets,
            RecoilResponse response,
            Map<String, TimeProfile> signalTimes,
            double[] energyEdges,
            double[] timeEdgesUs,
            double[] observed,
            double[] variance,
            List<Background> backgrounds,
            double[] releasedCevns,
            Map<String, List<Pull>> nuisanceSets,
            double publishedSignalTotal,
            List<String> conflictsWith,
            List<String> citations) {
        this(
                name,
                source,
                targets,
                response,
                signalTimes,
                energyEdges,
                timeEdgesUs,
                observed,
                variance,
                backgrounds,
                releasedCevns,
                List.of(),
                List.of(),
                nuisanceSets,
                publishedSignalTotal,
                conflictsWith,
                citations);
    }

    /** An experiment with Poisson counts. */
    public Experiment(
            String name,
            NeutrinoSource source,
            List<TargetShare> targets,
            RecoilResponse response,
            Map<String, TimeProfile> times,
            double[] energyEdges,
            double[] timeEdgesUs,
            double[] observed,
            List<Background> backgrounds,
            Map<String, List<Pull>> sets,
            double signalTotal,
            List<String> conflicts,
            List<String> citations) {
        this(
                name,
                source,
                targets,
                response,
                times,
                energyEdges,
                timeEdgesUs,
                observed,
                null,
                backgrounds,
                null,
                sets,
                signalTotal,
                conflicts,
                citations);
    }

    public int energyBins() {
        return energyEdges.length - 1;
    }

    public int timeBins() {
        return timeEdgesUs.length - 1;
    }

    /** @return a copy with other nuisance sets */
    public Experiment withNuisanceSets(Map<String, List<Pull>> sets) {
        return copy(name, response, observed, variance, backgrounds, releasedCevns, sets, conflictsWith);
    }

    /** @return a copy with other observed counts and, where the bins are Gaussian, other variances */
    public Experiment withObserved(double[] counts, double[] variances) {
        return copy(name, response, counts, variances, backgrounds, releasedCevns, nuisanceSets, conflictsWith);
    }

    /** @return a copy without backgrounds */
    public Experiment withoutBackgrounds() {
        return copy(name, response, observed, variance, List.of(), releasedCevns, nuisanceSets, conflictsWith);
    }

    /** @return a copy with another response in the same bins */
    public Experiment withResponse(RecoilResponse other) {
        return copy(name, other, observed, variance, backgrounds, releasedCevns, nuisanceSets, conflictsWith);
    }

    /** @return a copy with another released expectation of coherent scattering at the same nodes, or none */
    public Experiment withReleasedCevns(double[] released) {
        return copy(name, response, observed, variance, backgrounds, released, nuisanceSets, conflictsWith);
    }

    /** @return a copy under another name that conflicts with no experiment */
    public Experiment renamed(String other) {
        return copy(other, response, observed, variance, backgrounds, releasedCevns, nuisanceSets, List.of());
    }

    private Experiment copy(
            String newName,
            RecoilResponse newResponse,
            double[] counts,
            double[] variances,
            List<Background> newBackgrounds,
            double[] released,
            Map<String, List<Pull>> sets,
            List<String> conflicts) {
        return new Experiment(
                newName,
                source,
                targets,
                newResponse,
                signalTimes,
                energyEdges,
                timeEdgesUs,
                counts,
                variances,
                newBackgrounds,
                released,
                releasedAxes,
                runs,
                sets,
                publishedSignalTotal,
                conflicts,
                citations);
    }
}
