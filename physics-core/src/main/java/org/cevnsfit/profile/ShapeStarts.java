package org.cevnsfit.profile;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.likelihood.JointLikelihood;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.nuisance.ShapePull;
import org.cevnsfit.prediction.ExperimentTemplates;
import org.cevnsfit.prediction.PartTemplates;

/**
 * Further starts of the shape nuisances in which the likelihood may have several minima: onset times always, morphs where their
 * quadratic morph turns round within its range in bins that matter. A start from which −2 ln λ falls all the way to the minimum already
 * found lies in its valley and needs no search of its own.
 */
final class ShapeStarts {
    /** Starts as fractions of the range. */
    private static final double[] TIME = {-0.4, 0.0, 0.4};

    private static final double[] MORPH = {-0.9, -0.45, 0.0, 0.45, 0.9};
    /** A morph turns round if the slopes that change sign within the range exceed this fraction of all slopes. */
    private static final double TURNING = 0.1;

    private record Starts(int nuisance, double[] values) {}

    private final List<Starts> lists = new ArrayList<>();
    private final boolean turning;
    private final ValleyPath valley;
    private final double[] start;

    ShapeStarts(JointLikelihood likelihood, Domain domain, List<Pull> nuisances) {
        valley = new ValleyPath(likelihood, domain);
        start = new double[likelihood.parameters()];
        boolean anyTurns = false;
        for (int k = 0; k < nuisances.size(); k++) {
            if (!(nuisances.get(k) instanceof ShapePull pull) || pull.effect().linear()) continue;
            if (domain.lower()[k] == domain.upper()[k]) continue;
            boolean time = pull.effect() == ShapePull.Effect.TIME;
            boolean turns = !time && turns(likelihood, pull);
            anyTurns |= turns;
            if (time || turns) lists.add(starts(k, pull, time ? TIME : MORPH));
        }
        turning = anyTurns;
    }

    private static Starts starts(int nuisance, Pull pull, double[] fractions) {
        double[] values = fractions.clone();
        for (int i = 0; i < values.length; i++) values[i] *= fractions[i] < 0.0 ? -pull.lower() : pull.upper();
        return new Starts(nuisance, values);
    }

    /** @return true if some morph turns round within its range */
    boolean turning() {
        return turning;
    }

    boolean isEmpty() {
        return lists.isEmpty();
    }

    /** @return true if a lower minimum was found */
    boolean search(Descent descent) {
        boolean better = false;
        for (Starts list : lists) better |= alongOne(list, descent);
        if (turning && lists.size() > 1) better |= combined(0, descent, descent.best.clone());
        return better;
    }

    private boolean alongOne(Starts list, Descent descent) {
        int k = list.nuisance();
        boolean any = false;
        if (descent.found) valley.prepare(k, descent.best, descent.hessian());
        for (double from : list.values()) {
            if (descent.found && valley.falls(k, from, descent.best)) {
                descent.starts++;
                continue;
            }
            System.arraycopy(descent.best, 0, start, 0, start.length);
            start[k] = from;
            boolean better = descent.from(start, true);
            if (better) valley.prepare(k, descent.best, descent.hessian());
            any |= better;
        }
        return any;
    }

    private boolean combined(int level, Descent descent, double[] centre) {
        if (level == lists.size()) {
            System.arraycopy(centre, 0, start, 0, start.length);
            return descent.from(start, true);
        }
        boolean better = false;
        for (double from : lists.get(level).values()) {
            double[] moved = centre.clone();
            moved[lists.get(level).nuisance()] = from;
            better |= combined(level + 1, descent, moved);
        }
        return better;
    }

    private static boolean turns(JointLikelihood likelihood, ShapePull pull) {
        double range = Math.max(-pull.lower(), pull.upper());
        double all = 0.0;
        double changing = 0.0;
        for (int e = 0; e < likelihood.experiments(); e++) {
            ExperimentTemplates templates = likelihood.experiment(e).templates();
            for (PartTemplates part : templates.parts()) {
                int step = step(templates, part, pull); // between the powers of this nuisance
                if (step < 0) continue;
                int powers = part.firstPowers() * part.secondPowers();
                int bins = templates.energyBins();
                for (int at = 0; at < part.templates().length; at += powers * bins) {
                    for (int b = 0; b < bins; b++) {
                        double slope = Math.abs(part.templates()[at + step * bins + b]);
                        all += slope;
                        double bend = 2.0 * range * Math.abs(part.templates()[at + 2 * step * bins + b]);
                        changing += Math.max(0.0, bend - slope);
                    }
                }
            }
        }
        return changing > TURNING * all;
    }

    private static int step(ExperimentTemplates templates, PartTemplates part, ShapePull pull) {
        if (part.firstMorph() >= 0
                && templates.pulls().get(part.firstMorph()).name().equals(pull.name())) return 1;
        if (part.secondMorph() < 0) return -1;
        boolean moves = templates.pulls().get(part.secondMorph()).name().equals(pull.name());
        return moves ? part.firstPowers() : -1;
    }
}
