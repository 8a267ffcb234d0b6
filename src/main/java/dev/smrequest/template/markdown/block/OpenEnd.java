package dev.smrequest.template.markdown.block;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/** What closes a block that the template leaves open at its end, where it would swallow all that follows. */
public final class OpenEnd {
    private static final Pattern RAW_TAG = Pattern.compile("<(script|pre|style|textarea)\\b", Pattern.CASE_INSENSITIVE);

    private OpenEnd() {}

    /** The line that closes the last of {@code blocks}, if it needs one. */
    public static Optional<String> closing(List<Node> blocks) {
        Node last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if (last instanceof FencedCodeBlock code && code.getClosingFenceLength() == null) {
            return Optional.of(code.getFenceCharacter().repeat(code.getOpeningFenceLength()));
        }
        if (last instanceof LongQuote quote && !quote.isClosed()) {
            return Optional.of(quote.fence());
        }
        return last instanceof HtmlBlock html ? closing(html.getLiteral().strip()) : Optional.empty();
    }

    /** Whether the last of {@code blocks} is a comment without an end. */
    public static boolean isComment(List<Node> blocks) {
        Node last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        return last instanceof HtmlBlock html
                && html.getLiteral().strip().startsWith("<!--")
                && !html.getLiteral().contains("-->");
    }

    private static Optional<String> closing(String html) {
        Matcher tag = RAW_TAG.matcher(html);
        String end = "";
        if (tag.lookingAt()) {
            end = "</" + tag.group(1).toLowerCase(Locale.ROOT) + ">";
        } else if (html.startsWith("<?")) {
            end = "?>";
        } else if (html.startsWith("<![CDATA[")) {
            end = "]]>";
        } else if (html.startsWith("<!") && !html.startsWith("<!--")) {
            end = ">";
        }
        return html.toLowerCase(Locale.ROOT).contains(end.toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.of(end);
    }
}
