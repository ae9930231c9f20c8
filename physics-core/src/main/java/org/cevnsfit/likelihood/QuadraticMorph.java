package org.cevnsfit.likelihood;

/** Biquadratic morph: rows are coefficients of the powers 0, 1, 2 of the second nuisance times those of the first, the first running fastest. */
final class QuadraticMorph implements BlockMorph {
    private final boolean hasFirst;
    private final boolean hasSecond;
    private final int length; // parts × bins
    private final int row; // of all powers of the first
    private final double[] inner; // [order of derivative by the second, 0..2][power of the first × length]
    private double r;
    private double e;

    QuadraticMorph(boolean hasFirst, boolean hasSecond, int length) {
        this.hasFirst = hasFirst;
        this.hasSecond = hasSecond;
        this.length = length;
        row = (hasFirst ? 3 : 1) * length;
        inner = new double[hasSecond ? 3 * row : 0];
    }

    @Override
    public void at(double first, double second) {
        r = first;
        e = second;
    }

    @Override
    public void value(double[] rows, double[] out) {
        if (hasSecond) MorphKernel.value(rows, 0, row, e, inner, 0, row);
        firstMorph(hasSecond ? inner : rows, 0, out); // without a second morph the templates are the inner rows already
    }

    @Override
    public void slopes(double[] rows, double[] first, double[] second) {
        if (first != null) MorphKernel.slope(hasSecond ? inner : rows, 0, length, r, first, length);
        if (second == null) return;
        MorphKernel.slope(rows, 0, row, e, inner, row, row);
        firstMorph(inner, row, second);
    }

    @Override
    public void curvatures(double[] rows, double[] first, double[] mixed, double[] second) {
        if (first != null) MorphKernel.curvature(hasSecond ? inner : rows, 0, length, first, length);
        if (mixed != null) MorphKernel.slope(inner, row, length, r, mixed, length);
        if (second == null) return;
        MorphKernel.curvature(rows, 0, row, inner, 2 * row, row);
        firstMorph(inner, 2 * row, second);
    }

    private void firstMorph(double[] rows, int from, double[] out) {
        if (hasFirst) {
            MorphKernel.value(rows, from, length, r, out, 0, length);
        } else {
            System.arraycopy(rows, from, out, 0, length);
        }
    }
}
