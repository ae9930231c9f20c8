package org.cevnsfit.interaction;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.cevnsfit.target.AtomicElectrons;
import org.cevnsfit.target.Nuclide;
import org.cevnsfit.target.Target;

/**
 * Recoil energies of one target, and the nuclear amplitudes that kernels share there: each is computed once. A slice works on a table of its own,
 * made by {@link #forSlice}, that starts with the amplitudes of this one; what an amplitude is does not depend on which table computed it. Not
 * thread safe while amplitudes are asked for.
 */
public final class RecoilTable implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Target target;
    private final double[] recoilMeV;
    private final Map<NuclearAmplitude, double[]> known;
    private final Map<NuclearAmplitude, double[]> found = new HashMap<>();

    /**
     * @param target what is hit
     * @param recoilMeV T [MeV]
     */
    public RecoilTable(Target target, double[] recoilMeV) {
        this(target, recoilMeV, Map.of());
    }

    private RecoilTable(Target target, double[] recoilMeV, Map<NuclearAmplitude, double[]> known) {
        this.target = target;
        this.recoilMeV = recoilMeV;
        this.known = known;
    }

    /** @return an empty table that knows the amplitudes found by this one */
    public RecoilTable forSlice() {
        return new RecoilTable(target, recoilMeV, found);
    }

    public Target target() {
        return target;
    }

    /** @return number of recoil energies */
    public int size() {
        return recoilMeV.length;
    }

    /** @return T of one entry [MeV] */
    public double recoilMeV(int index) {
        return recoilMeV[index];
    }

    /** @return the nucleus of the table; the name says who asks if there is none */
    public Nuclide nuclide(String kernel) {
        if (target instanceof Nuclide nuclide) return nuclide;
        throw new IllegalStateException(kernel + " on " + target.name());
    }

    /** Refuses a kernel that needs electrons where there are none. */
    public void requireElectrons(String kernel) {
        if (!(target instanceof AtomicElectrons)) throw new IllegalStateException(kernel + " on " + target.name());
    }

    /** @return the amplitude at every recoil energy; the array belongs to the table */
    public double[] amplitude(NuclearAmplitude amplitude) {
        double[] values = known.get(amplitude);
        if (values == null) values = found.get(amplitude);
        if (values == null) {
            values = amplitude.values(this);
            found.put(amplitude, values);
        }
        return values;
    }
}
