package dev.smrequest.triage.standup.rule;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether two titles may mean the same: most of the words that carry meaning are in both, in whatever order. It errs to
 * the side of showing one too many, as people decide.
 */
public final class AlikeTitles {
    /** Words that say nothing about what is asked for. */
    private static final Set<String> EMPTY_WORDS = Set.of(
            "a", "an", "and", "at", "by", "for", "from", "in", "is", "it", "of", "on", "or", "our", "request", "sm",
            "the", "to", "vs", "we", "with");

    /** Of the words of both, so many must be shared. */
    private static final double SHARED = 0.5;

    /** One word in common is chance, unless there are no others. */
    private static final int FEWEST = 2;

    private AlikeTitles() {}

    public static boolean are(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(others);
        Set<String> all = new HashSet<>(words);
        all.addAll(others);
        boolean enough = shared.size() >= FEWEST || shared.size() == all.size();
        return !shared.isEmpty() && enough && shared.size() >= SHARED * all.size();
    }

    private static Set<String> words(String title) {
        return Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .map(AlikeTitles::stem)
                .filter(word -> !word.isEmpty() && !EMPTY_WORDS.contains(word))
                .collect(Collectors.toSet());
    }

    /** One battlecard and several are the same thing. */
    private static String stem(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
