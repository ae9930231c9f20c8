package org.cevnsfit.validation;

import java.nio.file.Path;
import java.util.List;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.plan.Axis;
import org.cevnsfit.plan.FreeFit;
import org.cevnsfit.plan.Scan;
import org.cevnsfit.profile.BestFit;

/**
 * Spectra of muon decay from CsI and liquid argon. With electron neutrinos of the Standard Model the delayed flux is x_ν̄µ times the Standard-Model spectrum
 * of ν̄_µ plus x_νe times that of ν_e: x_ν̄µ = P − 4/3 P w and x_νe = 1 + 4/3 P w, P and w of ν̄_µ.
 *
 * @param antineutrino best fit of x_ν̄µ
 * @param antineutrinoError its error from the covariance at the best fit
 * @param neutrino best fit of x_νe
 * @param neutrinoError its error
 * @param correlation of the two
 */
public record MuonDecayResults(
        double antineutrino, double antineutrinoError, double neutrino, double neutrinoError, double correlation) {

    private static final double FOUR_THIRDS = 4.0 / 3.0;

    /** @param home project folder with conf and data */
    public static MuonDecayResults of(Path home) {
        Scan scan = new DeclaredFits(home).scan("csi-lar-muon-decay", "antineutrino");
        List<Parameter> free = scan.axes().stream().map(Axis::parameter).toList();
        FreeFit fit = new FreeFit(scan, free, scan.fixedCouplings(), scan.fixedShape());
        BestFit best = fit.best();
        int rate = best.covarianceNames().indexOf(free.get(0).name());
        int shape = best.covarianceNames().indexOf(free.get(1).name());
        double ofShape = FOUR_THIRDS * FOUR_THIRDS * best.covariance()[shape][shape];
        double ofBoth = FOUR_THIRDS * best.covariance()[rate][shape];
        double error = Math.sqrt(best.covariance()[rate][rate] - 2.0 * ofBoth + ofShape);
        double distortion = FOUR_THIRDS * fit.value(best, free.get(1));
        return new MuonDecayResults(
                fit.value(best, free.get(0)) - distortion,
                error,
                1.0 + distortion,
                Math.sqrt(ofShape),
                (ofBoth - ofShape) / (error * Math.sqrt(ofShape)));
    }
}
