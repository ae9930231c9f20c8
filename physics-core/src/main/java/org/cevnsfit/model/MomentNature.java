package org.cevnsfit.model;

import java.util.List;
import java.util.stream.IntStream;

/** Which magnetic moments neutrinos can have: the independent entries of λ. */
public enum MomentNature {
    /**
     * λ_jk = Σ_l ε_jkl Λ_l, antisymmetric: only transitions. The |Λ_l| are free; their phases are those of mixing, a phase of Λ_l acts as α_l1/2 does.
     */
    MAJORANA(0.0) {
        @Override
        List<String> entries(MomentBasis basis) {
            return IntStream.range(0, 3)
                    .mapToObj(l -> "Lambda_" + basis.label(l))
                    .toList();
        }

        @Override
        double unit(int entry, int j, int k) {
            return (j - k) * (k - entry) * (entry - j) / 2.0;
        }
    },
    /** λ_jk = λ_kj, real: moments of the states and transitions between them */
    DIRAC(-MagneticMoments.LARGEST) {
        @Override
        List<String> entries(MomentBasis basis) {
            return IntStream.range(0, FlavourPairs.NAMES.size())
                    .mapToObj(position -> "lambda_" + pair(basis, position))
                    .toList();
        }

        @Override
        double unit(int entry, int j, int k) {
            return FlavourPairs.position(j, k) == entry ? 1.0 : 0.0;
        }
    };

    private final double smallest;

    MomentNature(double smallest) {
        this.smallest = smallest;
    }

    /** @return names of the independent entries */
    abstract List<String> entries(MomentBasis basis);

    /** @return λ_jk where one entry is 1 and the others are 0 */
    abstract double unit(int entry, int j, int k);

    /** @return smallest legal value of an entry */
    double smallest() {
        return smallest;
    }

    private static String pair(MomentBasis basis, int position) {
        for (int j = 0; j < 3; j++) {
            for (int k = j; k < 3; k++) {
                if (FlavourPairs.position(j, k) == position) return basis.label(j) + basis.label(k);
            }
        }
        throw new IllegalStateException("no pair " + position);
    }
}
