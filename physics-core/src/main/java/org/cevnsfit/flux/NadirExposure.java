package org.cevnsfit.flux;

/** How long in a year of a circular orbit the Sun stands at each angle below the horizon. */
final class NadirExposure {
    static final int BINS = 1000;
    private static final double OBLIQUITY_DEG = 23.44;
    private static final int DAYS = 365;
    private static final int HOURS = 2000; // steps of the hour angle from noon to midnight

    private NadirExposure() {}

    /**
     * Shares of the whole time, days included, so that their sum is one half.
     *
     * @param latitudeDeg of the detector, −90 to 90
     * @return shares in equal bins of the cosine of the nadir angle from 0 to 1, shape [{@value #BINS}]
     */
    static double[] of(double latitudeDeg) {
        double[] shares = new double[BINS];
        double latitude = Math.toRadians(latitudeDeg);
        double each = 1.0 / (DAYS * HOURS);
        for (int day = 0; day < DAYS; day++) {
            double longitude = 2.0 * Math.PI * (day + 0.5) / DAYS;
            double sinDeclination = Math.sin(Math.toRadians(OBLIQUITY_DEG)) * Math.sin(longitude);
            double polar = Math.sin(latitude) * sinDeclination;
            double equatorial = Math.cos(latitude) * Math.sqrt(1.0 - sinDeclination * sinDeclination);
            for (int hour = 0; hour < HOURS; hour++) {
                double cosNadir = -polar - equatorial * Math.cos(Math.PI * (hour + 0.5) / HOURS);
                if (cosNadir > 0.0) shares[Math.min(BINS - 1, (int) (BINS * cosNadir))] += each;
            }
        }
        return shares;
    }
}
