package org.cevnsfit.validation;

import static org.cevnsfit.validation.Comparison.all;
import static org.cevnsfit.validation.Comparison.text;
import static org.cevnsfit.validation.Comparison.within;

import java.nio.file.Path;
import java.util.List;

/** Scalar and tensor interactions at CONUS+ beside a likelihood written independently from the formulas; no published limit of this data set is at hand. */
final class GeneralisedComparisons {
    private static final String COMPUTED = "computed";
    private static final double TOLERANCE = 0.01;
    private static final String REMARK = "independent code for flux, cross section, response and likelihood";

    private final GeneralisedResults results;

    private GeneralisedComparisons(GeneralisedResults results) {
        this.results = results;
    }

    /** @return the comparisons, in a fixed order */
    static List<Comparison> of(Path home) {
        GeneralisedComparisons generalised = new GeneralisedComparisons(new GeneralisedResults(home));
        return List.of(generalised.lightScalar(), generalised.lightTensor(), generalised.contact());
    }

    private Comparison lightScalar() {
        double light = results.limit("light-scalar", "m_S_MeV", 1.0);
        double heavy = results.limit("light-scalar", "m_S_MeV", 100.0);
        return new Comparison(
                "conus-light-scalar",
                "CONUS+ 90 % limit on g_S at m_S = 1 / 100 MeV",
                COMPUTED,
                "3.88·10⁻⁶ / 3.29·10⁻⁵",
                text("%.2f·10⁻⁶ / %.2f·10⁻⁵", 1e6 * light, 1e5 * heavy),
                all(close(light, 3.8825e-6), close(heavy, 3.2895e-5)),
                REMARK);
    }

    private Comparison lightTensor() {
        double light = results.limit("light-tensor", "m_T_MeV", 1.0);
        double heavy = results.limit("light-tensor", "m_T_MeV", 100.0);
        return new Comparison(
                "conus-light-tensor",
                "CONUS+ 90 % limit on g_T at m_T = 1 / 100 MeV",
                COMPUTED,
                "1.55·10⁻⁵ / 1.29·10⁻³",
                text("%.2f·10⁻⁵ / %.2f·10⁻³", 1e5 * light, 1e3 * heavy),
                all(close(light, 1.5513e-5), close(heavy, 1.2940e-3)),
                REMARK);
    }

    private Comparison contact() {
        double scalar = results.limit("scalar-up");
        double tensor = results.limit("tensor-electrons");
        return new Comparison(
                "conus-contact",
                "CONUS+ 90 % limit on C_S of up quarks / C_T of electrons",
                COMPUTED,
                "0.0260 / 29.2",
                text("%.4f / %.1f", scalar, tensor),
                all(close(scalar, 0.025963), close(tensor, 29.170)),
                REMARK);
    }

    private static Comparison.Verdict close(double ours, double theirs) {
        return within(ours, theirs, TOLERANCE * theirs);
    }
}
