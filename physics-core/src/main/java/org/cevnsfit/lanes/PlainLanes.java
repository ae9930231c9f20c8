package org.cevnsfit.lanes;

import java.util.Arrays;

/** {@link LaneKernels} in plain Java: for machines without the Vector API, for short runs, and as the readable twin. */
public final class PlainLanes implements LaneKernels {
    @Override
    public void addCombination(double[] weight, int[] which, double[] rows, int n, double[] out) {
        for (int u = 0; u < which.length; u++) {
            int w = which[u] * LANES;
            for (int i = 0; i < n; i++) {
                double row = rows[u * n + i];
                int to = i * LANES;
                for (int l = 0; l < LANES; l++) out[to + l] = Math.fma(weight[w + l], row, out[to + l]);
            }
        }
    }

    @Override
    public void addScaled(double[] weight, int k, double[] row, int from, int n, double[] out, int to) {
        int w = k * LANES;
        for (int i = 0; i < n; i++) {
            int source = (from + i) * LANES;
            int target = (to + i) * LANES;
            for (int l = 0; l < LANES; l++) {
                out[target + l] = Math.fma(weight[w + l], row[source + l], out[target + l]);
            }
        }
    }

    @Override
    public void morph(
            double[] c,
            int at,
            int stride,
            int n,
            double[] x,
            int xAt,
            double[] value,
            double[] slope,
            double[] curvature,
            int to) {
        for (int i = 0; i < n * LANES; i++) {
            double v = x[xAt * LANES + i % LANES];
            int c0 = at * LANES + i;
            double c1 = c[c0 + stride * LANES];
            double c2 = c[c0 + 2 * stride * LANES];
            int k = to * LANES + i;
            if (value != null) value[k] = Math.fma(Math.fma(c2, v, c1), v, c[c0]);
            if (slope != null) slope[k] = Math.fma(c2, v + v, c1);
            if (curvature != null) curvature[k] = c2 + c2;
        }
    }

    @Override
    public void expand(double[] u, double[] q, int[] group, int nE, int nT, double[] out) {
        Arrays.fill(out, 0, nE * nT * LANES, 0.0);
        boolean odd = (group.length & 1) == 1;
        if (odd) expandOne(u, q, group[0], 0, nE, nT, out);
        for (int g = odd ? 1 : 0;
                g < group.length;
                g += 2) { // the second of a pair first, as every implementation does
            expandOne(u, q, group[g + 1], g + 1, nE, nT, out);
            expandOne(u, q, group[g], g, nE, nT, out);
        }
    }

    private static void expandOne(double[] u, double[] q, int group, int g, int nE, int nT, double[] out) {
        for (int i = 0; i < nE; i++) {
            int energy = (g * nE + i) * LANES;
            for (int j = 0; j < nT; j++) {
                int time = (group * nT + j) * LANES;
                int to = (i * nT + j) * LANES;
                for (int l = 0; l < LANES; l++) out[to + l] = Math.fma(u[energy + l], q[time + l], out[to + l]);
            }
        }
    }

    @Override
    public void project(double[] w, double[] q, int groups, int nE, int nT, double[] back) {
        Arrays.fill(back, 0, groups * nE * LANES, 0.0);
        for (int g = 0; g < groups; g++) {
            for (int i = 0; i < nE; i++) {
                int to = (g * nE + i) * LANES;
                for (int j = 0; j < nT; j++) {
                    int from = (i * nT + j) * LANES;
                    int time = (g * nT + j) * LANES;
                    for (int l = 0; l < LANES; l++) back[to + l] = Math.fma(w[from + l], q[time + l], back[to + l]);
                }
            }
        }
    }

