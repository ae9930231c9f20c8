package org.cevnsfit.prediction;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.detector.EnergyCurve;
import org.cevnsfit.detector.ExponentialCurve;
import org.cevnsfit.detector.GaussianCurve;
import org.cevnsfit.experiment.Background;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.SpectralBackground;
import org.cevnsfit.experiment.SpectrumQuantity;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.nuisance.SpectrumPull;

/** Makes the analytic spectra of an experiment ready for its likelihood: curves on its bins, quantities tied to its nuisances. */
final class SpectrumParts {
    private final double[] edgesKeVee;
    private final List<Pull> pulls;

    private SpectrumParts(double[] edgesKeVee, List<Pull> pulls) {
        this.edgesKeVee = edgesKeVee;
        this.pulls = pulls;
    }

    /** @param pulls the experiment's nuisances, in the order of their local indices */
    static List<SpectrumPart> of(Experiment experiment, List<Pull> pulls) {
        SpectrumParts maker = new SpectrumParts(experiment.energyEdges(), pulls);
        List<SpectrumPart> parts = new ArrayList<>();
        for (Background background : experiment.backgrounds()) {
            if (background instanceof SpectralBackground spectral)
                parts.add(maker.part(spectral, experiment.timeBins()));
        }
        return parts;
    }

    private SpectrumPart part(SpectralBackground spectral, int timeBins) {
        double[] fraction = new double[timeBins];
        spectral.time().fractions(0.0, fraction, null, null);
        return new SpectrumPart(
                spectral.name(),
                spectral.factors().stream().map(this::value).toList(),
                curve(spectral),
                spectral.coordinates().stream().map(this::value).toList(),
                fraction);
    }

    private EnergyCurve curve(SpectralBackground spectral) {
        if (spectral.form() == SpectralBackground.Form.EXPONENTIAL) {
            double steepest = extreme(spectral.coordinates().get(0), 1);
            return new ExponentialCurve(edgesKeVee, spectral.originKeVee(), steepest);
        }
        boolean overWidth = spectral.form() == SpectralBackground.Form.LINE_OVER_WIDTH;
        return new GaussianCurve(edgesKeVee, extreme(spectral.coordinates().get(1), -1), overWidth);
    }

    private SpectrumValue value(SpectrumQuantity quantity) {
        int pull = index(quantity);
        double slope = pull >= 0 && quantity.quantity().relative() ? quantity.nominal() : 1.0;
        return new SpectrumValue(quantity.nominal(), slope, pull);
    }

    private int index(SpectrumQuantity quantity) {
        for (int k = 0; k < pulls.size(); k++) {
            if (pulls.get(k) instanceof SpectrumPull pull
                    && pull.quantity() == quantity.quantity()
                    && pull.component().equals(quantity.component())) return k;
        }
        return -1;
    }

    /** Largest (side 1) or smallest (side −1) value that the bounds of the nuisance allow a shifted quantity. */
    private double extreme(SpectrumQuantity quantity, int side) {
        int k = index(quantity);
        if (k < 0) return quantity.nominal();
        return quantity.nominal()
                + (side < 0 ? pulls.get(k).lower() : pulls.get(k).upper());
    }
}
