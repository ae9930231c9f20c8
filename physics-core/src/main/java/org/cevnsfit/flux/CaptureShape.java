package org.cevnsfit.flux;

import java.util.List;

/** Antineutrinos that follow the capture of a neutron on ²³⁸U: the beta decays of ²³⁹U and ²³⁹Np, one of each per capture. */
public enum CaptureShape {
    /** allowed shapes with the end points 1.263 and 0.713 MeV; the default */
    ALLOWED {
        @Override
        EnergySpectrum perCapture(ReactorTables tables) {
            return sum(new BetaSpectrum(1.263, 93).normalised(), new BetaSpectrum(0.713, 94).normalised());
        }
    },
    /** as tabulated in arXiv:2304.14992 */
    BESTIOLE {
        @Override
        EnergySpectrum perCapture(ReactorTables tables) {
            String file = "reactor-bestiole-2023.csv";
            return sum(tables.table(file, "U239"), tables.table(file, "Np239"));
        }
    };

    abstract EnergySpectrum perCapture(ReactorTables tables);

    private static EnergySpectrum sum(EnergySpectrum uranium, EnergySpectrum neptunium) {
        return new SpectrumSum(List.of(new SpectrumSum.Part(1.0, uranium), new SpectrumSum.Part(1.0, neptunium)));
    }
}
