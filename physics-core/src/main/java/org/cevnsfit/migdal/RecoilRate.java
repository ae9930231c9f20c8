package org.cevnsfit.migdal;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.TargetShare;
import org.cevnsfit.flux.FluxPart;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.interaction.RecoilSpectrum;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.prediction.SignalModel;
import org.cevnsfit.target.Recoil;

/** Nuclear recoils in a detector before any response, dN/dT = N_t Σ fluence · ⟨dσ/dT⟩, for any model of flux and interaction. */
final class RecoilRate {
    private final Experiment experiment;
    private final List<Part> parts = new ArrayList<>();

    /** A share of the flux that arrives as one flavour, with the cross section of that flavour. */
    private record Part(SourceComponent component, double weight, RecoilSpectrum crossSection) {}

    /**
     * @param couplings values of all couplings of the model
     * @param shape values of its shape parameters
     */
    RecoilRate(Experiment experiment, SignalModel model, double[] couplings, ShapePoint shape) {
        this.experiment = experiment;
        double[] ofInteraction = model.ofInteraction(couplings, shape);
        double[] ofFlux = model.ofFlux(couplings);
        for (SourceComponent component : experiment.source().components()) {
            for (FluxPart part : model.flux().parts(experiment.source(), component, shape)) {
                part.weights()
                        .forEach((element, weight) -> parts.add(new Part(
                                part.component(),
                                weight.value(ofFlux),
                                new RecoilSpectrum(
                                        model.interaction().terms(element, Recoil.NUCLEUS, shape), ofInteraction))));
            }
        }
    }

    /** @return dN/dT on one target [1/MeV] */
    double perMeV(TargetShare share, double recoilMeV) {
        double sum = 0.0;
        for (Part part : parts) {
            if (part.weight == 0.0) continue;
            sum += part.weight
                    * part.component.fluencePerCm2()
                    * part.crossSection.cm2PerMeV(share.target(), recoilMeV, part.component::moments);
        }
        return share.count() * sum;
    }

    /** @return nuclei of the detector, electrons left out */
    List<TargetShare> nuclei() {
        return experiment.targets().stream()
                .filter(share -> share.target().recoil() == Recoil.NUCLEUS)
                .toList();
    }

    /** @return energies at which the flux has edges [MeV], its end among them */
    List<Double> edgesMeV() {
        List<Double> edges = new ArrayList<>();
        for (Part part : parts) {
            for (double edge : part.component.breakpointsMeV()) edges.add(edge);
            edges.add(part.component.maximumEnergyMeV());
        }
        return edges;
    }
}
