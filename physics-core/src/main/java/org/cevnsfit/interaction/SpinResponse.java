package org.cevnsfit.interaction;

import org.cevnsfit.constants.PhysicalConstants;
import org.cevnsfit.target.NuclearSpin;
import org.cevnsfit.target.Nuclide;
import org.cevnsfit.target.ShellModelSpin;

/**
 * How the spin of a nucleus answers a momentum transfer q. Protons and neutrons have the amplitudes f_N(q) √s(q): f_N is smooth in q, s has
 * kinks. At q = 0, f_N = √((4/3) (J + 1)/J) ⟨S_N⟩ and s = 1, so that f = 1 for a free nucleon; nuclei of spin 0 have none. Only the response transverse to q is
 * that of an axial current, two thirds of the total at q = 0.
 */
public enum SpinResponse {
    /** A thin shell, s = (sin x/x)² with 0.047 between x = 2.55 and 4.49, x = q A^(1/3) · 1 fm; Lewin and Smith, Astropart. Phys. 6 (1996) 87. The default */
    THIN_SHELL {
        @Override
        ShellModelSpin shellModel(NuclearSpin spin) {
            return null;
        }
    },
    /** The nuclear shell model, f_N = √(8π/(2J + 1)) F_N(q), where a nuclide has a table; the others as a thin shell. */
    SHELL_MODEL {
        @Override
        ShellModelSpin shellModel(NuclearSpin spin) {
            return spin.shellModel();
        }
    };

    private static final double SHELL_FM = 1.0;
    private static final double PLATEAU_FROM = 2.55;
    private static final double PLATEAU_TO = 4.49;
    private static final double PLATEAU = 0.047;

    /** @return the table to take the response from; null for the thin shell */
    abstract ShellModelSpin shellModel(NuclearSpin spin);

    /** @return f_p at recoil energy T, |q| = √(2mT) */
    double proton(Nuclide nuclide, double recoilEnergyMeV) {
        NuclearSpin spin = nuclide.spin();
        ShellModelSpin table = shellModel(spin);
        if (table == null) return atRest(spin, spin.protonSpin());
        return tabulated(spin, table.protonResponse(momentumTransferMeV(nuclide, recoilEnergyMeV)));
    }

    /** @return f_n at recoil energy T */
    double neutron(Nuclide nuclide, double recoilEnergyMeV) {
        NuclearSpin spin = nuclide.spin();
        ShellModelSpin table = shellModel(spin);
        if (table == null) return atRest(spin, spin.neutronSpin());
        return tabulated(spin, table.neutronResponse(momentumTransferMeV(nuclide, recoilEnergyMeV)));
    }

    /** @return s at recoil energy T; 1 where a table has the whole response */
    public double shape(Nuclide nuclide, double recoilEnergyMeV) {
        if (shellModel(nuclide.spin()) != null) return 1.0;
        double qPerFm = momentumTransferMeV(nuclide, recoilEnergyMeV) / PhysicalConstants.HBARC_MEV_FM;
        double x = qPerFm * SHELL_FM * Math.cbrt(nuclide.massNumber());
        if (x >= PLATEAU_FROM && x <= PLATEAU_TO) return PLATEAU;
        double sine = x < 1e-4 ? 1.0 - x * x / 6.0 : Math.sin(x) / x;
        return sine * sine;
    }

    private static double atRest(NuclearSpin spin, double expectation) {
        double j = spin.spin();
        return j == 0.0 ? 0.0 : Math.sqrt(4.0 / 3.0 * (j + 1.0) / j) * expectation;
    }

    private static double tabulated(NuclearSpin spin, double response) {
        return Math.sqrt(8.0 * Math.PI / (2.0 * spin.spin() + 1.0)) * response;
    }

    private static double momentumTransferMeV(Nuclide nuclide, double recoilEnergyMeV) {
        return Math.sqrt(2.0 * nuclide.massMeV() * recoilEnergyMeV);
    }
}
