package org.cevnsfit.prediction;

import java.util.List;
import org.cevnsfit.experiment.NodeAxis;
import org.cevnsfit.experiment.NodeBackground;
import org.cevnsfit.numerics.PolynomialSet;

/** Backgrounds given at whole numbers of nuisances; without its nuisance in the set a table stays at zero of it. */
final class NodeParts {
    private NodeParts() {}

    static PartTemplates part(NodeBackground given, LocalPulls pulls, PartNorm norm, PolynomialSet one) {
        String name = given.name();
        List<PartMorph> morphs = given.table().axes().stream()
                .map(NodeAxis::nuisance)
                .map(nuisance -> pulls.between(name, nuisance))
                .toList();
        double[] counts = given.table().at(morphs.stream().map(PartMorph::basis).toList());
        PartMorph second = morphs.size() < 2 ? PartMorph.NONE : morphs.get(1);
        return new PartTemplates(name, name, FlatBins.WHOLE, false, norm, morphs.get(0), second, one, counts);
    }
}
