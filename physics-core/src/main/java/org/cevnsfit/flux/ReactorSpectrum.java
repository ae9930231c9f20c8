package org.cevnsfit.flux;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** The evaluations of the antineutrino spectrum per fission. All are zero above 10 MeV. */
public enum ReactorSpectrum {
    /** exponentials of polynomials, arXiv:1106.0687 and for ²³⁸U arXiv:1101.2663, above 2 MeV; the default */
    HUBER_MUELLER(
            2.0,
            false,
            (tables, isotope) ->
                    tables.exponential(isotope == FissileIsotope.U238 ? "mueller-2011" : "huber-2011", isotope, 2.0)),
    /** exponentials of polynomials, arXiv:1101.2663, above 2 MeV */
    MUELLER(2.0, false, (tables, isotope) -> tables.exponential("mueller-2011", isotope, 2.0)),
    /** summation model SM-2018 at 450 d, Phys. Rev. Lett. 123 (2019) 022502 */
    EF_2018(0.0, false, (tables, isotope) -> tables.table("reactor-ef-2018.csv", isotope.symbol())),
    /** summation model, arXiv:2304.14992 */
    BESTIOLE(0.0, false, (tables, isotope) -> tables.table("reactor-bestiole-2023.csv", isotope.symbol())),
    /** summation model, arXiv:2012.09917, above 1 MeV */
    SILAEVA_SINEV_2020(
            1.0, false, (tables, isotope) -> tables.table("reactor-silaeva-sinev-2020.csv", isotope.symbol())),
    /** a whole pressurised-water reactor in the middle of its cycle, neutron capture included, Phys. Atom. Nucl. 75 (2012) 143 */
    KOPEIKIN_2012(0.0, true, (tables, isotope) -> tables.table("reactor-kopeikin-2012.csv", "total"));

    private final double startMeV;
    private final boolean wholeReactor;
    private final BiFunction<ReactorTables, FissileIsotope, EnergySpectrum> reader;

    ReactorSpectrum(
            double startMeV, boolean wholeReactor, BiFunction<ReactorTables, FissileIsotope, EnergySpectrum> reader) {
        this.startMeV = startMeV;
        this.wholeReactor = wholeReactor;
        this.reader = reader;
    }

    /** @return true if a shape for lower energies has to be joined */
    public boolean startsAboveZero() {
        return startMeV > 0.0;
    }

    /** @return true if the mixture of isotopes is fixed and neutron capture is part of it */
    public boolean wholeReactor() {
        return wholeReactor;
    }

    /** @return dN/dE of one isotope per fission [1/MeV] */
    public EnergySpectrum ofIsotope(Path dataFolder, FissileIsotope isotope, LowEnergyShape lowEnergy) {
        ReactorTables tables = new ReactorTables(dataFolder.resolve("shared"));
        EnergySpectrum spectrum = reader.apply(tables, isotope);
        if (!startsAboveZero()) return spectrum;
        return JoinedSpectrum.of(lowEnergy.below(tables, isotope, startMeV), spectrum, startMeV);
    }

    /**
     * @param captures neutron captures on ²³⁸U per fission that come on top
     * @return dN/dE of a core per fission, Σ_i f_i S_i(E) + captures [1/MeV]
     */
    public EnergySpectrum perFission(
            Path dataFolder,
            FissionFractions fractions,
            LowEnergyShape lowEnergy,
            double captures,
            CaptureShape captureShape) {
        List<SpectrumSum.Part> parts = new ArrayList<>();
        if (wholeReactor) parts.add(new SpectrumSum.Part(1.0, ofIsotope(dataFolder, FissileIsotope.U235, lowEnergy)));
        for (FissileIsotope isotope : wholeReactor ? new FissileIsotope[0] : FissileIsotope.values()) {
            parts.add(new SpectrumSum.Part(fractions.share(isotope), ofIsotope(dataFolder, isotope, lowEnergy)));
        }
        if (captures > 0.0) {
            ReactorTables tables = new ReactorTables(dataFolder.resolve("shared"));
            parts.add(new SpectrumSum.Part(captures, captureShape.perCapture(tables)));
        }
        return new SpectrumSum(parts);
    }
}
