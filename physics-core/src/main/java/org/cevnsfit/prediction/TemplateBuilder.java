package org.cevnsfit.prediction;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.TargetShare;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.Term;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.nuisance.ShapePull;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Recoil;

/**
 * Folds the kernels of a model once through flux, nuclei and response of one experiment: T_k,b = Σ_target Σ_j P(b | T_j) w_j N_t Σ_n a_n(T_j)
 * Φ_n(T_j), at the nodes of the radius and efficiency nuisances. Everything that does not depend on the shape point is computed in
 * the constructor.
 */
public final class TemplateBuilder implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Experiment experiment;
    private final InteractionModel model;
    private final ShapePull radius; // null if none
    private final ShapePull efficiency; // null if none
    private final double[] efficiencyNodes;
    private final List<FoldedResponse> responses = new ArrayList<>();

    /**
     * @param pulls nuisances of the experiment; at most one RADIUS and one EFFICIENCY pull
     */
    public TemplateBuilder(Experiment experiment, List<Pull> pulls, InteractionModel model) {
        this.experiment = experiment;
        this.model = model;
        this.radius = shapePull(pulls, ShapePull.Effect.RADIUS).orElse(null);
        this.efficiency = shapePull(pulls, ShapePull.Effect.EFFICIENCY).orElse(null);
        this.efficiencyNodes =
                efficiency == null ? new double[] {0.0} : new double[] {0.0, -efficiency.step(), efficiency.step()};
        for (TargetShare share : experiment.targets()) {
            responses.add(new FoldedResponse(experiment, share, efficiencyNodes));
        }
    }

    static Optional<ShapePull> shapePull(List<Pull> pulls, ShapePull.Effect effect) {
        return pulls.stream()
                .filter(ShapePull.class::isInstance)
                .map(ShapePull.class::cast)
                .filter(pull -> pull.effect() == effect)
                .findFirst();
    }

    /** @return the signal parts of one slice */
    List<KernelTemplates> build(ShapePoint shape) {
        List<KernelTemplates> parts = new ArrayList<>();
        for (Recoil recoil : Recoil.values()) {
            if (responses.stream().noneMatch(response -> response.target.recoil() == recoil)) continue; // no target
            List<SourceComponent> components = experiment.source().components();
            List<KernelTemplates> group = new ArrayList<>();
            for (int c = 0; c < components.size(); c++) {
                List<Term> terms = model.terms(components.get(c).flavour(), recoil, shape);
                if (!terms.isEmpty()) group.add(empty(c, components.get(c), recoil, terms));
            }
            if (group.isEmpty()) continue;
            fold(group, recoil, shape);
            parts.addAll(group);
        }
        return parts;
    }

    private KernelTemplates empty(int index, SourceComponent component, Recoil recoil, List<Term> terms) {
        String name = recoil == Recoil.NUCLEUS ? Experiment.CEVNS : Experiment.EVES;
        int e = efficiency != null && efficiency.components().contains(name) ? 3 : 1;
        int r = radius != null && radius.components().contains(name) ? 3 : 1;
        double[][] templates = new double[terms.size()][e * r * experiment.energyBins()];
        String label = name + " " + component.name();
        return new KernelTemplates(
                index, name, label, terms.stream().map(Term::coefficient).toList(), e, r, templates);
    }

    private void fold(List<KernelTemplates> group, Recoil recoil, ShapePoint shape) {
        int radiusNodes = group.get(0).radiusPowers();
        for (int r = 0; r < radiusNodes; r++) {
            double x = r == 0 ? 0.0 : r == 1 ? -radius.step() : radius.step();
            ShapePoint moved = r == 0 ? shape : shape.with(ShapePoint.RADIUS_SCALE, 1.0 + x);
            List<List<Term>> terms = new ArrayList<>();
            for (KernelTemplates part : group) {
                SourceComponent component = experiment.source().components().get(part.sourceComponent());
                terms.add(model.terms(component.flavour(), recoil, moved));
            }
            for (FoldedResponse response : responses) {
                if (response.target.recoil() == recoil) foldTarget(group, terms, response, r);
            }
        }
        for (KernelTemplates part : group) {
            int bins = experiment.energyBins();
            for (double[] template : part.templates()) {
                if (part.radiusPowers() == 3)
                    KernelTemplates.toPowers(template, part.efficiencyPowers(), bins, radius.step());
                if (part.efficiencyPowers() == 3) {
                    KernelTemplates.toPowers(template, 1, part.radiusPowers() * bins, efficiency.step());
                }
            }
        }
    }

    private void foldTarget(
            List<KernelTemplates> group, List<List<Term>> terms, FoldedResponse response, int radiusNode) {
        int bins = experiment.energyBins();
        double[] rate = new double[response.nodes.size()];
        Map<String, double[]> powersByKernel = new LinkedHashMap<>();
        for (int p = 0; p < group.size(); p++) {
            KernelTemplates part = group.get(p);
            for (int k = 0; k < terms.get(p).size(); k++) {
                Kernel kernel = terms.get(p).get(k).kernel();
                double[] powers = powersByKernel.computeIfAbsent(kernel.name(), name -> powers(kernel, response));
                FoldKernel.rate(powers, moments(kernel, part.sourceComponent(), response), rate);
                for (int e = 0; e < part.efficiencyPowers(); e++) {
                    int offset = (e * part.radiusPowers() + radiusNode) * bins;
                    FoldKernel.addFolded(response.response[e], rate, part.templates()[k], offset, bins);
                }
            }
        }
    }

    private static double[] powers(Kernel kernel, FoldedResponse response) {
        int size = response.nodes.size();
        double[] powers = new double[3 * size];
        double[] a = new double[3];
        for (int j = 0; j < size; j++) {
            kernel.energyPowers(response.target, response.nodes.recoilMeV()[j], a);
            for (int n = 0; n < 3; n++) powers[n * size + j] = a[n];
        }
        return powers;
    }

    private double[] moments(Kernel kernel, int component, FoldedResponse response) {
        int size = response.nodes.size();
        double[] threshold = new double[size];
        boolean massless = true;
        for (int j = 0; j < size; j++) {
            threshold[j] = kernel.minimumNeutrinoEnergyMeV(
                    response.target, response.nodes.recoilMeV()[j]);
            massless &= threshold[j] == response.masslessThresholdMeV[j];
        }
        if (massless) return response.moments[component];
        double[] moments = new double[3 * size];
        FoldedResponse.fillMoments(experiment.source().components().get(component), threshold, moments);
        return moments;
    }
}
