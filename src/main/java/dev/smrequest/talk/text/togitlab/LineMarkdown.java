package dev.smrequest.talk.text.togitlab;

import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.talk.text.Names;
import dev.smrequest.talk.text.TrueHost;
import dev.smrequest.talk.text.mrkdwn.Pairs;
import dev.smrequest.talk.text.mrkdwn.Special;
import dev.smrequest.talk.text.mrkdwn.Token;
import dev.smrequest.talk.text.mrkdwn.Tokens;
import dev.smrequest.template.usertext.UserText;
import java.util.List;

/** Writes one line of mrkdwn as Markdown: what people wrote as text is escaped, what they formatted stays formatted. */
final class LineMarkdown {
    /** Where a line stands: within a link there is no other, within bold text nothing bolder. */
    private record Place(boolean inLink, boolean inBold) {}

    private final Names names;
    private final Place place;
    private final List<Token> tokens;
    private final int[] pairs;
    private final LineWriter out;
    private final StringBuilder words = new StringBuilder();

    private LineMarkdown(List<Token> tokens, int[] pairs, Names names, Place place, boolean beginsApart) {
        this.tokens = tokens;
        this.pairs = pairs;
        this.names = names;
        this.place = place;
        this.out = new LineWriter(beginsApart);
    }

    static String of(String line, Names names) {
        return write(line, names, new Place(false, false)).text();
    }

    private static LineWriter write(String line, Names names, Place place) {
        List<Token> tokens = Tokens.of(line);
        return new LineMarkdown(tokens, Pairs.of(tokens), names, place, true).write(0, tokens.size());
    }

    private LineWriter write(int from, int to) {
        int at = from;
        while (at < to) {
            Token token = tokens.get(at);
            int end = pairs[at];
            if (end > at) {
                emphasis(token.first(), at, end);
                at = end + 1;
            } else {
                write(token, after(at + 1));
                at++;
            }
        }
        flush();
        return out;
    }

    /** The character that follows before any other, a blank at the end. */
    private char after(int index) {
        return index < tokens.size() ? tokens.get(index).first() : ' ';
    }

    private void emphasis(char mark, int from, int to) {
        flush();
        Place inside = new Place(place.inLink(), place.inBold() || mark == '*');
        String text = new LineMarkdown(tokens, pairs, names, inside, out.endsApart())
                .write(from + 1, to)
                .text();
        out.emphasis(delimiter(mark, after(to + 1)), text, after(to + 1));
    }

    private String delimiter(char mark, char after) {
        return switch (mark) {
            case '*' -> "**";
            case '~' -> "~~";
            default -> out.endsApart() && LineWriter.isApart(after) ? "_" : "*";
        };
    }

    private void write(Token token, char after) {
        switch (token.kind()) {
            case CODE -> {
                flush();
                out.code(CodeMarkdown.span(token.text(), names));
            }
            case SPECIAL -> special(Special.of(token.text(), names), after);
            case EMOJI -> {
                flush();
                out.append(":" + token.text() + ":");
            }
            default -> words.append(Mrkdwn.decoded(token.text()));
        }
    }

    private void special(Special special, char after) {
        if (special instanceof Special.Words plain) {
            words.append(plain.text());
        } else if (special instanceof Special.Link link) {
            flush();
            link(link);
        } else if (special instanceof Special.Mention mention) {
            if (place.inBold() || place.inLink()) {
                words.append(mention.name());
            } else {
                flush();
                out.emphasis("**", UserText.part(mention.name(), false), after);
            }
        }
    }

    private void link(Special.Link link) {
        String label =
                write(link.label(), names, new Place(true, place.inBold())).text();
        if (place.inLink()) {
            out.append(label.isBlank() ? UserText.label(link.address()) : label);
        } else {
            out.link(link.address(), label);
            words.append(TrueHost.aside(link.address(), shown(link.label())));
        }
    }

    /** What is seen of the label, so that no mark or hidden character parts what it names. */
    private static String shown(String label) {
        return UserText.seen(Mrkdwn.decoded(label)).replaceAll("[*_~`]", "");
    }

    private void flush() {
        if (!words.isEmpty()) {
            String text = words.toString();
            out.append(place.inLink() ? UserText.label(text) : UserText.part(text, out.isEmpty()));
            words.setLength(0);
        }
    }
}
