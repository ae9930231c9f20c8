package org.cevnsfit.migdal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.cevnsfit.constants.PhysicalConstants;
import org.cevnsfit.detector.QuenchingFactor;
import org.cevnsfit.detector.ResponseShift;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.TargetShare;
import org.cevnsfit.numerics.GaussLegendre;
import org.cevnsfit.target.Recoil;

/**
 * Counts of recoils whose atom loses an electron, d²R/dT dE_e = dR/dT · 1/(2π) Σ_nl dp_{nl→E_e}(q_ref)/dE_e · (q_e/q_ref)², q_e = m_e √(2T/m). The detector sees
 * Q_f(T) T + E_e + B_nl as it sees an electron of that energy. Source: arXiv:1707.07258.
 */
final class MigdalSpectrum {
    private static final double KEV = 1e3; // per MeV
    private static final double LOWEST = 1e-5; // recoils of the largest; ionisation falls with their energy
    private static final int PANELS = 48;
    private static final int POINTS = 4;
    private static final int ELECTRON_POINTS = 3; // between two rows of the table

    private final Experiment experiment;
    private final RecoilRate rate;
    private final QuenchingFactor quenching;
    private final double referenceKeV;
    private final double[] recoilMeV;
    private final double[] ionising; // dN/dT (q_e/q_ref)² dT at each recoil

    /** @param referenceKeV q_ref [keV] */
    MigdalSpectrum(Experiment experiment, RecoilRate rate, QuenchingFactor quenching, double referenceKeV) {
        this.experiment = experiment;
        this.rate = rate;
        this.quenching = quenching;
        this.referenceKeV = referenceKeV;
        GaussLegendre rule = new GaussLegendre(panels(), POINTS);
        recoilMeV = rule.nodes();
        ionising = rule.weights();
        for (int j = 0; j < recoilMeV.length; j++) ionising[j] *= ionisingPerMeV(recoilMeV[j]);
    }

    private double[] panels() {
        TreeSet<Double> edges = new TreeSet<>();
        for (TargetShare share : rate.nuclei()) {
            double mass = share.target().massMeV();
            for (double energy : rate.edgesMeV()) edges.add(2.0 * energy * energy / (mass + 2.0 * energy));
        }
        double high = edges.last();
        double low = LOWEST * high;
        for (int p = 0; p <= PANELS; p++) edges.add(low * Math.pow(high / low, (double) p / PANELS));
        return edges.subSet(low, true, high, true).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /** Σ_targets dN/dT (q_e/q_ref)², with the momentum of an electron at the speed of the recoil [1/MeV] */
    private double ionisingPerMeV(double recoil) {
        double sum = 0.0;
        for (TargetShare share : rate.nuclei()) {
            double momentumKeV = KEV
                    * PhysicalConstants.ELECTRON_MASS_MEV
                    * Math.sqrt(2.0 * recoil / share.target().massMeV());
            double ratio = momentumKeV / referenceKeV;
            sum += rate.perMeV(share, recoil) * ratio * ratio;
        }
        return sum;
    }

    /** @return recoils that ionise a shell, whether seen or not [counts] */
    double ionised(IonisationProbabilities.Shell shell) {
        double sum = 0.0;
        for (double weight : ionising) sum += weight;
        return sum * shell.total() / (2.0 * Math.PI);
    }

    /** @return counts that one shell adds, shape [energy bins] */
    double[] counts(IonisationProbabilities.Shell shell) {
        double[] counts = new double[experiment.energyBins()];
        double[] probability = new double[counts.length];
        GaussLegendre rule = new GaussLegendre(shell.electronKeV(), ELECTRON_POINTS);
        double[] electron = rule.nodes();
        double[] weight = rule.weights();
        List<Double> perKeV = perKeV(shell, electron);
        for (int j = 0; j < recoilMeV.length; j++) {
            double recoilKeV = KEV * recoilMeV[j];
            double heat = quenching.electronEquivalentKeVee(recoilKeV) + shell.bindingKeV();
            for (int i = 0; i < electron.length; i++) {
                double weighted = ionising[j] * weight[i] * perKeV.get(i) / (2.0 * Math.PI);
                if (weighted == 0.0) continue;
                experiment
                        .response()
                        .probabilities(Recoil.ELECTRON, heat + electron[i], ResponseShift.NONE, probability);
                for (int b = 0; b < counts.length; b++) counts[b] += weighted * probability[b];
            }
        }
        return counts;
    }

    /** Linear between the rows of the table. */
    private static List<Double> perKeV(IonisationProbabilities.Shell shell, double[] electron) {
        List<Double> values = new ArrayList<>();
        double[] x = shell.electronKeV();
        for (int i = 0; i < electron.length; i++) {
            int k = i / ELECTRON_POINTS;
            double share = (electron[i] - x[k]) / (x[k + 1] - x[k]);
            values.add(shell.perKeV()[k] + share * (shell.perKeV()[k + 1] - shell.perKeV()[k]));
        }
        return values;
    }
}
