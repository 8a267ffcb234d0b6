package dev.smrequest.template.usertext;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two things a backslash cannot serve: a web address, which stays a link on purpose (somebody pasted it to be
 * followed), and what looks like a commit id, which would become a reference unless it is code.
 */
record InlineToken(int start, int end, String markdown) {
    private static final String COMMIT =
            "(?<![A-Za-z0-9])(?=\\d*[a-fA-F])(?=[a-fA-F]*\\d)[0-9a-fA-F]{7,40}(?![A-Za-z0-9])";
    private static final String ADDRESS =
            "(?<![A-Za-z0-9])(?i:https?)://[\\p{L}\\p{N}\\[][\\p{L}\\p{M}\\p{N}\\-._~:/?#\\[\\]@!$&'()*+,;=%]{0,2000}+";
    private static final Pattern PATTERN = Pattern.compile("(?<address>" + ADDRESS + ")|" + COMMIT);

    /** GitLab's parser would decode an entity within a link, so such an address is shown as text. */
    private static final Pattern ENTITY = Pattern.compile("&#?[A-Za-z0-9]+;");

    /** The first one at or after {@code from}, or null. */
    static InlineToken next(String text, int from) {
        Matcher matcher = PATTERN.matcher(text);
        for (int at = from; matcher.find(at); at = matcher.start() + 1) {
            if (matcher.group("address") == null) {
                return new InlineToken(matcher.start(), matcher.end(), "`" + matcher.group() + "`");
            }
            String address = AddressTail.without(matcher.group());
            if (!ENTITY.matcher(address).find()) {
                return new InlineToken(matcher.start(), matcher.start() + address.length(), "<" + address + ">");
            }
        }
        return null;
    }
}
