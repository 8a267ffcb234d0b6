package dev.smrequest.triage.vocabulary;

import dev.smrequest.slack.text.NearWord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds things by their names in a line somebody typed, in any order. Case does not count, nor whether a name is quoted or
 * its words are joined by blanks, dashes or underscores; the longest name wins.
 */
public final class Vocabulary<T> {
    private static final Pattern BETWEEN = Pattern.compile("[\\s_,~\"'`“”‘’&-]+");
    /** So much of a name's beginning is enough to guess it. */
    private static final int BEGINNING = 3;

    private final Map<List<String>, T> things = new LinkedHashMap<>();
    private final Map<List<String>, String> spelled = new LinkedHashMap<>();

    /** Adds a thing under these names; a name that is taken already stays with what has it. */
    public void add(T thing, List<String> names) {
        for (String name : names) {
            List<String> words = words(name);
            if (!words.isEmpty()) {
                things.putIfAbsent(words, thing);
                spelled.putIfAbsent(words, name);
            }
        }
    }

    /** What a line names, in its order, and what is left of it, neighbouring words together. */
    public record Found<T>(List<T> things, List<String> unknown) {}

    public Found<T> read(String line) {
        List<String> words = words(line);
        List<T> found = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        boolean afterUnknown = false;
        for (int at = 0; at < words.size(); ) {
            int length = longest(words, at);
            if (length > 0) {
                found.add(things.get(words.subList(at, at + length)));
            } else if (afterUnknown) {
                unknown.add(unknown.remove(unknown.size() - 1) + " " + words.get(at));
            } else {
                unknown.add(words.get(at));
            }
            afterUnknown = length == 0;
            at += Math.max(1, length);
        }
        return new Found<>(found, unknown);
    }

    /** The name that was probably meant: one typing mistake away, or begun like this. */
    public Optional<String> near(String unknown) {
        String typed = String.join(" ", words(unknown));
        return spelled.keySet().stream()
                .filter(words -> isNear(typed, String.join(" ", words)))
                .findFirst()
                .map(spelled::get);
    }

    private int longest(List<String> words, int at) {
        for (int end = words.size(); end > at; end--) {
            if (things.containsKey(words.subList(at, end))) {
                return end - at;
            }
        }
        return 0;
    }

    private static boolean isNear(String typed, String name) {
        return NearWord.isNear(typed, name) || (typed.length() >= BEGINNING && name.startsWith(typed));
    }

    /** Slack escapes {@code &} in the text of commands. */
    private static List<String> words(String text) {
        return BETWEEN.splitAsStream(text.replace("&amp;", "&").toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
