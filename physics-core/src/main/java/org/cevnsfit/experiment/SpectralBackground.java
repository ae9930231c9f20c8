package org.cevnsfit.experiment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cevnsfit.detector.TimeProfile;
import org.cevnsfit.nuisance.SpectrumPull.Quantity;

/**
 * A background whose spectrum is an analytic function of the reconstructed energy, Π factors × form(E; coordinates) per keVee, integrated over the bins.
 *
 * @param name component name that nuisances refer to
 * @param form dependence on energy
 * @param originKeVee energy at which an exponential has its height [keVee]; unused by lines
 * @param factors multiply the form: a height, for a line tied to another that one's height and the ratio
 * @param coordinates of the form, in its order
 * @param time time profile; does not shift
 */
public record SpectralBackground(
        String name,
        Form form,
        double originKeVee,
        List<SpectrumQuantity> factors,
        List<SpectrumQuantity> coordinates,
        TimeProfile time)
        implements Background {

    /** Dependence on energy E. */
    public enum Form {
        /** exp(−C (E − origin)); coordinate: decay C */
        EXPONENTIAL,
        /** exp(−(E − c)²/2w²); coordinates: centre c, width w */
        LINE,
        /** exp(−(E − c)²/2w²)/w; coordinates: centre c, width w */
        LINE_OVER_WIDTH
    }

    public SpectralBackground {
        factors = List.copyOf(factors);
        coordinates = List.copyOf(coordinates);
    }

    /** @return one of the quantities that this background owns */
    SpectrumQuantity find(Quantity quantity) {
        return Stream.concat(factors.stream(), coordinates.stream())
                .filter(q -> q.quantity() == quantity && q.component().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " has no " + quantity));
    }

    /** @return what nuisances of this background may move */
    Set<Quantity> owned() {
        return Stream.concat(factors.stream(), coordinates.stream())
                .filter(q -> q.component().equals(name))
                .map(SpectrumQuantity::quantity)
                .collect(Collectors.toSet());
    }
}
