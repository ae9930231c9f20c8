package org.cevnsfit.detector;

import java.io.Serializable;
import org.cevnsfit.settings.Settings;

/** Width σ(E) of the Gaussian that a measured energy follows. */
public sealed interface EnergyResolution extends Serializable
        permits IonisationResolution, RelativeResolution, PolynomialResolution {

    /** The forms: {@code resolution.kind} in conf. */
    enum Kind {
        /** {@link IonisationResolution}, the default */
        NOISE_FANO {
            @Override
            EnergyResolution read(Settings section) {
                return IonisationResolution.read(section);
            }
        },
        /** {@link RelativeResolution} */
        RELATIVE {
            @Override
            EnergyResolution read(Settings section) {
                return RelativeResolution.read(section);
            }
        },
        /** {@link PolynomialResolution} */
        POLYNOMIAL {
            @Override
            EnergyResolution read(Settings section) {
                return PolynomialResolution.read(section);
            }
        };

        abstract EnergyResolution read(Settings section);
    }

    /** Reads a section {@code resolution}; an empty one is a sharp energy. */
    static EnergyResolution read(Settings section) {
        return section.choiceOr("kind", Kind.NOISE_FANO).read(section);
    }

    /** @return true if energies are not smeared at all */
    boolean sharp();

    /** @return σ [keVee] of an energy of zero or more */
    double sigmaKeVee(double energyKeVee);

    /** @return (1 + x) times the resolution */
    EnergyResolution scaled(double x);

    /**
     * @param n any number, positive for energies above the edge
     * @return energy E that lies n of its own widths away from an edge, E = edge + n σ(E) [keVee], the outermost if there are several; may be below
     *     zero for n < 0
     */
    double awayFromKeVee(double edgeKeVee, double n);
}
