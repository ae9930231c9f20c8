package org.cevnsfit.error;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what the user probably meant. */
public final class Suggestion {
    private Suggestion() {}

    /** @return the candidate with the smallest Levenshtein distance to a misspelt word, "" if there is none */
    public static String nearest(String word, Iterable<String> candidates) {
        String best = "";
        int smallest = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int distance = LevenshteinDistance.getDefaultInstance().apply(word, candidate);
            if (distance < smallest) {
                smallest = distance;
                best = candidate;
            }
        }
        return best;
    }
}
