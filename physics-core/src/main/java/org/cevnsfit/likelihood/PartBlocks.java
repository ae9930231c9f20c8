package org.cevnsfit.likelihood;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.prediction.PartTemplates;

/** Sorts the parts of an experiment into blocks that the same nuisances and couplings move. */
final class PartBlocks {
    private PartBlocks() {}

    /**
     * @param bins energy bins
     * @param profiled number of profiled couplings
     * @param cells preferred cell of each local parameter where it stands on a node
     * @return blocks in the order of their first parts
     */
    static List<PartBlock> of(List<PartTemplates> parts, int bins, int profiled, int[] cells) {
        List<PartBlock> found = new ArrayList<>();
        boolean[] taken = new boolean[parts.size()];
        for (int p = 0; p < taken.length; p++) {
            if (taken[p]) continue;
            List<PartTemplates> alike = new ArrayList<>();
            List<Integer> indices = new ArrayList<>();
            for (int o = p; o < taken.length; o++) {
                if (taken[o] || !PartBlock.alike(parts.get(p), parts.get(o))) continue;
                taken[o] = true;
                alike.add(parts.get(o));
                indices.add(o);
            }
            int[] index = indices.stream().mapToInt(Integer::intValue).toArray();
            boolean signal = parts.get(p).monomials().variables() > 0;
            found.add(new PartBlock(alike, index, bins, signal ? profiled : 0, cells));
        }
        return found;
    }
}
