package org.cevnsfit.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.cevnsfit.likelihood.JointLikelihood;
import org.cevnsfit.nuisance.MorphBasis;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.nuisance.ShapePull;
import org.cevnsfit.prediction.ExperimentTemplates;
import org.cevnsfit.prediction.PartTemplates;

/**
 * The unit cells between whole numbers of those nuisances that go by straight lines, where −2 ln λ has kinks. Inside a cell it is smooth. A cell is named by its lower
 * corner, one whole number per such nuisance. Moves lead to a neighbouring cell along one nuisance, or along two that morph the same templates.
 */
final class Cells {
    private final JointLikelihood likelihood;
    private final Domain domain;
    private final int[] nuisances;
    private final MorphBasis[] bases;
    private final int[][] moves;

    private Cells(JointLikelihood likelihood, Domain domain, List<Pull> pulls, int[] nuisances) {
        this.likelihood = likelihood;
        this.domain = domain;
        this.nuisances = nuisances;
        bases = IntStream.of(nuisances)
                .mapToObj(k -> ((ShapePull) pulls.get(k)).basis())
                .toArray(MorphBasis[]::new);
        moves = moves(pulls);
    }

    /** @param domain whose parameters without room have no cells */
    static Cells of(JointLikelihood likelihood, Domain domain, List<Pull> pulls) {
        int[] kinked = IntStream.range(0, pulls.size())
                .filter(k -> pulls.get(k) instanceof ShapePull shape
                        && shape.effect().linear())
                .filter(k -> domain.lower()[k] < domain.upper()[k])
                .toArray();
        return new Cells(likelihood, domain, pulls, kinked);
    }

    private int[][] moves(List<Pull> pulls) {
        List<int[]> all = new ArrayList<>();
        for (int i = 0; i < nuisances.length; i++) {
            for (int step = -1; step <= 1; step += 2) all.add(move(i, step, i, step));
        }
        for (int i = 0; i < nuisances.length; i++) {
            for (int j = 0; j < i; j++) {
                if (!together(
                        pulls.get(nuisances[i]).name(), pulls.get(nuisances[j]).name())) continue;
                for (int step = 0; step < 4; step++) all.add(move(i, step / 2 * 2 - 1, j, step % 2 * 2 - 1));
            }
        }
        return all.toArray(int[][]::new);
    }

    private int[] move(int i, int step, int j, int other) {
        int[] move = new int[nuisances.length];
        move[i] = step;
        move[j] = other;
        return move;
    }

    private boolean together(String one, String other) {
        for (int e = 0; e < likelihood.experiments(); e++) {
            ExperimentTemplates templates = likelihood.experiment(e).templates();
            for (PartTemplates part : templates.parts()) {
                if (part.firstMorph() < 0 || part.secondMorph() < 0) continue;
                List<String> names = List.of(
                        templates.pulls().get(part.firstMorph()).name(),
                        templates.pulls().get(part.secondMorph()).name());
                if (names.contains(one) && names.contains(other)) return true;
            }
        }
        return false;
    }

    boolean isEmpty() {
        return nuisances.length == 0;
    }

    /** @return number of nuisances with cells */
    int dimensions() {
        return nuisances.length;
    }

    /** @return steps to neighbouring cells, shape [move][nuisance with cells] */
    int[][] moves() {
        return moves;
    }

    /** @return position of a nuisance with cells among the parameters */
    int parameter(int dimension) {
        return nuisances[dimension];
    }

    /** Finds the cell of a point; on a node it is the one above. */
    void locate(double[] x, int[] cell) {
        for (int i = 0; i < nuisances.length; i++) {
            int below = (int) Math.floor(x[nuisances[i]]);
            cell[i] = Math.max(bases[i].lowest(), Math.min(below, bases[i].highest() - 1));
        }
    }

    /** @return a number of its own for each cell */
    long code(int[] cell) {
        long code = 0;
        for (int i = 0; i < cell.length; i++) code = code * bases[i].rows() + cell[i] - bases[i].lowest();
        return code;
    }

    boolean exists(int[] cell) {
        for (int i = 0; i < cell.length; i++) {
            if (cell[i] < bases[i].lowest() || cell[i] >= bases[i].highest()) return false;
        }
        return true;
    }

    /** Confines the search to a cell and takes slopes on its edges from inside. */
    void enter(int[] cell) {
        for (int i = 0; i < nuisances.length; i++) {
            domain.lower()[nuisances[i]] = cell[i];
            domain.upper()[nuisances[i]] = cell[i] + 1;
            likelihood.preferCell(nuisances[i], cell[i]);
        }
    }

    /** Gives the nuisances all their room again. */
    void leave() {
        for (int i = 0; i < nuisances.length; i++) {
            domain.lower()[nuisances[i]] = bases[i].lowest();
            domain.upper()[nuisances[i]] = bases[i].highest();
        }
    }

    /** @return true if a move from the cell that the point is in leads through an edge that it lies on */
    boolean leadsOut(int[] move, int[] cell, double[] x) {
        for (int i = 0; i < nuisances.length; i++) {
            if (move[i] > 0 && x[nuisances[i]] < cell[i] + 1 - Domain.TOUCH) return false;
            if (move[i] < 0 && x[nuisances[i]] > cell[i] + Domain.TOUCH) return false;
        }
        return true;
    }

    /** @return true if the nuisance stands on a node */
    boolean onNode(int parameter, double[] x) {
        return Arrays.stream(nuisances).anyMatch(k -> k == parameter) && x[parameter] == Math.rint(x[parameter]);
    }
}
