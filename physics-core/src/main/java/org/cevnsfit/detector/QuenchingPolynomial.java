package org.cevnsfit.detector;

import java.nio.file.Path;
import java.util.List;
import org.cevnsfit.error.InputException;
import org.cevnsfit.error.Suggestion;
import org.cevnsfit.table.Table;

/**
 * E_ee = a T + b T² + c T³ + d T⁴ with T and E_ee in MeV, cut at zero. Source for CsI[Na]: arXiv:2111.02477.
 *
 * @param a [1]
 * @param bPerMeV b [1/MeV]
 * @param cPerMeV2 c [1/MeV²]
 * @param dPerMeV3 d [1/MeV³]
 */
public record QuenchingPolynomial(double a, double bPerMeV, double cPerMeV2, double dPerMeV3)
        implements QuenchingFactor {

    /** Reads one named row of a table with columns {@code set[text], a[1], b[1/MeV], c[1/MeV2], d[1/MeV3]}. */
    public static QuenchingPolynomial read(Path file, String set) {
        Table table = Table.read(file);
        List<String> sets = table.texts("set");
        int row = sets.indexOf(set);
        if (row < 0) {
            throw new InputException(
                    file.toString(),
                    "no quenching set '" + set + "', allowed are " + sets,
                    "did you mean '" + Suggestion.nearest(set, sets) + "'?");
        }
        return new QuenchingPolynomial(
                table.column("a", "1")[row],
                table.column("b", "1/MeV")[row],
                table.column("c", "1/MeV2")[row],
                table.column("d", "1/MeV3")[row]);
    }

    @Override
    public double electronEquivalentKeVee(double recoilEnergyKeVnr) {
        double t = recoilEnergyKeVnr / 1000; // MeV
        return Math.max(0.0, 1000 * t * (a + t * (bPerMeV + t * (cPerMeV2 + t * dPerMeV3))));
    }
}
