package org.cevnsfit.likelihood;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cevnsfit.detector.TimeProfile;

/**
 * The parts of an experiment that share one time profile: their energy spectra add before they meet time, U_i = Σ_p norm_p P_p,i, so that
 * μ_ij = Σ_groups U_i q_j.
 */
final class TimeGroup {
    final TimeProfile profile;
    final boolean shifted;
    final List<PartState> parts = new ArrayList<>();
    final double[] q;
    final double[] q1;
    final double[] q2;
    final double[] energy; // U_i
    final double[] back; // Σ_j w1_ij q_j
    final double[] back1;
    final double[] back2;
    private double shiftOfTable = Double.NaN;

    TimeGroup(TimeProfile profile, boolean shifted, int energyBins) {
        this.profile = profile;
        this.shifted = shifted;
        int timeBins = profile.timeBins();
        q = new double[timeBins];
        q1 = new double[timeBins];
        q2 = new double[timeBins];
        energy = new double[energyBins];
        back = new double[energyBins];
        back1 = new double[energyBins];
        back2 = new double[energyBins];
    }

    void shiftTo(double shift) {
        double wanted = shifted ? shift : 0.0;
        if (wanted == shiftOfTable) return;
        profile.fractions(wanted, q, shifted ? q1 : null, shifted ? q2 : null);
        shiftOfTable = wanted;
    }

    void sumEnergy(double[] norms) {
        Arrays.fill(energy, 0.0);
        for (PartState part : parts) {
            double norm = norms[part.index];
            double[] value = part.value;
            for (int i = 0; i < energy.length; i++) energy[i] += norm * value[i];
        }
    }

    void project(double[] w1, int energyBins, int timeBins) {
        PoissonKernel.project(w1, q, energyBins, timeBins, back);
        if (!shifted) return;
        PoissonKernel.project(w1, q1, energyBins, timeBins, back1);
        PoissonKernel.project(w1, q2, energyBins, timeBins, back2);
    }
}
