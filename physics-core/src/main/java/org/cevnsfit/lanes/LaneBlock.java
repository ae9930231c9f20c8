package org.cevnsfit.lanes;

import static org.cevnsfit.lanes.LaneKernels.LANES;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.cevnsfit.prediction.PartTemplates;

/**
 * Parts of one experiment that the couplings or a shape nuisance move and that the same nuisances scale: their energy spectra P per time
 * group and the derivatives of P, lane arrays of shape [group × nE]. Parts of one time group are added before anything else is done, their
 * templates merged per monomial of the couplings.
 */
final class LaneBlock {
    private final LaneKernels kernels;
    private final LaneMonomials monomials;
    private final int nR;
    private final int nF; // powers of the second morph
    private final int[] which; // monomials
    private final double[] templates; // shape [monomial × second power × first power × group × nE]
    private final double[] contracted;
    private final double[][] inner; // value, slope, curvature in the second morph, shape [first power × group × nE]
    final int variable; // norm, −1 if nothing scales the parts
    final double offset;
    final boolean shifted;
    final int[] group;
    final int length; // groups × nE
    final double[] norm = new double[LANES];
    final double[] p;
    final double[] pR;
    final double[] pRR;
    final double[] pF;
    final double[] pFF;
    final double[] pRF;
    final double[] row; // counts at norm 1, shape [nE × nT]

    LaneBlock(
            LaneKernels kernels,
            LaneMonomials monomials,
            LaneTimes times,
            List<PartTemplates> parts,
            int variable,
            int nE,
            int nT) {
        this.kernels = kernels;
        this.monomials = monomials;
        this.variable = variable;
        PartTemplates model = parts.get(0);
        offset = model.offset();
        shifted = model.shifted();
        nR = model.firstPowers();
        nF = model.secondPowers();
        group = parts.stream().mapToInt(times::group).distinct().toArray();
        length = group.length * nE;
        which = parts.stream()
                .flatMapToInt(part -> Arrays.stream(monomials.places(part.monomials())))
                .distinct()
                .toArray();
        templates = new double[which.length * nF * nR * length];
        for (PartTemplates part : parts) add(part, times.group(part), nE);
        contracted = new double[nF * nR * length * LANES];
        inner = nF == 1 ? new double[][] {contracted} : new double[3][nR * length * LANES];
        p = nF * nR == 1 ? contracted : new double[length * LANES];
        pR = shape(nR == 3);
        pRR = shape(nR == 3);
        pF = nF == 3 && nR == 1 ? inner[1] : shape(nF == 3);
        pFF = nF == 3 && nR == 1 ? inner[2] : shape(nF == 3);
        pRF = shape(nF == 3 && nR == 3);
        row = new double[nE * nT * LANES];
    }

    private double[] shape(boolean present) {
        return present ? new double[length * LANES] : null;
    }

    private void add(PartTemplates part, int timeGroup, int nE) {
        int[] places = monomials.places(part.monomials());
        int at = IntStream.range(0, group.length)
                .filter(g -> group[g] == timeGroup)
                .findFirst()
                .orElseThrow();
        int powers = nF * nR;
        for (int u = 0; u < places.length; u++) {
            int wanted = places[u];
            int monomial = IntStream.range(0, which.length)
                    .filter(w -> which[w] == wanted)
                    .findFirst()
                    .orElseThrow();
            for (int w = 0; w < powers; w++) {
                int to = (monomial * powers + w) * length + at * nE;
                for (int i = 0; i < nE; i++) templates[to + i] += part.templates()[(u * powers + w) * nE + i];
            }
        }
    }

    /** @return true if nothing but its norm and the couplings move it */
    boolean steady() {
        return nR == 1 && nF == 1 && !shifted;
    }

    boolean hasFirst() {
        return nR == 3;
    }

    boolean hasSecond() {
        return nF == 3;
    }

    /** Applies the couplings, whose monomials have been evaluated. */
    void contract() {
        Arrays.fill(contracted, 0.0);
        kernels.addCombination(monomials.values, which, templates, nF * nR * length, contracted);
    }

    /** Evaluates P and, if asked, its derivatives; z and the places of the first and the second morph in it. */
    void morph(double[] z, int firstMorph, int secondMorph, boolean derivatives) {
        int n = nR * length;
        if (nF == 3) {
            double[] value = nR == 1 ? p : inner[0];
            kernels.morph(
                    contracted,
                    0,
                    n,
                    n,
                    z,
                    secondMorph,
                    value,
                    derivatives ? inner[1] : null,
                    derivatives ? inner[2] : null,
                    0);
        }
        if (nR == 1) return;
        kernels.morph(
                inner[0], 0, length, length, z, firstMorph, p, derivatives ? pR : null, derivatives ? pRR : null, 0);
        if (nF == 1 || !derivatives) return;
        kernels.morph(inner[1], 0, length, length, z, firstMorph, pF, pRF, null, 0);
        kernels.morph(inner[2], 0, length, length, z, firstMorph, pFF, null, null, 0);
    }

    /** norm = offset + z of the norm variable */
    void scale(double[] z) {
        for (int lane = 0; lane < LANES; lane++)
            norm[lane] = variable < 0 ? offset : offset + z[variable * LANES + lane];
    }
}