    @Override
    public void cubic(double[] c, int n, double[] u, double scale, double[] value, double[] slope, double[] curvature) {
        int row = n * LANES;
        for (int i = 0; i < row; i++) {
            double x = u[i % LANES];
            double c1 = c[row + i];
            double c2 = c[2 * row + i];
            double c3 = c[3 * row + i];
            value[i] = Math.fma(Math.fma(Math.fma(c3, x, c2), x, c1), x, c[i]);
            if (slope == null) continue;
            double twice = x + x;
            double triple = twice + x;
            slope[i] = Math.fma(c3 * triple, x, Math.fma(c2, twice, c1)) * scale;
            double half = Math.fma(c3, triple, c2);
            curvature[i] = (half + half) * (scale * scale);
        }
    }

    @Override
    public void multiply(double[] a, double[] b, int n, double[] out) {
        for (int i = 0; i < n * LANES; i++) out[i] = a[i] * b[i];
    }

    @Override
    public void dotShared(double[] a, double[] rows, int m, int n, double[] out, int at) {
        Arrays.fill(out, at * LANES, (at + m) * LANES, 0.0);
        for (int k = 0; k < m; k++) {
            int to = (at + k) * LANES;
            for (int i = 0; i < n; i++) {
                double row = rows[k * n + i];
                for (int l = 0; l < LANES; l++) out[to + l] = Math.fma(a[i * LANES + l], row, out[to + l]);
            }
        }
    }

    @Override
    public void dotRows(double[] a, double[][] rows, int m, int n, double[] out) {
        double[] odd = new double[LANES];
        for (int k = 0; k < m; k++) {
            double[] row = rows[k];
            int to = k * LANES;
            Arrays.fill(odd, 0.0);
            Arrays.fill(out, to, to + LANES, 0.0);
            for (int i = 0; i < (n & ~1); i++) {
                double[] sum = (i & 1) == 0 ? out : odd;
                int at = (i & 1) == 0 ? to : 0;
                for (int l = 0; l < LANES; l++)
                    sum[at + l] = Math.fma(a[i * LANES + l], row[i * LANES + l], sum[at + l]);
            }
            for (int l = 0; l < LANES; l++) out[to + l] += odd[l];
            if ((n & 1) == 0) continue;
            int last = (n - 1) * LANES;
            for (int l = 0; l < LANES; l++) out[to + l] = Math.fma(a[last + l], row[last + l], out[to + l]);
        }
    }

    @Override
    public void dotGroups(double[] a, int[] group, double[] b, int n, double[] out, int at) {
        Arrays.fill(out, at * LANES, (at + 1) * LANES, 0.0);
        for (int g = 0; g < group.length; g++) {
            for (int i = 0; i < n; i++) {
                int left = (group[g] * n + i) * LANES;
                int right = (g * n + i) * LANES;
                for (int l = 0; l < LANES; l++) {
                    out[at * LANES + l] = Math.fma(a[left + l], b[right + l], out[at * LANES + l]);
                }
            }
        }
    }

    @Override
    public void poissonWeights(double[] mu, double[] observed, double[] slope, double[] weight, double[] lowest) {
        System.arraycopy(mu, 0, lowest, 0, LANES);
        for (int i = 0; i < observed.length * LANES; i++) {
            double inverse = 1.0 / mu[i];
            double ratio = inverse * observed[i / LANES];
            slope[i] = 1.0 - ratio;
            weight[i] = ratio * inverse;
            lowest[i % LANES] = Math.min(lowest[i % LANES], mu[i]);
        }
    }

    @Override
    public void gaussianSlope(double[] mu, double[] observed, double[] precision, double[] slope) {
        for (int i = 0; i < observed.length * LANES; i++) {
            slope[i] = (mu[i] - observed[i / LANES]) * precision[i / LANES];
        }
    }

    @Override
    public void gaussianValue(double[] mu, double[] observed, double[] precision, double[] out) {
        Arrays.fill(out, 0, LANES, 0.0);
        for (int i = 0; i < observed.length * LANES; i++) {
            double residual = mu[i] - observed[i / LANES];
            out[i % LANES] = Math.fma(residual, residual * precision[i / LANES], out[i % LANES]);
        }
        for (int l = 0; l < LANES; l++) out[l] *= 0.5;
    }

