package org.cevnsfit.unfolding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cevnsfit.detector.FixedTimeProfile;
import org.cevnsfit.detector.RecoilResponse;
import org.cevnsfit.detector.TimeProfile;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.TargetShare;
import org.cevnsfit.flux.ComponentOutside;
import org.cevnsfit.flux.FlatComponent;
import org.cevnsfit.flux.NeutrinoSource;
import org.cevnsfit.flux.ReactorSource;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.model.StandardModel;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.prediction.Normalisation;
import org.cevnsfit.profile.FitModel;
import org.cevnsfit.profile.Prediction;
import org.cevnsfit.profile.ProfilePoint;
import org.cevnsfit.profile.Profiler;

/**
 * A detector at a reactor: how many counts the neutrinos of each flux bin give, folded as for every experiment.
 *
 * @param reactor antineutrinos of one component
 * @param targets nuclei
 * @param response recoils to counts
 * @param recoilEdgesKeV edges of the recoil bins [keV]
 * @param physics choices within the Standard Model
 */
record ReactorDetector(
        ReactorSource reactor,
        List<TargetShare> targets,
        RecoilResponse response,
        double[] recoilEdgesKeV,
        PhysicsSettings physics) {
    private static final String NAME = "reactor-detector";
    private static final String OUTSIDE = "outside";
    private static final String WHOLE = "whole";

    /**
     * Counts at the assumed flux.
     *
     * @param perFluxBin of neutrinos that are evenly spread over each flux bin, shape [flux bin][recoil bin]
     * @param outside of neutrinos outside the flux bins, shape [recoil bin]
     * @param whole of all neutrinos as they are spread in the assumed flux, same shape
     */
    record Counts(List<double[]> perFluxBin, double[] outside, double[] whole) {}

    /** @return neutrinos of the assumed flux in each bin, by their number through 1 cm² [1/cm²] */
    double[] fluencePerCm2(double[] fluxEdgesMeV) {
        SourceComponent all = component();
        double[] fluence = new double[fluxEdgesMeV.length - 1];
        double[] from = new double[3];
        double[] to = new double[3];
        for (int k = 0; k < fluence.length; k++) {
            all.moments(fluxEdgesMeV[k], from);
            all.moments(fluxEdgesMeV[k + 1], to);
            fluence[k] = all.fluencePerCm2() * (from[0] - to[0]);
        }
        return fluence;
    }

    SourceComponent component() {
        return reactor.components().get(0);
    }

    Counts counts(double[] fluxEdgesMeV) {
        double[] fluence = fluencePerCm2(fluxEdgesMeV);
        SourceComponent all = component();
        List<SourceComponent> parts = new ArrayList<>();
        for (int k = 0; k < fluence.length; k++) {
            parts.add(new FlatComponent("flux-" + k, all.flavour(), fluence[k], fluxEdgesMeV[k], fluxEdgesMeV[k + 1]));
        }
        parts.add(new ComponentOutside(OUTSIDE, all, fluxEdgesMeV[0], fluxEdgesMeV[fluence.length]));
        parts.add(new ComponentOutside(WHOLE, all, fluxEdgesMeV[0], fluxEdgesMeV[0]));
        Prediction prediction = prediction(parts);
        List<double[]> perFluxBin = new ArrayList<>();
        for (int k = 0; k < fluence.length; k++) perFluxBin.add(part(prediction, "flux-" + k));
        return new Counts(perFluxBin, part(prediction, OUTSIDE), part(prediction, WHOLE));
    }

    private static double[] part(Prediction prediction, String component) {
        double[] sum = new double[prediction.observed().length];
        prediction.parts().forEach((label, counts) -> {
            if (!label.endsWith(" " + component)) return;
            for (int i = 0; i < sum.length; i++) sum[i] += counts[i];
        });
        return sum;
    }

    private Prediction prediction(List<SourceComponent> parts) {
        NeutrinoSource source = new ReactorSource(parts, reactor.baseline());
        Map<String, TimeProfile> times = new LinkedHashMap<>();
        for (SourceComponent part : parts) times.put(part.name(), new FixedTimeProfile(new double[] {1.0}));
        Experiment experiment = new Experiment(
                NAME,
                source,
                targets,
                response,
                times,
                recoilEdgesKeV,
                new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY},
                new double[recoilEdgesKeV.length - 1],
                List.of(),
                Map.of(NAME, List.of()),
                Double.NaN,
                List.of(),
                List.of());
        FitModel fit = FitModel.of(
                List.of(experiment), Map.of(NAME, NAME), new StandardModel(physics), Normalisation.COMPUTED, false);
        Profiler profiler = fit.profiler(ShapePoint.nominal(), List.of(), List.of(), fit.nominalCouplings());
        ProfilePoint point = profiler.newPoint();
        System.arraycopy(fit.nominalCouplings(), 0, point.couplings, 0, point.couplings.length);
        return profiler.prediction(point).get(0);
    }
}
