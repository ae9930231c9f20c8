package org.cevnsfit.detector;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.cevnsfit.error.InputException;
import org.cevnsfit.settings.Settings;
import org.cevnsfit.target.Recoil;

/**
 * A scintillator read out in photoelectrons: P(bin | T) = ∫_bin ε(X) p(X | E_ee(T)) dX. Nuclear recoils are quenched, electron recoils
 * have E_ee = T. Source: arXiv:2110.07730.
 */
public final class PhotoelectronResponse implements RecoilResponse {
    private static final long serialVersionUID = 1L;

    /** a recoil selected less often than this counts as never selected */
    private static final double NEVER = 1e-15;

    private static final int NODES_PER_INTERVAL = 32;
    private static final int BISECTIONS = 60;
    private static final int QUENCHING_CHECKS = 1000;
    private static final double HIGHEST_RECOIL_KEV = 1e6;

    private final double[] edgesPe;
    private final QuenchingFactor quenching;
    private final GammaSmearing smearing;
    private final EfficiencyCurves efficiency;
    private final List<SelectionNodes> nodes; // at the shifts −1, 0, 1
    private final double minimumKeVee;
    private final double maximumKeVee;

    public PhotoelectronResponse(
            double[] edgesPe, QuenchingFactor quenching, GammaSmearing smearing, EfficiencyCurves efficiency) {
        this.edgesPe = edgesPe.clone();
        this.quenching = quenching;
        this.smearing = smearing;
        this.efficiency = efficiency;
        this.nodes = List.of(nodesAt(-1), nodesAt(0), nodesAt(1));
        double middle = smearing.alphaKeVee() * edgesPe[edgesPe.length - 1]; // mean at the upper end of the range
        this.minimumKeVee = crossing(this::largestSelection, middle, 0.5);
        this.maximumKeVee = crossing(this::largestSelection, middle, 2.0);
        checkQuenchingRises();
    }

    /**
     * Reads the section {@code response} of an experiment.
     *
     * @param dataFolder folder of the tables it names
     * @param edgesPe edges of the photoelectron bins [PE]
     */
    public static PhotoelectronResponse read(Settings section, Path dataFolder, double[] edgesPe) {
        return new PhotoelectronResponse(
                edgesPe,
                QuenchingPolynomial.read(
                        dataFolder.resolve(section.text("quenching")), section.textOr("quenching-set", "nominal")),
                new GammaSmearing(
                        section.number("smearing-alpha-keVee", Double.MIN_NORMAL, Double.MAX_VALUE),
                        section.number("smearing-beta-per-keVee", Double.MIN_NORMAL, Double.MAX_VALUE)),
                EfficiencyCurves.read(dataFolder.resolve(section.text("efficiency"))));
    }

    @Override
    public int energyBins() {
        return edgesPe.length - 1;
    }

    @Override
    public void probabilities(Recoil recoil, double recoilEnergyKeV, double efficiencyShift, double[] probability) {
        double energyKeVee = electronEquivalentKeVee(recoil, recoilEnergyKeV);
        if (energyKeVee > 0) {
            nodesAtShift(efficiencyShift).integrate(smearing.shape(energyKeVee), probability);
        } else {
            Arrays.fill(probability, 0, energyBins(), 0.0);
        }
    }

    @Override
    public double maximumRecoilKeV(Recoil recoil) {
        return recoil == Recoil.ELECTRON ? maximumKeVee : recoilKeVnr(maximumKeVee);
    }

    @Override
    public double minimumRecoilKeV(Recoil recoil) {
        return recoil == Recoil.ELECTRON ? minimumKeVee : recoilKeVnr(minimumKeVee);
    }

    private double electronEquivalentKeVee(Recoil recoil, double recoilEnergyKeV) {
        return recoil == Recoil.ELECTRON ? recoilEnergyKeV : quenching.electronEquivalentKeVee(recoilEnergyKeV);
    }

    private SelectionNodes nodesAt(double shift) {
        return SelectionNodes.of(edgesPe, efficiency.at(shift), NODES_PER_INTERVAL);
    }

    private SelectionNodes nodesAtShift(double shift) {
        return shift == Math.rint(shift) && Math.abs(shift) <= 1 ? nodes.get(1 + (int) shift) : nodesAt(shift);
    }

    private double largestSelection(double energyKeVee) {
        double[] probability = new double[energyBins()];
        double largest = 0.0;
        for (SelectionNodes at : nodes) {
            at.integrate(smearing.shape(energyKeVee), probability);
            largest = Math.max(largest, Arrays.stream(probability).sum());
        }
        return largest;
    }

    /** @return the nuclear recoil at which the quenched energy first reaches a value [keV] */
    private double recoilKeVnr(double energyKeVee) {
        double lower = energyKeVee; // E_ee ≤ T
        while (quenching.electronEquivalentKeVee(2 * lower) < energyKeVee) {
            lower *= 2;
            if (lower > HIGHEST_RECOIL_KEV) throw notRising("it never reaches " + energyKeVee + " keVee");
        }
        return bisect(t -> energyKeVee - quenching.electronEquivalentKeVee(t), lower, 2 * lower);
    }

    private void checkQuenchingRises() {
        double highest = maximumRecoilKeV(Recoil.NUCLEUS);
        double before = 0.0;
        for (int i = 1; i <= QUENCHING_CHECKS; i++) {
            double at = quenching.electronEquivalentKeVee(highest * i / QUENCHING_CHECKS);
            if (at < before) throw notRising("it falls at " + highest * i / QUENCHING_CHECKS + " keVnr");
            before = at;
        }
    }

    private static InputException notRising(String found) {
        return new InputException(
                "response quenching", "E_ee must rise with the recoil energy, " + found, "correct its coefficients");
    }

    /** @return where f falls to NEVER, walking from a start by powers of a factor */
    private static double crossing(DoubleUnaryOperator f, double start, double factor) {
        double inside = start;
        while (f.applyAsDouble(inside * factor) > NEVER) inside *= factor;
        return bisect(x -> f.applyAsDouble(x) - NEVER, inside, inside * factor);
    }

    /** @return the far end of the last bracket: f is positive at {@code inside}, not positive at the value returned */
    private static double bisect(DoubleUnaryOperator f, double inside, double outside) {
        double near = inside;
        double far = outside;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = 0.5 * (near + far);
            if (f.applyAsDouble(middle) > 0) {
                near = middle;
            } else {
                far = middle;
            }
        }
        return far;
    }
}
