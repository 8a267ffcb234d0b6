package dev.smrequest.talk.text.mrkdwn;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a line of mrkdwn into tokens. Slack: a mark begins something where no word stands before it and no blank after it,
 * and ends it likewise. U+FEFF counts as a blank, see package {@code toslack}.
 */
public final class Tokens {
    private static final Pattern TOKEN = Pattern.compile("`(?<code>[^`]+)`|<(?<special>[^<>]+)>"
            + "|:(?<emoji>[a-z0-9+'-]{1,60}+(?:_[a-z0-9+'-]{1,60}+){0,20}+):|(?<mark>[*_~])");
    private static final char HIDDEN_BLANK = '\uFEFF';

    private Tokens() {}

    public static List<Token> of(String line) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(line);
        int at = 0;
        while (matcher.find()) {
            words(tokens, line, at, matcher.start());
            tokens.add(token(line, matcher));
            at = matcher.end();
        }
        words(tokens, line, at, line.length());
        return tokens;
    }

    private static void words(List<Token> tokens, String line, int from, int to) {
        if (from < to) {
            tokens.add(Token.of(Token.Kind.WORDS, line.substring(from, to)));
        }
    }

    private static Token token(String line, Matcher matcher) {
        if (matcher.group("code") != null) {
            return Token.of(Token.Kind.CODE, matcher.group("code"));
        } else if (matcher.group("special") != null) {
            return Token.of(Token.Kind.SPECIAL, matcher.group("special"));
        } else if (matcher.group("emoji") != null) {
            return Token.of(Token.Kind.EMOJI, matcher.group("emoji"));
        }
        int at = matcher.start();
        char mark = line.charAt(at);
        char before = at == 0 ? ' ' : line.charAt(at - 1);
        char after = at + 1 == line.length() ? ' ' : line.charAt(at + 1);
        boolean opens = !isBlank(after) && !isWord(before) && before != mark;
        boolean closes = !isBlank(before) && !isWord(after) && after != mark;
        return new Token(Token.Kind.MARK, String.valueOf(mark), opens, closes);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == HIDDEN_BLANK;
    }

    private static boolean isWord(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
