package org.cevnsfit.parameter;

import java.io.Serializable;
import org.cevnsfit.error.InputException;

/**
 * A parameter of a model, or a nuisance that a scan names. Couplings enter the rate polynomially, shape parameters change the kernels, nuisances move
 * templates at a cost.
 *
 * @param name the field's symbol, unit included where there is one ({@code m_V_MeV}); also the column name in tables
 * @param unit unit as written in tables, {@code 1} if dimensionless
 * @param role coupling, shape parameter or nuisance
 * @param nominal value when nothing else is said
 * @param lower smallest legal value
 * @param upper largest legal value
 * @param source where the definition comes from
 */
public record Parameter(String name, String unit, Role role, double nominal, double lower, double upper, String source)
        implements Serializable {

    /** How a parameter enters the prediction. */
    public enum Role {
        COUPLING,
        SHAPE,
        NUISANCE
    }

    public Parameter {
        if (!(lower <= nominal && nominal <= upper)) { // also catches NaN
            throw new InputException(
                    name,
                    "nominal " + nominal + " lies outside [" + lower + ", " + upper + "]",
                    "correct the bounds or the nominal (source: " + source + ")");
        }
    }
}
