package org.cevnsfit.likelihood;

import org.cevnsfit.prediction.PartMorph;

/** Morph of two nuisances of which one or both go by straight lines between nodes; computes only the rows of the cell. */
final class NodeMorph implements BlockMorph {
    private final ContractedRows contracted;
    private final MorphAxis first;
    private final MorphAxis second;
    private final PartMorph[] morphs;
    private final int[] cells; // preferred on a node, per local parameter
    private final int firstRows;
    private final int length;
    private final int[] at; // where the rows that count start
    private final double[] weights;

    /** @param cells preferred cell of each local parameter where it stands on a node */
    NodeMorph(ContractedRows contracted, PartMorph first, PartMorph second, int[] cells, int length) {
        this.contracted = contracted;
        this.first = new MorphAxis(first.basis());
        this.second = new MorphAxis(second.basis());
        morphs = new PartMorph[] {first, second};
        this.cells = cells;
        this.length = length;
        firstRows = first.basis().rows();
        at = new int[this.first.count * this.second.count];
        weights = new double[at.length];
    }

    @Override
    public void at(double r, double e) {
        first.at(r, preferred(0));
        second.at(e, preferred(1));
        for (int b = 0, i = 0; b < second.count; b++) {
            for (int a = 0; a < first.count; a++, i++) {
                int row = (second.first + b) * firstRows + first.first + a;
                contracted.need(row);
                at[i] = row * length;
            }
        }
    }

    private int preferred(int slot) {
        return morphs[slot].basis().linear() ? cells[morphs[slot].pull()] : 0;
    }

    @Override
    public void value(double[] rows, double[] out) {
        blend(rows, 0, 0, out);
    }

    @Override
    public void slopes(double[] rows, double[] byFirst, double[] bySecond) {
        if (byFirst != null) blend(rows, 1, 0, byFirst);
        if (bySecond != null) blend(rows, 0, 1, bySecond);
    }

    @Override
    public void curvatures(double[] rows, double[] byFirst, double[] mixed, double[] bySecond) {
        if (byFirst != null && !morphs[0].basis().linear()) blend(rows, 2, 0, byFirst);
        if (mixed != null) blend(rows, 1, 1, mixed);
        if (bySecond != null && !morphs[1].basis().linear()) blend(rows, 0, 2, bySecond);
    }

    private void blend(double[] rows, int firstOrder, int secondOrder, double[] out) {
        for (int b = 0, i = 0; b < second.count; b++) {
            for (int a = 0; a < first.count; a++, i++) {
                weights[i] = second.weights[secondOrder][b] * first.weights[firstOrder][a];
            }
        }
        if (at.length == 4) {
            MorphKernel.blend(rows, at[0], at[1], at[2], at[3], weights, out, length);
            return;
        }
        MorphKernel.scale(rows, at[0], weights[0], out, 0, length);
        for (int i = 1; i < at.length; i++) MorphKernel.addScaled(rows, at[i], weights[i], out, length);
    }
}
