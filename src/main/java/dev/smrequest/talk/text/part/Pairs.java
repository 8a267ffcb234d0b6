package dev.smrequest.talk.text.part;

import dev.smrequest.talk.text.mrkdwn.Token;
import java.util.Arrays;
import java.util.List;

/** Which marks of a line belong together: one that begins, and the next of its kind if that ends it. */
final class Pairs {
    private static final String MARKS = "*_~";

    private Pairs() {}

    /** For each token the place of its partner, -1 without one. */
    static int[] of(List<Token> tokens) {
        int[] pairs = new int[tokens.size()];
        Arrays.fill(pairs, -1);
        pair(tokens, 0, tokens.size(), pairs);
        return pairs;
    }

    private static void pair(List<Token> tokens, int from, int to, int[] pairs) {
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
        within(tokens, from, to, next, pairs);
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
