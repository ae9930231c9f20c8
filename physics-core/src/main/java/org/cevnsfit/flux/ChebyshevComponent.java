package org.cevnsfit.flux;

/**
 * A component with φ(E) T_m(2E/E_max − 1) in the place of φ(E), which is no longer normalised to one; the fluence stays.
 *
 * @param whole the component without weight
 * @param order m
 * @param all moments of all orders of its spectrum φ(E)/norm
 * @param norm factor that normalises the spectrum to one
 */
record ChebyshevComponent(SourceComponent whole, int order, ChebyshevMoments all, double norm)
        implements DerivedComponent {
    @Override
    public void moments(double minimumEnergyMeV, double[] moments) {
        double[] found = all.above(minimumEnergyMeV);
        for (int n = 0; n < 3; n++) moments[n] = norm * found[3 * order + n];
    }
}
