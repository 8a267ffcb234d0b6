package dev.smrequest.sandbox.gitlab.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a writer's own HTML may reach the page: plain tags without attributes. Comments vanish, all else is text. */
final class Html {
    private static final Pattern PART = Pattern.compile(
            "<!--.*?(?:-->|\\z)|<(/?)(b|i|em|strong|br|hr|del|ins|sub|sup|kbd|code|pre|p|div|span|ul|ol|li|dl|dt|dd"
                    + "|table|thead|tbody|tr|th|td|blockquote|h[1-6]|details|summary)\\b[^<>]*?(/?)>",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private Html() {}

    static String safe(String html) {
        StringBuilder out = new StringBuilder();
        Matcher part = PART.matcher(html);
        int at = 0;
        while (part.find()) {
            out.append(escape(html.substring(at, part.start())));
            if (part.group(2) != null) {
                out.append('<').append(part.group(1)).append(part.group(2)).append('>');
            }
            at = part.end();
        }
        return out.append(escape(html.substring(at))).toString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
