package dev.smrequest.template;

import java.util.Collection;
import java.util.Comparator;

/** The word most like another, by the number of letters to change. */
final class Nearest {
    private Nearest() {}

    /** Empty when there is nothing to choose from. */
    static String of(String word, Collection<String> candidates) {
        String wanted = HeadingWords.comparable(word);
        return candidates.stream()
                .min(Comparator.comparingInt(candidate -> distance(wanted, HeadingWords.comparable(candidate))))
                .orElse("");
    }

    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
