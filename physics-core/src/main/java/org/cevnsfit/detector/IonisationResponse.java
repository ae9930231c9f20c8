package org.cevnsfit.detector;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.cevnsfit.error.InputException;
import org.cevnsfit.settings.Settings;
import org.cevnsfit.target.Recoil;

/**
 * A detector that measures an energy: P(bin | T) = ∫_bin ε(E) N(E; E_ee(T), σ²(E_ee)) dE, in closed form where ε is straight.
 * Nuclear recoils are quenched, electron recoils have E_ee = T. Recoils that ionise less than a minimum are never selected. Source:
 * arXiv:2202.09672.
 */
public final class IonisationResponse implements RecoilResponse {
    private static final long serialVersionUID = 1L;

    private static final double FAR = 8.0; // widths: 6e-16 of a Gaussian lies beyond
    private static final double NARROW = 0.05; // σ/E of a resolution that a quadrature in T may step over
    private static final double[] EDGE_WIDTHS = {-4, -2, 0, 2, 4};
    private static final double[] SHARP_EDGE = {0};
    private static final double LARGEST_RESOLUTION_SHIFT = 0.9;
    /** no detector frees a charge or a photon with less: a tenth of an electronvolt */
    private static final double SMALLEST_KEVEE = 1e-4;

    private final double[] edgesKeVee;
    private final QuenchingFactor quenching;
    private final EnergyResolution resolution;
    private final EnergyEfficiency efficiency;
    private final double minimumKeVee;
    private final List<Cell> cells = new ArrayList<>();

    /** A stretch of one bin with straight efficiency. */
    private record Cell(int bin, EnergyEfficiency.Piece piece) implements Serializable {}

    /**
     * @param edgesKeVee edges of the energy bins [keVee]
     * @param minimumKeVee smallest energy that is seen at all [keVee], zero or more
     */
    public IonisationResponse(
            double[] edgesKeVee,
            QuenchingFactor quenching,
            EnergyResolution resolution,
            EnergyEfficiency efficiency,
            double minimumKeVee) {
        this.edgesKeVee = edgesKeVee.clone();
        this.quenching = quenching;
        this.resolution = resolution;
        this.efficiency = efficiency;
        this.minimumKeVee = Math.max(SMALLEST_KEVEE, minimumKeVee);
        for (int b = 0; b + 1 < edgesKeVee.length; b++) {
            for (EnergyEfficiency.Piece piece : efficiency.pieces()) {
                EnergyEfficiency.Piece part = piece.within(edgesKeVee[b], edgesKeVee[b + 1]);
                if (part != null && (part.atLower() != 0 || part.slopePerKeVee() != 0)) cells.add(new Cell(b, part));
            }
        }
        if (cells.isEmpty()) {
            throw new InputException(
                    "response efficiency", "it is zero in all energy bins", "correct its table or the bins");
        }
    }

    /**
     * Reads the section {@code response} of an experiment.
     *
     * @param dataFolder folder of the tables it names
     * @param edgesKeVee edges of the energy bins [keVee]
     */
    public static IonisationResponse read(Settings section, Path dataFolder, double[] edgesKeVee) {
        return new IonisationResponse(
                edgesKeVee,
                QuenchingKind.ofResponse(section, dataFolder),
                EnergyResolution.read(section.sectionOrEmpty("resolution")),
                efficiency(section, dataFolder),
                section.has("minimum-ionisation-keVee")
                        ? section.number("minimum-ionisation-keVee", 0, Double.MAX_VALUE)
                        : 0.0);
    }

    private static EnergyEfficiency efficiency(Settings section, Path dataFolder) {
        if (section.has("efficiency") && section.has("efficiency-steps")) {
            throw section.problem("efficiency-steps", "is given beside efficiency", "remove one of the two");
        }
        if (section.has("efficiency")) {
            return EnergyEfficiency.readPoints(dataFolder.resolve(section.text("efficiency")));
        }
        return section.has("efficiency-steps")
                ? EnergyEfficiency.readSteps(dataFolder.resolve(section.text("efficiency-steps")))
                : EnergyEfficiency.one();
    }

