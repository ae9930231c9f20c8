package org.cevnsfit.likelihood;

/** A function with analytic derivatives that can be minimised. */
public interface Objective {
    /** @return number of variables */
    int parameters();

    /** @return the value; +∞ outside the domain */
    double chi2(double[] x);

    /**
     * Gradient, Hessian and a positive semi-definite part of the Hessian, shapes [n], [n × n], [n × n].
     *
     * @return false outside the domain
     */
    boolean derivatives(double[] x, double[] gradient, double[] hessian, double[] convexPart);
}
