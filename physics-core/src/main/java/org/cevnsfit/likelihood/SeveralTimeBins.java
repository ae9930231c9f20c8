package org.cevnsfit.likelihood;

import java.util.Arrays;
import java.util.List;
import org.cevnsfit.prediction.ExperimentTemplates;

/** Blocks whose spectra expand over time profiles; blocks of one profile are added up before. */
final class SeveralTimeBins implements MovingCounts {
    private final List<PartBlock> blocks;
    private final TimeGroups times;
    private final EnergySlopes slopes;
    private final CurvatureTerms curvature;
    private final int parameters;
    private final int time; // local index of the onset time, −1 if none
    private final int nE;
    private final int nT;
    private final double[] energy; // U, shape [nE × width]

    /** @param times of these blocks */
    SeveralTimeBins(
            List<PartBlock> blocks,
            TimeGroups times,
            int parameters,
            ExperimentTemplates templates,
            CurvatureTerms curvature) {
        this.blocks = blocks;
        this.times = times;
        this.curvature = curvature;
        this.parameters = parameters;
        time = templates.time();
        nE = templates.energyBins();
        nT = templates.timeBins();
        slopes = new EnergySlopes(blocks, times, parameters, templates.pulls().size(), nE);
        energy = new double[nE * times.width];
    }

    @Override
    public void expect(double shift, boolean derivatives, double[] mu) {
        times.shiftTo(shift, derivatives);
        Arrays.fill(energy, 0.0);
        for (int i = 0; i < blocks.size(); i++) {
            PartBlock block = blocks.get(i);
            EnergySlopes.addTo(energy, block, times, nE, block.value, block.norm);
        }
        if (times.width == 0) Arrays.fill(mu, 0.0);
        for (int first = 0; first < times.width; first += TimeKernel.PACK) {
            TimeKernel.expand(energy, times.q, times.width, first, nE, nT, mu, 0, first > 0, null);
        }
    }

    @Override
    public void fillSlopes(double[] rootWeight, double[] scaled) {
        slopes.fill();
        int bins = nE * nT;
        for (int k = 0; k < parameters; k++) {
            boolean shifted = k == time;
            double[] u = shifted ? energy : slopes.of(k);
            double[] q = shifted ? times.q1 : times.q;
            int[] packs = shifted ? slopes.shiftedPacks() : slopes.packs(k);
            if (packs.length == 0) {
                Arrays.fill(scaled, k * bins, (k + 1) * bins, 0.0);
            } else if (!shifted && slopes.onlyGroup(k) >= 0) {
                TimeKernel.expandOne(u, q, times.width, slopes.onlyGroup(k), nE, nT, scaled, k * bins, rootWeight);
            } else {
                for (int p = 0; p < packs.length; p++) {
                    double[] scale = p == packs.length - 1 ? rootWeight : null;
                    TimeKernel.expand(u, q, times.width, packs[p], nE, nT, scaled, k * bins, p > 0, scale);
                }
            }
        }
    }

    @Override
    public void addCurvature(double[] slopeWeight, double[] gradient, double[] hessian) {
        curvature.project(slopeWeight);
        for (int i = 0; i < blocks.size(); i++) curvature.add(blocks.get(i), gradient, hessian);
    }
}
