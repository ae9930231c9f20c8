package org.cevnsfit.flux;

import java.io.Serializable;

/**
 * A reactor core seen from a detector.
 *
 * @param thermalPowerGW P [GW]
 * @param baseline from the middle of the core to the detector, L [m]
 * @param liveTimeD live time at this power [d]
 * @param fractions shares of the isotopes in the fissions
 */
public record ReactorCore(double thermalPowerGW, Baseline baseline, double liveTimeD, FissionFractions fractions)
        implements Serializable {

    private static final double S_PER_D = 86400.0;
    private static final double CM_PER_M = 100.0;
    private static final double J_PER_MEV = 1.602176634e-13;
    private static final double W_PER_GW = 1e9;

    public ReactorCore {
        if (!(thermalPowerGW > 0.0 && liveTimeD > 0.0)) {
            throw new IllegalStateException("a core of " + thermalPowerGW + " GW for " + liveTimeD + " d");
        }
    }

    /** A core whose baseline has no spread. */
    public ReactorCore(double thermalPowerGW, double distanceM, double liveTimeD, FissionFractions fractions) {
        this(thermalPowerGW, new Baseline(distanceM, 0.0), liveTimeD, fractions);
    }

    /** @return P/⟨E_f⟩ [1/s] */
    public double fissionsPerS() {
        return thermalPowerGW * W_PER_GW / (fractions.energyPerFissionMeV() * J_PER_MEV);
    }

    /** @return fissions during the live time over 4πL² [1/cm²]: times a spectrum per fission this is the fluence */
    public double fissionsPerCm2() {
        double distanceCm = baseline.distanceM() * CM_PER_M;
        return fissionsPerS() * liveTimeS() / (4.0 * Math.PI * distanceCm * distanceCm);
    }

    public double liveTimeS() {
        return liveTimeD * S_PER_D;
    }
}
