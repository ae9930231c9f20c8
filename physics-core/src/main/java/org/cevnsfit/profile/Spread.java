package org.cevnsfit.profile;

/**
 * A fixed set of points that fills a box evenly (Halton's sequence): half of them linearly, half with the distance from the nominal point spread over
 * decades, because a coupling may matter at a millionth of its range.
 *
 * @param lower lower corner
 * @param upper upper corner
 * @param nominal a point of the box
 */
record Spread(double[] lower, double[] upper, double[] nominal) {
    private static final int[] PRIMES = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53};
    private static final double DECADES = 7.0;

    double[][] points(int count) {
        double[][] points = new double[count][lower.length];
        for (int i = 0; i < count; i++) {
            for (int k = 0; k < lower.length; k++) {
                double fraction = halton(i / 2 + 1, k);
                points[i][k] = i % 2 == 0 ? lower[k] + fraction * (upper[k] - lower[k]) : inDecades(fraction, k);
            }
        }
        return points;
    }

    private double inDecades(double fraction, int k) {
        double side = 2.0 * fraction - 1.0;
        double range = side < 0.0 ? lower[k] - nominal[k] : upper[k] - nominal[k];
        return nominal[k] + range * StrictMath.pow(10.0, -DECADES * (1.0 - Math.abs(side)));
    }

    /** Radical inverse in the k-th prime; beyond the list of primes the sequence starts again, shifted. */
    private static double halton(int index, int k) {
        int base = PRIMES[k % PRIMES.length];
        double result = 0.0;
        double digit = 1.0;
        for (int i = index + 97 * (k / PRIMES.length); i > 0; i /= base) {
            digit /= base;
            result += digit * (i % base);
        }
        return result;
    }
}
