package org.cevnsfit.validation;

import static org.cevnsfit.constants.PhysicalConstants.MUON_MASS_MEV;

import java.nio.file.Path;
import org.cevnsfit.numerics.GaussLegendre;
import org.cevnsfit.surface.ConfidenceLevels;

/** Our limits on light vector mediators from COHERENT CsI and liquid argon, as compared with published ones: scattering on nuclei alone. */
final class LightVectorResults {
    private static final String FIT = "light-vectors";
    private static final double LEVEL = ConfidenceLevels.deltaChi2(0.90, 2);
    private static final double MUON_ANOMALY = 251e-11; // arXiv:2104.03281
    private static final double MUON_ANOMALY_ERROR = 59e-11;
    private static final int BAND_STEPS = 8;
    private static final GaussLegendre UNIT = new GaussLegendre(new double[] {0.0, 0.01, 0.1, 0.5, 0.99, 1.0}, 16);

    private final MediatorPlane plane;

    /**
     * @param home project folder with conf and data
     * @param charges scan of the charges, for example {@code b-minus-l}
     */
    LightVectorResults(Path home, String charges) {
        plane = new MediatorPlane(new DeclaredFits(home).scan(FIT, charges, "physics.electron-scattering=false"));
    }

    /** @return smallest excluded coupling at one mass, 90 % for two parameters */
    double limit(double massMeV) {
        return plane.limit(massMeV, LEVEL);
    }

    /** @return d ln g / d ln M of the limit between two masses */
    double slope(double fromMeV, double toMeV) {
        return plane.slope(fromMeV, toMeV, LEVEL);
    }

    /** @return smallest Δχ² over the couplings that bring the anomalous magnetic moment of the muon within two standard deviations, at masses of a decade grid */
    double alongMuonBand(double fromMeV, double toMeV) {
        double lowest = Double.POSITIVE_INFINITY;
        for (double mass = fromMeV; mass <= 1.001 * toMeV; mass *= Math.sqrt(10.0)) {
            for (int i = 0; i <= BAND_STEPS; i++) {
                double moved = MUON_ANOMALY + 2.0 * MUON_ANOMALY_ERROR * (2.0 * i / BAND_STEPS - 1.0);
                lowest = Math.min(lowest, plane.deltaChi2(mass, Math.sqrt(moved / muonAnomalyPerG2(mass))));
            }
        }
        return lowest;
    }

    /** Δa_µ/g² = 1/(4π²) ∫_0^1 x²(1−x)/(x² + (1−x) M²/m_µ²) dx of a vector with unit charge */
    private static double muonAnomalyPerG2(double massMeV) {
        double ratio2 = massMeV * massMeV / (MUON_MASS_MEV * MUON_MASS_MEV);
        double[] nodes = UNIT.nodes();
        double[] weights = UNIT.weights();
        double sum = 0.0;
        for (int i = 0; i < nodes.length; i++) {
            double x = nodes[i];
            sum += weights[i] * x * x * (1.0 - x) / (x * x + (1.0 - x) * ratio2);
        }
        return sum / (4.0 * Math.PI * Math.PI);
    }
}
