package dev.smrequest.talk.text.mrkdwn;

import java.util.Arrays;
import java.util.List;

/** Which marks of a line belong together: one that begins, and the next of its kind if that ends it. */
public final class Pairs {
    private static final String MARKS = "*_~";

    private Pairs() {}

    /** For each token the place of its partner, -1 without one. */
    public static int[] of(List<Token> tokens) {
        int[] pairs = new int[tokens.size()];
        Arrays.fill(pairs, -1);
        within(tokens, 0, tokens.size(), nextAlike(tokens), pairs);
        return pairs;
    }

    private static int[] nextAlike(List<Token> tokens) {
        int[] next = new int[tokens.size()];
        int[] last = new int[MARKS.length()];
        Arrays.fill(last, tokens.size());
        for (int at = tokens.size() - 1; at >= 0; at--) {
            if (tokens.get(at).kind() == Token.Kind.MARK) {
                int mark = MARKS.indexOf(tokens.get(at).first());
                next[at] = last[mark];
                last[mark] = at;
            }
        }
        return next;
    }

    private static void within(List<Token> tokens, int from, int to, int[] next, int[] pairs) {
        int at = from;
        while (at < to) {
            Token token = tokens.get(at);
            int end = next[at];
            if (token.opens() && end < to && end > at + 1 && tokens.get(end).closes()) {
                pairs[at] = end;
                pairs[end] = at;
                within(tokens, at + 1, end, next, pairs);
                at = end + 1;
            } else {
                at++;
            }
        }
    }
}
