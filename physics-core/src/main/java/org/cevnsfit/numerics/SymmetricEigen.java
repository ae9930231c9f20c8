package org.cevnsfit.numerics;

/** Eigenvalues and eigenvectors of a small symmetric matrix by cyclic Jacobi rotations, in place. No allocation. */
public final class SymmetricEigen {
    private static final int SWEEPS = 30;

    private SymmetricEigen() {}

    /**
     * Diagonalises A = V diag(λ) Vᵀ.
     *
     * @param a full matrix with row length {@code stride}; its diagonal receives λ, the rest is destroyed
     * @param v receives the eigenvectors as columns, same layout
     * @return false if A has an entry that is not a number
     */
    public static boolean diagonalise(double[] a, double[] v, int n, int stride) {
        double norm = 0.0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                v[i * stride + j] = i == j ? 1.0 : 0.0;
                norm += a[i * stride + j] * a[i * stride + j];
            }
        }
        if (!(norm < Double.POSITIVE_INFINITY)) return false;
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            double off = 0.0;
            for (int i = 0; i < n; i++) for (int j = 0; j < i; j++) off += a[i * stride + j] * a[i * stride + j];
            if (off <= 1e-34 * norm) return true;
            for (int p = 0; p < n - 1; p++) for (int q = p + 1; q < n; q++) rotate(a, v, n, stride, p, q);
        }
        return true;
    }

    private static void rotate(double[] a, double[] v, int n, int stride, int p, int q) {
        double apq = a[p * stride + q];
        if (apq == 0.0) return;
        double theta = (a[q * stride + q] - a[p * stride + p]) / (2.0 * apq);
        double t = Math.copySign(1.0, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1.0));
        double c = 1.0 / Math.sqrt(t * t + 1.0);
        double s = t * c;
        for (int k = 0; k < n; k++) {
            double kp = a[k * stride + p];
            double kq = a[k * stride + q];
            a[k * stride + p] = c * kp - s * kq;
            a[k * stride + q] = s * kp + c * kq;
        }
        for (int k = 0; k < n; k++) {
            double pk = a[p * stride + k];
            double qk = a[q * stride + k];
            a[p * stride + k] = c * pk - s * qk;
            a[q * stride + k] = s * pk + c * qk;
        }
        for (int k = 0; k < n; k++) {
            double kp = v[k * stride + p];
            double kq = v[k * stride + q];
            v[k * stride + p] = c * kp - s * kq;
            v[k * stride + q] = s * kp + c * kq;
        }
    }
}
