package org.cevnsfit.likelihood;

/** What one or two nuisances make of the contracted rows of a block. */
interface BlockMorph {
    /** Moves to values of the first and the second nuisance, whatever stands for one that does not exist. */
    void at(double first, double second);

    /** out = the morphed rows, shape [parts × bins] */
    void value(double[] rows, double[] out);

    /** ∂/∂x_first and ∂/∂x_second, to where a target is not null; directly after {@link #value} of the same rows */
    void slopes(double[] rows, double[] first, double[] second);

    /** Second derivatives, to where a target is not null; directly after {@link #slopes} of the same rows. */
    void curvatures(double[] rows, double[] first, double[] mixed, double[] second);
}