    @Override
    public int energyBins() {
        return edgesKeVee.length - 1;
    }

    @Override
    public void probabilities(Recoil recoil, double recoilEnergyKeV, ResponseShift shift, double[] probability) {
        Arrays.fill(probability, 0, energyBins(), 0.0);
        double energy = recoil == Recoil.ELECTRON
                ? recoilEnergyKeV
                : quenching.shifted(shift.quenching()).electronEquivalentKeVee(recoilEnergyKeV);
        if (energy < minimumKeVee) return;
        double mean = energy - shift.thresholdKeVee(); // edges move up by as much as the mean moves down
        double sigma = resolution.sigmaKeVee(energy) * (1 + shift.resolution());
        for (Cell cell : cells) probability[cell.bin] += cell.piece.expected(mean, sigma);
    }

    @Override
    public double maximumRecoilKeV(Recoil recoil, ResponseShift shift) {
        double edge = cells.get(cells.size() - 1).piece.upperKeVee() + shift.thresholdKeVee();
        double energy = resolution.scaled(shift.resolution()).awayFromKeVee(edge, FAR);
        if (recoil == Recoil.ELECTRON) return energy;
        return new QuenchedRecoils(quenching.shifted(shift.quenching())).lastRecoilKeVnr(energy);
    }

    @Override
    public double minimumRecoilKeV(Recoil recoil, ResponseShift shift) {
        double edge = cells.get(0).piece.lowerKeVee() + shift.thresholdKeVee();
        double lowest = resolution.scaled(shift.resolution()).awayFromKeVee(edge, -FAR);
        return recoilKeV(recoil, Math.max(minimumKeVee, lowest), shift);
    }

    @Override
    public double[] breakpointsKeV(Recoil recoil, ResponseShift shift) {
        DoubleStream.Builder breaks = DoubleStream.builder();
        EnergyResolution scaled = resolution.scaled(shift.resolution());
        for (Cell cell : cells) {
            for (double edge : new double[] {cell.piece.lowerKeVee(), cell.piece.upperKeVee()}) {
                double energy = edge + shift.thresholdKeVee();
                if (energy <= minimumKeVee || scaled.sigmaKeVee(energy) > NARROW * energy) continue;
                for (double n : scaled.sharp() ? SHARP_EDGE : EDGE_WIDTHS) {
                    breaks.add(recoilKeV(recoil, scaled.awayFromKeVee(energy, n), shift));
                }
            }
        }
        breaks.add(recoilKeV(recoil, minimumKeVee, shift));
        if (recoil == Recoil.NUCLEUS) for (double kink : quenching.kinksKeVnr()) breaks.add(kink);
        return breaks.build().distinct().toArray();
    }

    @Override
    public double largestShift(ResponseEffect effect) {
        return switch (effect) {
            case EFFICIENCY, LIGHT_YIELD, CHARGE_YIELD -> 0.0;
            case QUENCHING -> quenching.largestShift();
            case THRESHOLD -> edgesKeVee[edgesKeVee.length - 1] - edgesKeVee[0];
            case RESOLUTION -> resolution.sharp() ? 0.0 : LARGEST_RESOLUTION_SHIFT;
        };
    }

    @Override
    public Optional<QuenchingFactor> quenching() {
        return Optional.of(quenching);
    }

    @Override
    public IonisationResponse withGermaniumLindhardK(double k) {
        QuenchingFactor moved = quenching.withGermaniumLindhardK(k);
        if (moved.equals(quenching)) return this;
        return new IonisationResponse(edgesKeVee, moved, resolution, efficiency, minimumKeVee);
    }

    private double recoilKeV(Recoil recoil, double energyKeVee, ResponseShift shift) {
        if (recoil == Recoil.ELECTRON) return energyKeVee;
        return new QuenchedRecoils(quenching.shifted(shift.quenching())).recoilKeVnr(energyKeVee);
    }
}
