package org.cevnsfit.detector;

import java.io.Serializable;
import org.apache.commons.math3.special.Gamma;

/**
 * Photoelectrons X of an energy E_ee: p(X) = (a (1 + b))^(1+b) / Γ(1 + b) X^b exp(−a (1 + b) X) with a = α/E_ee and b = β E_ee. Mean
 * 1/a, variance 1/(a² (1 + b)). Source: arXiv:2110.07730.
 *
 * @param alphaKeVee α [keVee], one over the light yield
 * @param betaPerKeVee β [1/keVee]
 */
public record GammaSmearing(double alphaKeVee, double betaPerKeVee) implements Serializable {

    /** @return p(X | E_ee) [1/PE] for X above zero and E_ee above zero [keVee] */
    public double density(double photoelectrons, double electronEquivalentKeVee) {
        Shape shape = shape(electronEquivalentKeVee);
        return shape.density(photoelectrons, Math.log(photoelectrons));
    }

    /** @return what does not depend on X; E_ee above zero [keVee] */
    Shape shape(double electronEquivalentKeVee) {
        double b = betaPerKeVee * electronEquivalentKeVee;
        double rate = alphaKeVee / electronEquivalentKeVee * (1 + b);
        return new Shape(b, rate, (1 + b) * Math.log(rate) - Gamma.logGamma(1 + b));
    }

    /** ln p(X) = logNorm + b ln X − rate X. */
    record Shape(double b, double rate, double logNorm) {
        double density(double photoelectrons, double logPhotoelectrons) {
            return Math.exp(logNorm + b * logPhotoelectrons - rate * photoelectrons);
        }
    }
}
