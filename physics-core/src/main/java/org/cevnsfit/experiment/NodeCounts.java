package org.cevnsfit.experiment;

import java.io.Serializable;
import java.util.List;
import org.cevnsfit.nuisance.MorphBasis;

/**
 * Expected counts per bin at the whole numbers of one or two nuisances.
 *
 * @param axes the nuisances
 * @param counts shape [last node × first node × bin]
 */
public record NodeCounts(List<NodeAxis> axes, double[] counts) implements Serializable {
    public NodeCounts {
        axes = List.copyOf(axes);
        counts = counts.clone();
    }

    /** @return number of bins */
    public int bins() {
        int nodes = 1;
        for (NodeAxis axis : axes) nodes *= axis.basis().rows();
        return counts.length / nodes;
    }

    /**
     * Counts at some of the nodes.
     *
     * @param nodes wanted of each axis; {@link MorphBasis#NONE} stands for the node zero
     * @return shape [last node × first node × bin]
     */
    public double[] at(List<MorphBasis> nodes) {
        int bins = bins();
        MorphBasis first = nodes.get(0);
        MorphBasis last = nodes.size() < 2 ? MorphBasis.NONE : nodes.get(1);
        double[] some = new double[last.rows() * first.rows() * bins];
        for (int e = 0, to = 0; e < last.rows(); e++) {
            for (int r = 0; r < first.rows(); r++, to += bins) {
                int row = nodes.size() < 2
                        ? 0
                        : (last.lowest() + e - axes.get(1).basis().lowest())
                                * axes.get(0).basis().rows();
                int at = row + first.lowest() + r - axes.get(0).basis().lowest();
                System.arraycopy(counts, at * bins, some, to, bins);
            }
        }
        return some;
    }
}
