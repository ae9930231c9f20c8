package org.cevnsfit.validation;

import java.nio.file.Path;
import java.util.List;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.plan.FitConfiguration;
import org.cevnsfit.plan.FitConfigurationReader;
import org.cevnsfit.plan.FreeFit;
import org.cevnsfit.plan.Scan;
import org.cevnsfit.profile.BestFit;

/** Numbers from the fits in conf/fits. */
final class DeclaredFits {
    private final Path home;

    /** @param home project folder with conf and data */
    DeclaredFits(Path home) {
        this.home = home;
    }

    /** Best fit and Δχ² = 1 interval of the only axis of a scan, everything else profiled or fixed. */
    Measured measure(String fit, String scan, String... overrides) {
        return measure(scan(fit, scan, overrides), 1.0);
    }

    /** As above with the interval of another Δχ². */
    static Measured measure(Scan scan, double deltaChi2) {
        Parameter parameter = scan.axes().get(0).parameter();
        FreeFit free = new FreeFit(scan, List.of(parameter), scan.fixedCouplings(), scan.fixedShape());
        BestFit best = free.best();
        double value = free.value(best, parameter);
        double[] ends = free.interval(best, parameter, deltaChi2);
        return new Measured(value, value - ends[0], ends[1] - value, best.point().chi2);
    }

    /**
     * @param overrides settings key=value of the command line
     * @return one scan of a fit in conf/fits
     */
    Scan scan(String fit, String scan, String... overrides) {
        Path file = home.resolve("conf").resolve("fits").resolve(fit + ".conf");
        FitConfiguration configuration = FitConfigurationReader.read(home, file, List.of(overrides), List.of(scan));
        return configuration.scans().get(0);
    }
}
