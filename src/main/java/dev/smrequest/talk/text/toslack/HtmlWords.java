package dev.smrequest.talk.text.toslack;

import dev.smrequest.talk.text.finish.Sign;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HTML in a GitLab text. Comments are seen by nobody there, and what can be unfolded stands open here; all other HTML is
 * shown as it was written.
 */
final class HtmlWords {
    private static final Pattern TAG = Pattern.compile("<(/?[A-Za-z][A-Za-z0-9]{0,20})(?:[\\s/][^<>]{0,1000})?>");
    private static final Set<String> UNSEEN = Set.of("details", "/details", "summary", "/summary");

    private HtmlWords() {}

    /** The name of the tag, with a slash when it is an end; empty for anything else. */
    static String tag(String html) {
        Matcher tag = TAG.matcher(html);
        return tag.matches() ? tag.group(1).toLowerCase(Locale.ROOT) : "";
    }

    static boolean isUnseen(String html) {
        return html.startsWith("<!--") || UNSEEN.contains(tag(html));
    }

    /** What is seen of a block: lines of text; a summary's lines are those between the signs of bold text. */
    static String block(String html) {
        StringBuilder out = new StringBuilder();
        String text = withoutComments(html);
        Matcher tag = TAG.matcher(text);
        int at = 0;
        while (tag.find()) {
            String name = tag.group(1).toLowerCase(Locale.ROOT);
            out.append(Words.plain(text.substring(at, tag.start())));
            out.append(replacement(name, tag.group()));
            at = tag.end();
        }
        return out.append(Words.plain(text.substring(at))).toString();
    }

    private static String replacement(String name, String written) {
        return switch (name) {
            case "br" -> "\n";
            case "details", "/details" -> "";
            case "summary" -> Sign.open('*');
            case "/summary" -> Sign.close('*') + "\n";
            default -> Words.plain(written);
        };
    }

    private static String withoutComments(String html) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int start = html.indexOf("<!--"); start >= 0; start = html.indexOf("<!--", at)) {
            out.append(html, at, start);
            int end = html.indexOf("-->", start);
            at = end < 0 ? html.length() : end + "-->".length();
        }
        return out.append(html.substring(at)).toString();
    }
}
