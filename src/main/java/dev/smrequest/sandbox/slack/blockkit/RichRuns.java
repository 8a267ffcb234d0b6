package dev.smrequest.sandbox.slack.blockkit;

import static dev.smrequest.sandbox.slack.shape.Rules.bool;
import static dev.smrequest.sandbox.slack.shape.Rules.integer;
import static dev.smrequest.sandbox.slack.shape.Rules.pattern;
import static dev.smrequest.sandbox.slack.shape.Rules.string;
import static dev.smrequest.sandbox.slack.shape.Rules.word;

import dev.smrequest.sandbox.slack.shape.Kinds;
import dev.smrequest.sandbox.slack.shape.Shape;
import java.util.List;

/** What stands in a line of rich text: words, links, emoji, mentions, dates, colours (Slack: rich text section element). */
final class RichRuns {

    private static final List<String> STYLES =
            List.of("bold", "italic", "strike", "code", "underline", "highlight", "client_highlight", "unlink");

    private RichRuns() {}

    static Kinds all() {
        return new Kinds()
                .kind("text", styled().required("text", string(1, RichText.MANY)))
                .kind(
                        "link",
                        styled().required("url", Styles.url())
                                .optional("text", string(0, RichText.MANY))
                                .optional("unsafe", bool()))
                .kind(
                        "emoji",
                        styled().required("name", string(1, 255))
                                .optional("unicode", string(1, 255))
                                .optional("skin_tone", integer(1, 6))
                                .optional("url", Styles.url()))
                .kind("user", styled().required("user_id", string(1, 255)))
                .kind("usergroup", styled().required("usergroup_id", string(1, 255)))
                .kind("channel", styled().required("channel_id", string(1, 255)))
                .kind("team", styled().required("team_id", string(1, 255)))
                .kind("broadcast", styled().required("range", word("here", "channel", "everyone")))
                .kind("color", styled().required("value", pattern("#[0-9a-fA-F]{6}", "must be a valid color")))
                .kind(
                        "date",
                        styled().required("timestamp", integer(0, 9_999_999_999L))
                                .required("format", string(1, 255))
                                .optional("url", Styles.url())
                                .optional("fallback", string(0, 3000)));
    }

    private static Shape styled() {
        Shape style = new Shape();
        STYLES.forEach(name -> style.optional(name, bool()));
        return new Shape().optional("style", style);
    }
}