    @Override
    public void poissonChange(double[] mu, double[] reference, double[] observed, double[] out, double[] lowest) {
        Arrays.fill(out, 0, LANES, 0.0);
        System.arraycopy(mu, 0, lowest, 0, LANES);
        for (int i = 0; i < observed.length * LANES; i++) {
            int l = i % LANES;
            double difference = mu[i] - reference[i];
            double s = difference / (mu[i] + reference[i]);
            out[l] += difference - s * (2.0 * observed[i / LANES]) * series(s * s);
            lowest[l] = Math.min(lowest[l], mu[i]);
        }
    }

    private static double series(double square) {
        double p = Math.fma(1.0 / 9.0, square, 1.0 / 7.0);
        p = Math.fma(p, square, 1.0 / 5.0);
        p = Math.fma(p, square, 1.0 / 3.0);
        return Math.fma(p, square, 1.0);
    }

    @Override
    public void poissonValue(
            double[] mu, double[] observed, double[] inverse, double[] work, double[] out, double[] lowest) {
        Arrays.fill(out, 0, LANES, 0.0);
        System.arraycopy(mu, 0, lowest, 0, LANES);
        for (int i = 0; i < observed.length * LANES; i++) {
            int l = i % LANES;
            double n = observed[i / LANES];
            out[l] += mu[i] - n - n * LaneLog.log(mu[i] * inverse[i / LANES]);
            lowest[l] = Math.min(lowest[l], mu[i]);
        }
    }

    @Override
    public void factor(double[] a, int at, int n, int stride, double[] worst) {
        for (int l = 0; l < LANES; l++) {
            for (int i = 0; i < n; i++) {
                int row = (at + i * stride) * LANES + l;
                for (int j = 0; j < i; j++) {
                    int other = (at + j * stride) * LANES + l;
                    double sum = a[row + j * LANES];
                    for (int k = 0; k < j * LANES; k += LANES) sum = Math.fma(-a[row + k], a[other + k], sum);
                    a[row + j * LANES] = sum * a[other + j * LANES];
                }
                double diagonal = a[row + i * LANES];
                double pivot = diagonal;
                for (int k = 0; k < i * LANES; k += LANES) pivot = Math.fma(-a[row + k], a[row + k], pivot);
                worst[l] = Math.min(worst[l], Math.fma(diagonal, -SMALLEST_PIVOT, pivot));
                a[row + i * LANES] = 1.0 / Math.sqrt(pivot);
            }
        }
    }

    @Override
    public void solveLower(double[] factor, int at, int n, int stride, double[] b, int to, int rows) {
        for (int l = 0; l < LANES; l++) {
            for (int r = 0, first = to * LANES + l; r < rows; r++, first += n * LANES) {
                for (int i = 0; i < n; i++) {
                    int row = (at + i * stride) * LANES + l;
                    double sum = b[first + i * LANES];
                    for (int k = 0; k < i * LANES; k += LANES) {
                        sum = Math.fma(-factor[row + k], b[first + k], sum);
                    }
                    b[first + i * LANES] = sum * factor[row + i * LANES];
                }
            }
        }
    }

    @Override
    public void solveUpper(double[] factor, int at, int n, int stride, double[] b, int to) {
        for (int l = 0; l < LANES; l++) {
            int first = to * LANES + l;
            for (int i = n - 1; i >= 0; i--) {
                double sum = b[first + i * LANES];
                for (int k = i + 1; k < n; k++) {
                    sum = Math.fma(-factor[(at + k * stride + i) * LANES + l], b[first + k * LANES], sum);
                }
                b[first + i * LANES] = sum * factor[(at + i * stride + i) * LANES + l];
            }
        }
    }
}
