package org.cevnsfit.detector;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.cevnsfit.error.InputException;
import org.cevnsfit.settings.Settings;
import org.cevnsfit.table.Table;
import org.cevnsfit.target.Recoil;

/**
 * A scintillator that counts photoelectrons: P(bin | T) = Σ_n ε_n λ^n e^−λ/n! over the whole numbers n in [lower, upper) with λ = Y E_ee(T). Nuclear
 * recoils are quenched, electron recoils have E_ee = T. Source: arXiv:1804.09459.
 */
public final class PhotoelectronCountResponse implements RecoilResponse {
    private static final long serialVersionUID = 1L;

    private final double[] edgesPe;
    private final QuenchingFactor quenching;
    private final double lightYieldPePerKeVee;
    private final double[] efficiency;
    private final int[] start; // first n of each bin, length bins + 1
    private final double[] logFactorial; // ln n!
    private final SelectedEnergies selected;

    /**
     * @param edgesPe edges of the photoelectron bins [PE], zero or more
     * @param lightYieldPePerKeVee Y, mean number of photoelectrons per energy of an electron recoil [PE/keVee]
     * @param efficiency ε_n, probability that a recoil with n photoelectrons is selected, for every n below the last edge
     */
    public PhotoelectronCountResponse(
            double[] edgesPe, QuenchingFactor quenching, double lightYieldPePerKeVee, double[] efficiency) {
        this.edgesPe = edgesPe.clone();
        this.quenching = quenching;
        this.lightYieldPePerKeVee = lightYieldPePerKeVee;
        this.efficiency = efficiency.clone();
        this.start = Arrays.stream(edgesPe).mapToInt(e -> (int) Math.ceil(e)).toArray();
        this.logFactorial = new double[efficiency.length];
        for (int n = 0; n < efficiency.length; n++) logFactorial[n] = CombinatoricsUtils.factorialLog(n);
        if (start[edgesPe.length - 1] > efficiency.length) {
            throw new IllegalStateException(efficiency.length + " efficiencies do not reach " + edgesPe[energyBins()]);
        }
        this.selected = SelectedEnergies.of(this::selection, edgesPe[energyBins()] / lightYieldPePerKeVee);
        new QuenchedRecoils(quenching).requireRiseTo(maximumRecoilKeV(Recoil.NUCLEUS, ResponseShift.NONE));
    }

    /**
     * Reads the section {@code response} of an experiment; the efficiency is a table {@code photoelectrons[PE], efficiency[1]}, n = 0, 1, 2, ...
     *
     * @param dataFolder folder of the tables it names
     * @param edgesPe edges of the photoelectron bins [PE]
     */
    public static PhotoelectronCountResponse read(Settings section, Path dataFolder, double[] edgesPe) {
        QuenchingFactor quenching = QuenchingKind.ofResponse(section, dataFolder);
        double lightYield = section.number("light-yield-PE-per-keVee", Double.MIN_NORMAL, Double.MAX_VALUE);
        double[] efficiency = efficiency(Table.read(dataFolder.resolve(section.text("efficiency"))), edgesPe);
        return new PhotoelectronCountResponse(edgesPe, quenching, lightYield, efficiency);
    }

    private static double[] efficiency(Table table, double[] edgesPe) {
        double[] photoelectrons = table.counts("photoelectrons", "PE");
        double[] efficiency = table.nonNegative("efficiency", "1");
        double largest = 0.0;
        for (int n = 0; n < efficiency.length; n++) {
            if (photoelectrons[n] != n) {
                String due = "found " + photoelectrons[n] + ", " + n + " is due";
                throw table.problem("photoelectrons", n, due, "give one row per whole number from 0");
            }
            if (efficiency[n] > 1) {
                throw table.problem(
                        "efficiency", n, "found " + efficiency[n] + ", 0 to 1 is allowed", "correct the cell");
            }
            if (n >= edgesPe[0]) largest = Math.max(largest, efficiency[n]);
        }
        double last = edgesPe[edgesPe.length - 1];
        if (edgesPe[0] >= 0 && last <= efficiency.length && largest > 0) return efficiency;
        throw new InputException(
                table.file() + " column efficiency",
                "no efficiency above zero for every number of photoelectrons in the bins from " + edgesPe[0] + " to "
                        + last,
                "add rows, or correct the bins of the observed counts");
    }

    @Override
    public int energyBins() {
        return edgesPe.length - 1;
    }

    @Override
    public void probabilities(Recoil recoil, double recoilEnergyKeV, ResponseShift shift, double[] probability) {
        double energyKeVee = recoil == Recoil.ELECTRON
                ? recoilEnergyKeV
                : quenching.shifted(shift.quenching()).electronEquivalentKeVee(recoilEnergyKeV);
        fill(energyKeVee, probability);
    }

    private void fill(double energyKeVee, double[] probability) {
        double mean = lightYieldPePerKeVee * energyKeVee;
        double logMean = Math.log(mean);
        for (int bin = 0; bin < energyBins(); bin++) {
            double sum = 0.0;
            for (int n = start[bin]; mean > 0 && n < start[bin + 1]; n++) {
                sum += efficiency[n] * Math.exp(n * logMean - mean - logFactorial[n]);
            }
            probability[bin] = sum;
        }
    }

    private double selection(double energyKeVee) {
        double[] probability = new double[energyBins()];
        fill(energyKeVee, probability);
        return Arrays.stream(probability).sum();
    }

    @Override
    public double maximumRecoilKeV(Recoil recoil, ResponseShift shift) {
        return recoilKeV(recoil, selected.maximumKeVee(), shift);
    }

    @Override
    public double minimumRecoilKeV(Recoil recoil, ResponseShift shift) {
        return recoilKeV(recoil, selected.minimumKeVee(), shift);
    }

    private double recoilKeV(Recoil recoil, double energyKeVee, ResponseShift shift) {
        if (recoil == Recoil.ELECTRON) return energyKeVee;
        return new QuenchedRecoils(quenching.shifted(shift.quenching())).recoilKeVnr(energyKeVee);
    }

    @Override
    public double[] breakpointsKeV(Recoil recoil, ResponseShift shift) {
        return recoil == Recoil.ELECTRON ? new double[0] : quenching.kinksKeVnr();
    }

    @Override
    public double largestShift(ResponseEffect effect) {
        return effect == ResponseEffect.QUENCHING ? quenching.largestShift() : 0.0;
    }

    @Override
    public Optional<QuenchingFactor> quenching() {
        return Optional.of(quenching);
    }

    @Override
    public PhotoelectronCountResponse withGermaniumLindhardK(double k) {
        QuenchingFactor moved = quenching.withGermaniumLindhardK(k);
        if (moved.equals(quenching)) return this;
        return new PhotoelectronCountResponse(edgesPe, moved, lightYieldPePerKeVee, efficiency);
    }
}
