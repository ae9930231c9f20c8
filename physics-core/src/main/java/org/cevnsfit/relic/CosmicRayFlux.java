package org.cevnsfit.relic;

import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.math3.analysis.interpolation.LinearInterpolator;
import org.apache.commons.math3.analysis.polynomials.PolynomialSplineFunction;
import org.cevnsfit.table.Table;

/**
 * Flux of one kind of cosmic-ray nuclei, dΦ/dE [1/(cm² s sr GeV)] against the energy of the whole nucleus: a power law between the rows of a table with the
 * columns {@code energy[GeV]} and {@code flux[1/(cm2 s sr GeV)]}, zero outside.
 */
public final class CosmicRayFlux {
    private final double[] energyGeV;
    private final PolynomialSplineFunction logFlux; // against ln E

    private CosmicRayFlux(double[] energyGeV, double[] flux) {
        this.energyGeV = energyGeV;
        double[] x = Arrays.stream(energyGeV).map(Math::log).toArray();
        double[] y = Arrays.stream(flux).map(Math::log).toArray();
        logFlux = new LinearInterpolator().interpolate(x, y);
    }

    /** Reads a table; energies and fluxes above zero, two rows or more. */
    public static CosmicRayFlux read(Path file) {
        Table table = Table.read(file);
        double[] energy = table.increasing("energy", "GeV");
        table.positive("energy", "GeV");
        double[] flux = table.positive("flux", "1/(cm2 s sr GeV)");
        if (energy.length > 1) return new CosmicRayFlux(energy, flux);
        throw table.problem("energy", 0, "found one row, two or more are due", "add a row");
    }

    public double lowestGeV() {
        return energyGeV[0];
    }

    public double highestGeV() {
        return energyGeV[energyGeV.length - 1];
    }

    /** @return dΦ/dE, zero outside the table */
    public double at(double nucleusEnergyGeV) {
        if (!(nucleusEnergyGeV >= lowestGeV() && nucleusEnergyGeV <= highestGeV())) return 0.0;
        double x = Math.min(Math.max(Math.log(nucleusEnergyGeV), logFlux.getKnots()[0]), Math.log(highestGeV()));
        return Math.exp(logFlux.value(x));
    }
}
