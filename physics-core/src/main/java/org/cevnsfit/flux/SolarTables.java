package org.cevnsfit.flux;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cevnsfit.error.InputException;
import org.cevnsfit.table.Table;

/**
 * The tables {@code shared/solar-*.csv}.
 *
 * @param shared folder of the tables
 */
public record SolarTables(Path shared) {
    private static final String AGAIN = "write the table again with data import";
    private static final double BRANCHING_TOLERANCE = 1e-6;

    /** @return flux of a reaction at the Earth [1/(cm² s)] */
    public double fluxPerCm2S(SolarNormalisation normalisation, SolarReaction reaction) {
        Table table = Table.read(shared.resolve("solar-fluxes.csv"));
        List<String> models = table.texts("model");
        List<String> components = table.texts("component");
        double[] fluxes = table.positive("flux", "1/(cm2 s)");
        String model = normalisation.fluxOf(reaction);
        return IntStream.range(0, table.rows())
                .filter(row ->
                        models.get(row).equals(model) && components.get(row).equals(reaction.component()))
                .mapToDouble(row -> fluxes[row])
                .findFirst()
                .orElseThrow(() -> new InputException(
                        table.file().toString(),
                        "no row of model " + model + " and component " + reaction.component(),
                        AGAIN));
    }

    /** @return energies of the lines of a reaction [MeV] with their shares, which sum to one */
    Map<Double, Double> lines(SolarReaction reaction) {
        Table table = Table.read(shared.resolve("solar-lines.csv"));
        List<String> components = table.texts("component");
        double[] energies = table.positive("energy", "MeV");
        double[] branchings = table.positive("branching", "1");
        Map<Double, Double> lines = new LinkedHashMap<>();
        for (int row = 0; row < table.rows(); row++)
            if (components.get(row).equals(reaction.component())) lines.put(energies[row], branchings[row]);
        double sum = lines.values().stream().mapToDouble(Double::doubleValue).sum();
        if (Math.abs(sum - 1.0) < BRANCHING_TOLERANCE) return lines;
        throw new InputException(
                table.file().toString(),
                "the branchings of " + reaction.component() + " sum to " + sum + ", allowed is 1",
                AGAIN);
    }

    /** @return spectrum of a reaction without lines, in any normalisation */
    EnergySpectrum spectrum(SolarReaction reaction, BoronSpectrum boron) {
        String file = reaction == SolarReaction.B8 ? boron.file() : "solar-spectrum-" + reaction.component() + ".csv";
        Table table = Table.read(shared.resolve(file));
        double[] energies = table.increasing("energy", "MeV");
        double[] shape = table.nonNegative("shape", "1/MeV");
        int start = 0;
        while (start < shape.length && (shape[start] == 0.0 || energies[start] <= 0.0)) start++;
        if (start + 1 < shape.length) {
            return new TabulatedSpectrum(
                    Arrays.copyOfRange(energies, start, energies.length),
                    Arrays.copyOfRange(shape, start, shape.length));
        }
        throw new InputException(table.file().toString(), "the spectrum is zero", AGAIN);
    }

    /** @return densities of electrons where a solar model has the neutrinos of a reaction born */
    public ElectronDensity profile(SolarNormalisation normalisation, SolarReaction reaction) {
        Table table = Table.read(shared.resolve("solar-profile-" + normalisation.model() + ".csv"));
        double[] born = table.nonNegative(reaction.component(), "1");
        if (Arrays.stream(born).sum() > 0.0) return new ElectronDensity(table.positive("electrons", "mol/cm3"), born);
        throw new InputException(table.file().toString(), "the column " + reaction.component() + " is zero", AGAIN);
    }
}
