package org.cevnsfit.flux;

/** How a spectrum that starts at 1 or 2 MeV goes on below, scaled to join it. */
public enum LowEnergyShape {
    /** the table of Vogel and Engel, Phys. Rev. D 39 (1989) 3378, linear between its rows; the default */
    VOGEL_ENGEL {
        @Override
        EnergySpectrum below(ReactorTables tables, FissileIsotope isotope, double jointMeV) {
            return tables.table("reactor-vogel-engel-1989.csv", isotope.symbol());
        }
    },
    /** constant, as in arXiv:1612.09035 */
    CONSTANT {
        @Override
        EnergySpectrum below(ReactorTables tables, FissileIsotope isotope, double jointMeV) {
            return new LinearSpectrum(new double[] {0.0, jointMeV}, new double[] {1.0, 1.0});
        }
    };

    abstract EnergySpectrum below(ReactorTables tables, FissileIsotope isotope, double jointMeV);
}
