package org.cevnsfit.detector;

/** A time profile whose fractions are cubic polynomials of the shift between evenly spaced nodes. */
public interface PiecewiseProfile extends TimeProfile {
    /** @return pieces per µs of shift */
    double piecesPerUs();

    /** @return the piece that a shift [µs] lies in */
    int piece(double shiftUs);

    /** @return distance of a shift from the left end of a piece, in pieces */
    double position(double shiftUs, int piece);

    /**
     * @param coefficients receives the powers 0 to 3 of the position for every time bin, shape [4 × timeBins]
     */
    void coefficients(int piece, double[] coefficients);
}
