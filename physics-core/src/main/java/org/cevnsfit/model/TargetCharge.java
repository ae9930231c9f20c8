package org.cevnsfit.model;

import java.io.Serializable;
import java.util.Arrays;
import org.cevnsfit.interaction.NuclearAmplitude;
import org.cevnsfit.interaction.RecoilTable;

/** Electric charge of what is hit, in units of e. Equal charges are equal records. */
sealed interface TargetCharge extends Serializable {
    /** @return charge at every recoil energy of the table, dimensionless */
    double[] values(String kernel, RecoilTable at);

    /** A nucleus with its form factors. */
    record Nucleus(NuclearAmplitude amplitude) implements TargetCharge {
        @Override
        public double[] values(String kernel, RecoilTable at) {
            at.nuclide(kernel);
            return at.amplitude(amplitude);
        }
    }

    /** One electron of an atom; how many there are is a matter of the energy dependence. */
    record Electron() implements TargetCharge {
        @Override
        public double[] values(String kernel, RecoilTable at) {
            at.requireElectrons(kernel);
            double[] values = new double[at.size()];
            Arrays.fill(values, 1.0);
            return values;
        }
    }
}
