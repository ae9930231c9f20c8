package org.cevnsfit.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cevnsfit.nuisance.MorphBasis;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.nuisance.ShapePull;
import org.cevnsfit.settings.Settings;

/** Components whose tables are given at whole numbers of nuisances, and what a pull between such numbers must agree with. */
record NodeTables(Map<String, List<NodeAxis>> axes) {
    /** @param released of coherent scattering, or null */
    static NodeTables of(List<Background> backgrounds, NodeCounts released) {
        Map<String, List<NodeAxis>> axes = new LinkedHashMap<>();
        if (released != null && !released.axes().isEmpty()) axes.put(Experiment.CEVNS, released.axes());
        for (Background background : backgrounds) {
            if (background instanceof NodeBackground given)
                axes.put(given.name(), given.table().axes());
        }
        return new NodeTables(axes);
    }

    /** Rejects tables at whole numbers of a nuisance that no pull moves. */
    void requirePulls(Settings experiment, Map<String, Pull> pulls) {
        axes.forEach((component, nodes) -> nodes.forEach(axis -> {
            if (pulls.get(axis.nuisance()) instanceof ShapePull shape
                    && shape.effect().linear()) return;
            String found = "'" + component + "' is given at nodes of '" + axis.nuisance() + "', ";
            String due = "a pull of this name and of kind light-yield, charge-yield or template is due";
            throw experiment.problem("pulls", found + due, "add it, or give the component one table");
        }));
    }

    /**
     * Rejects a pull that acts on tables without its nodes, or with bounds that are no whole numbers among them.
     *
     * @param effect of straight lines
     */
    void require(Settings section, String name, ShapePull.Effect effect, double[] bounds, List<String> actsOn) {
        boolean whole = bounds[0] == Math.rint(bounds[0]) && bounds[1] == Math.rint(bounds[1]);
        if (!whole || bounds[0] == 0 || bounds[1] == 0) {
            throw section.problem(
                    "bounds",
                    "found " + bounds[0] + " to " + bounds[1] + ", whole numbers below and above zero are due",
                    "name two of the nodes");
        }
        MorphBasis range = MorphBasis.between((int) bounds[0], (int) bounds[1]);
        List<String> known = new ArrayList<>();
        for (Map.Entry<String, List<NodeAxis>> table : axes.entrySet()) {
            boolean has = table.getValue().stream()
                    .anyMatch(axis -> axis.nuisance().equals(name) && range.within(axis.basis()));
            if (has) known.add(table.getKey());
        }
        boolean signal = effect.movesSignal() && !axes.containsKey(Experiment.CEVNS);
        for (String component : actsOn) {
            if (signal && component.equals(Experiment.CEVNS) || known.contains(component)) continue;
            boolean recoils = component.startsWith(Experiment.CEVNS) || component.startsWith(Experiment.EVES);
            throw section.problem(
                    "acts-on",
                    "'" + component + "' is not given at " + range.lowest() + " to " + range.highest() + " of '" + name
                            + "', tables that are: " + known,
                    recoils
                            ? "name " + Experiment.CEVNS + " where yields move the recoils, or remove it"
                            : "write nodes = [" + name + "] where the component is declared, or narrow the bounds");
        }
    }
}
