package org.cevnsfit.profile;

import java.io.Serializable;
import java.util.List;
import org.cevnsfit.parameter.ShapePoint;

/**
 * A global minimum of −2 ln λ.
 *
 * @param couplings all couplings of the model at the minimum
 * @param shape all shape parameters at the minimum
 * @param point the profile there: nuisances, chi2, status
 * @param covarianceNames nuisances and free couplings, in the order of the matrix
 * @param covariance 2 (∂² −2 ln λ)⁻¹ over nuisances and free couplings at fixed shape parameters; rows of parameters that sit at a
 *     bound or on a kink or move nothing are zero; empty if the Hessian has no inverse there
 */
public record BestFit(
        double[] couplings, ShapePoint shape, ProfilePoint point, List<String> covarianceNames, double[][] covariance)
        implements Serializable {}
