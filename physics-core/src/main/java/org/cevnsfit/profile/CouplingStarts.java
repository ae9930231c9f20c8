package org.cevnsfit.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cevnsfit.likelihood.CouplingExpansion;
import org.cevnsfit.likelihood.JointLikelihood;

/**
 * Further starts of the profiled couplings. Mirror roots, valleys and circles of equal rate are all in the polynomials by which the couplings enter, so the
 * minima of a {@link CouplingExpansion} around the best minimum so far are searched from many places (a fixed set spread over the box, linearly
 * and in decades around the nominal values, the minima of the point before) and each that predicts other counts and may lie lower is followed in the full
 * likelihood. Repeats around a lower minimum until none is found.
 */
final class CouplingStarts {
    /** Candidates of the expansion per profiled coupling, and starts taken from them. */
    private static final int SPREAD = 96;

    private static final int MOST_SPREAD = 768;
    private static final int TAKEN = 6;
    private static final int ROUNDS = 4;
    private static final int MOST_FOLLOWED = 8;
    /** A minimum of the expansion is followed if it lies at most this much, or this fraction of −2 ln λ, above the best. */
    private static final double MARGIN = 2.0;

    private static final double RELATIVE_MARGIN = 0.03;
    /** Two minima of the expansion this close in −2 ln λ predict the same. */
    private static final double SAME = 1e-7;

    private record Candidate(double[] phi, double value) {}

    private final JointLikelihood likelihood;
    private final Domain domain;
    private final Cells cells;
    private final CouplingExpansion expansion;
    private final Domain box;
    private final NewtonMinimiser newton;
    private final int nuisances;
    private final double[][] spread;
    private final double[] nominal;
    private final boolean[] held;
    private final double[] start;
    private final double[] centre; // of the expansion
    private final List<double[]> remembered = new ArrayList<>();

    /** @param nominal values of the profiled couplings that flat directions stay closest to */
    CouplingStarts(JointLikelihood likelihood, Domain domain, Cells cells, double[] nominal) {
        this.likelihood = likelihood;
        this.domain = domain;
        this.cells = cells;
        nuisances = likelihood.parameters() - nominal.length;
        this.nominal = nominal.clone();
        expansion = new CouplingExpansion(likelihood);
        int n = expansion.parameters();
        double[] lower = new double[n];
        double[] upper = new double[n];
        System.arraycopy(domain.lower(), nuisances, lower, 0, n);
        System.arraycopy(domain.upper(), nuisances, upper, 0, n);
        box = new Domain(
                lower, upper, new int[0][], IntStream.range(0, lower.length).toArray());
        newton = new NewtonMinimiser(expansion, box);
        spread = new Spread(lower, upper, nominal).points(Math.min(SPREAD * n, MOST_SPREAD));
        held = new boolean[nuisances];
        start = new double[likelihood.parameters()];
        centre = new double[likelihood.parameters()];
    }

    /** Forgets the minima of the point before. */
    void forget() {
        remembered.clear();
    }

    /** @return true if a lower minimum was found */
    boolean search(Descent descent) {
        boolean any = false;
        boolean better = descent.found;
        for (int round = 0; round < ROUNDS && better; round++) {
            better = false;
            if (!expand(descent.best)) return any;
            List<Candidate> minima = minima(descent.best);
            double before = descent.chi2;
            for (Candidate candidate : minima) {
                System.arraycopy(centre, 0, start, 0, start.length);
                System.arraycopy(candidate.phi(), 0, start, nuisances, candidate.phi().length);
                better |= descent.from(start, false);
            }
            better &= descent.chi2 < before - 1e-6;
            any |= better;
            remember(minima, descent.best);
        }
        return any;
    }

    /** Around the best minimum; where that has switched the signal off, at nominal nuisances. */
    private boolean expand(double[] best) {
        System.arraycopy(best, 0, centre, 0, centre.length);
        for (int k = 0; k < nuisances; k++) {
            held[k] = domain.touchesLower(k, best) || domain.touchesUpper(k, best) || cells.onNode(k, best);
        }
        if (!expansion.expand(centre, held)) return false;
        if (!expansion.isBlind()) return true;
        Arrays.fill(centre, 0, nuisances, 0.0);
        Arrays.fill(held, false);
        return expansion.expand(centre, held);
    }

    private void remember(List<Candidate> minima, double[] best) {
        remembered.clear();
        remembered.add(couplings(best));
        for (Candidate candidate : minima) remembered.add(candidate.phi());
    }

    private double[] couplings(double[] x) {
        double[] phi = new double[nominal.length];
        System.arraycopy(x, nuisances, phi, 0, phi.length);
        return phi;
    }

    /** Minima of the expansion that predict something else than the best minimum, lowest first. */
    private List<Candidate> minima(double[] best) {
        List<double[]> different = new ArrayList<>(List.of(couplings(best)));
        List<Candidate> found = new ArrayList<>();
        for (double[] from : starts()) {
            double[] phi = from.clone();
            newton.minimise(phi, null);
            if (different.stream().anyMatch(known -> expansion.distance(phi, known) < SAME)) continue;
            different.add(phi);
            found.add(new Candidate(phi, expansion.chi2(phi)));
        }
        double margin = Math.max(MARGIN, RELATIVE_MARGIN * Math.abs(likelihood.chi2(best)));
        return found.stream()
                .filter(candidate -> candidate.value() < margin)
                .sorted(Comparator.comparingDouble(Candidate::value))
                .limit(MOST_FOLLOWED)
                .toList();
    }

    private List<double[]> starts() {
        List<Candidate> rated = new ArrayList<>();
        for (double[] phi : spread) rated.add(new Candidate(phi, expansion.chi2(phi)));
        rated.sort(Comparator.comparingDouble(Candidate::value));
        List<double[]> starts = new ArrayList<>(remembered);
        starts.add(nominal);
        int taken = TAKEN * nominal.length + 4;
        for (int i = 0; i < taken; i++) starts.add(rated.get(i).phi());
        for (int i = taken; i < rated.size(); i += rated.size() / taken + 1)
            starts.add(rated.get(i).phi());
        return starts;
    }
}
