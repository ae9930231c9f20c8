package org.cevnsfit.interaction;

import org.cevnsfit.target.AtomicElectrons;

/** How the binding of electrons in atoms changes the rate of weak scattering on them. */
public enum ElectronBinding {
    /** electrons recoil as free ones above their binding energies; the default */
    STEPS {
        @Override
        double charge(AtomicElectrons atom, double recoilEnergyMeV) {
            return atom.effectiveCharge(recoilEnergyMeV);
        }
    },
    /**
     * times the ratio of the relativistic random-phase approximation to steps where a table has it (xenon), arXiv:1610.04177; other elements keep steps. The
     * ratio is that of the weak current: exchange of photons and light mediators, whose weight of small momenta is another, keeps steps
     */
    RRPA {
        @Override
        double charge(AtomicElectrons atom, double recoilEnergyMeV) {
            return atom.effectiveCharge(recoilEnergyMeV) * atom.weakResponse(recoilEnergyMeV);
        }
    };

    /** @return the number of electrons that take part at recoil energy T */
    abstract double charge(AtomicElectrons atom, double recoilEnergyMeV);
}
