package dev.smrequest.slack.text;

import java.util.Locale;

/** Tells a mistyped word from another word: one letter missing, added, changed, or two neighbours swapped. */
public final class NearWord {
    private static final int SHORTEST = 3;

    private NearWord() {}

    public static boolean isNear(String typed, String word) {
        String a = typed.toLowerCase(Locale.ROOT);
        String b = word.toLowerCase(Locale.ROOT);
        if (a.equals(b) || b.length() < SHORTEST || Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int same = commonStart(a, b);
        String restA = a.substring(same);
        String restB = b.substring(same);
        return isOneStep(restA, restB) || isOneStep(restB, restA);
    }

    private static boolean isOneStep(String longer, String other) {
        boolean dropped = longer.substring(1 <= longer.length() ? 1 : 0).equals(other);
        return dropped || isChanged(longer, other) || isSwapped(longer, other);
    }

    private static boolean isChanged(String a, String b) {
        return a.length() == b.length() && !a.isEmpty() && a.substring(1).equals(b.substring(1));
    }

    private static boolean isSwapped(String a, String b) {
        return a.length() == b.length()
                && a.length() > 1
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2));
    }

    private static int commonStart(String a, String b) {
        int same = 0;
        while (same < a.length() && same < b.length() && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same;
    }
}
