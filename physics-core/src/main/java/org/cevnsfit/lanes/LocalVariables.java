package org.cevnsfit.lanes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.cevnsfit.prediction.ExperimentTemplates;
import org.cevnsfit.prediction.PartTemplates;

/**
 * What the prediction of one experiment depends on: each distinct sum of nuisances that scales some part is one variable, so nuisances that only
 * ever enter together are one; then first morph, second morph and onset time where they move something.
 *
 * @param members local indices of the nuisances that add up to each variable, ascending
 * @param firstMorph the first nuisance that morphs templates, −1 if none
 * @param secondMorph the second, −1 if none
 * @param time variable that shifts profiles, −1 if none
 */
record LocalVariables(int[][] members, int firstMorph, int secondMorph, int time) {
    static LocalVariables of(ExperimentTemplates templates) {
        List<int[]> members = new ArrayList<>();
        boolean shifts = false;
        for (PartTemplates part : templates.parts()) {
            shifts |= part.shifted();
            int[] sum = sorted(part.norms());
            if (sum.length > 0 && indexOf(members, sum) < 0) members.add(sum);
        }
        int firstMorph = append(members, shape(templates, PartTemplates::firstMorph));
        int secondMorph = append(members, shape(templates, PartTemplates::secondMorph));
        int time = append(members, shifts ? templates.time() : -1);
        return new LocalVariables(members.toArray(int[][]::new), firstMorph, secondMorph, time);
    }

    /** @return true if the variable is a sum of norms, not a shape */
    boolean norm(int variable) {
        return variable != firstMorph && variable != secondMorph && variable != time;
    }

    /** @return variable that scales the part, −1 if nothing does */
    int normOf(PartTemplates part) {
        return indexOf(Arrays.asList(members).subList(0, norms()), sorted(part.norms()));
    }

    /** @return number of norm variables; they come first */
    int norms() {
        int norms = 0;
        while (norms < members.length && norm(norms)) norms++;
        return norms;
    }

    private static int append(List<int[]> members, int nuisance) {
        if (nuisance < 0) return -1;
        members.add(new int[] {nuisance});
        return members.size() - 1;
    }

    private static int shape(ExperimentTemplates templates, ToIntFunction<PartTemplates> index) {
        return templates.parts().stream().mapToInt(index).max().orElse(-1);
    }

    private static int[] sorted(int[] norms) {
        int[] copy = norms.clone();
        Arrays.sort(copy);
        return copy;
    }

    private static int indexOf(List<int[]> members, int[] wanted) {
        for (int i = 0; i < members.size(); i++) if (Arrays.equals(members.get(i), wanted)) return i;
        return -1;
    }
}
