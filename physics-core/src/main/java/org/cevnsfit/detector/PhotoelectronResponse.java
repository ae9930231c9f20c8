package org.cevnsfit.detector;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cevnsfit.settings.Settings;
import org.cevnsfit.target.Recoil;

/**
 * A scintillator read out in photoelectrons: P(bin | T) = ∫_bin ε(X) p(X | E_ee(T)) dX. Nuclear recoils are quenched, electron recoils
 * have E_ee = T. Source: arXiv:2110.07730.
 */
public final class PhotoelectronResponse implements RecoilResponse {
    private static final long serialVersionUID = 1L;

    private static final int NODES_PER_INTERVAL = 32;
    private static final double LARGEST_EFFICIENCY_SHIFT = 1.0; // the released curves end at one

    private final double[] edgesPe;
    private final QuenchingFactor quenching;
    private final GammaSmearing smearing;
    private final EfficiencyCurves efficiency;
    private final List<SelectionNodes> nodes; // at the shifts −1, 0, 1
    private final SelectedEnergies selected;

    public PhotoelectronResponse(
            double[] edgesPe, QuenchingFactor quenching, GammaSmearing smearing, EfficiencyCurves efficiency) {
        this.edgesPe = edgesPe.clone();
        this.quenching = quenching;
        this.smearing = smearing;
        this.efficiency = efficiency;
        this.nodes = List.of(nodesAt(-1), nodesAt(0), nodesAt(1));
        double middle = smearing.alphaKeVee() * edgesPe[edgesPe.length - 1]; // mean at the upper end of the range
        this.selected = SelectedEnergies.of(this::largestSelection, middle);
        new QuenchedRecoils(quenching).requireRiseTo(maximumRecoilKeV(Recoil.NUCLEUS, ResponseShift.NONE));
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
                QuenchingKind.ofResponse(section, dataFolder),
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
    public void probabilities(Recoil recoil, double recoilEnergyKeV, ResponseShift shift, double[] probability) {
        double energyKeVee = recoil == Recoil.ELECTRON
                ? recoilEnergyKeV
                : quenching.shifted(shift.quenching()).electronEquivalentKeVee(recoilEnergyKeV);
        if (energyKeVee > 0) {
            nodesAtShift(shift.efficiency()).integrate(smearing.shape(energyKeVee), probability);
        } else {
            Arrays.fill(probability, 0, energyBins(), 0.0);
        }
    }

    @Override
    public double maximumRecoilKeV(Recoil recoil, ResponseShift shift) {
        return recoilKeV(recoil, selected.maximumKeVee(), shift);
    }

    @Override
    public double minimumRecoilKeV(Recoil recoil, ResponseShift shift) {
        return recoilKeV(recoil, selected.minimumKeVee(), shift);
    }

    @Override
    public double[] breakpointsKeV(Recoil recoil, ResponseShift shift) {
        return recoil == Recoil.ELECTRON ? new double[0] : quenching.kinksKeVnr();
    }

    @Override
    public double largestShift(ResponseEffect effect) {
        return switch (effect) {
            case EFFICIENCY -> LARGEST_EFFICIENCY_SHIFT;
            case QUENCHING -> quenching.largestShift();
            case THRESHOLD, RESOLUTION, LIGHT_YIELD, CHARGE_YIELD -> 0.0;
        };
    }

    @Override
    public Optional<QuenchingFactor> quenching() {
        return Optional.of(quenching);
    }

    @Override
    public PhotoelectronResponse withGermaniumLindhardK(double k) {
        QuenchingFactor moved = quenching.withGermaniumLindhardK(k);
        return moved.equals(quenching) ? this : new PhotoelectronResponse(edgesPe, moved, smearing, efficiency);
    }

    private double recoilKeV(Recoil recoil, double energyKeVee, ResponseShift shift) {
        if (recoil == Recoil.ELECTRON) return energyKeVee;
        return new QuenchedRecoils(quenching.shifted(shift.quenching())).recoilKeVnr(energyKeVee);
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
}
