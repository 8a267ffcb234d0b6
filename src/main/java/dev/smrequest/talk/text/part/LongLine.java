package dev.smrequest.talk.text.part;

import dev.smrequest.talk.text.mrkdwn.Pairs;
import dev.smrequest.talk.text.mrkdwn.Token;
import dev.smrequest.talk.text.mrkdwn.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a line that is longer than a part, between words where there are any. What is marked there ends its marks and takes
 * them up again; a quote goes on as a quote, a list item as far indented.
 */
final class LongLine {
    private static final Pattern PREFIX = Pattern.compile("(?:&gt; ?)?(?:[ \\t]*(?:[•◦▪] |\\d{1,9}\\. )?)");
    private static final Pattern ATOM = Pattern.compile("[ \\t]+|[^ \\t]+");
    private static final String MARKS = "*_~";

    private final int limit;
    private final String again;
    private final List<Token> tokens;
    private final List<String> pieces = new ArrayList<>();
    private final StringBuilder piece = new StringBuilder();
    private final StringBuilder active = new StringBuilder();
    private int head;

    LongLine(String line, int limit) {
        Matcher prefix = PREFIX.matcher(line);
        String start = prefix.lookingAt() ? prefix.group() : "";
        String goesOn = start.replaceAll("[•◦▪0-9.]", " ");
        this.limit = limit;
        this.again = goesOn.length() > limit / 2 ? "" : goesOn;
        this.tokens = Tokens.of(line.substring(start.length()));
        piece.append(start);
        head = piece.length();
    }

    List<String> pieces() {
        int[] pairs = Pairs.of(tokens);
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (token.kind() != Token.Kind.MARK) {
                write(token);
            } else if (pairs[at] > at) {
                open(token.first());
            } else if (pairs[at] >= 0) {
                piece.append(token.text());
                active.setLength(active.length() - 1);
            } else {
                atom(token.text());
            }
        }
        end();
        return pieces;
    }

    private void write(Token token) {
        switch (token.kind()) {
            case CODE -> spans(token.text());
            case SPECIAL -> link("<" + token.text() + ">");
            case EMOJI -> atom(":" + token.text() + ":");
            default -> {
                Matcher atom = ATOM.matcher(token.text());
                while (atom.find()) {
                    atom(atom.group());
                }
            }
        }
    }

    private void open(char mark) {
        if (room() < 2 + MARKS.length()) {
            turn();
        }
        piece.append(mark);
        active.append(mark);
    }

    private void atom(String atom) {
        if (atom.length() > room() && piece.length() > head + active.length()) {
            turn();
        }
        List<String> chunks = Edges.chunks(atom, Math.max(room(), 1));
        for (int at = 0; at < chunks.size(); at++) {
            if (at > 0) {
                turn();
            }
            boolean blankAtStart = piece.length() == head && chunks.get(at).isBlank() && !pieces.isEmpty();
            piece.append(blankAtStart ? "" : chunks.get(at));
        }
    }

    private void spans(String code) {
        int whole = limit - again.length() - 2 * MARKS.length() - 2;
        for (String chunk : Edges.chunks(code, whole)) {
            atom("`" + chunk + "`");
        }
    }

    /** An address that no part can hold is told as text. */
    private void link(String link) {
        boolean fits = link.length() <= limit - again.length() - 2 * MARKS.length();
        atom(fits ? link : "&lt;" + link.substring(1, link.length() - 1) + "&gt;");
    }

    private int room() {
        return limit - piece.length() - active.length();
    }

    private void turn() {
        end();
        piece.append(again);
        piece.append(active);
        head = piece.length();
    }

    private void end() {
        int blanks = piece.length();
        while (blanks > 0 && Character.isWhitespace(piece.charAt(blanks - 1))) {
            blanks--;
        }
        piece.setLength(blanks);
        int unused = 0;
        for (int at = active.length() - 1; at >= 0; at--) {
            char mark = active.charAt(at);
            boolean nothing =
                    unused == active.length() - 1 - at && !piece.isEmpty() && piece.charAt(piece.length() - 1) == mark;
            if (nothing) {
                piece.setLength(piece.length() - 1);
                unused++;
            } else {
                piece.append(mark);
            }
        }
        String text = piece.toString();
        if (!text.isBlank()) {
            pieces.add(text);
        }
        piece.setLength(0);
    }
}
