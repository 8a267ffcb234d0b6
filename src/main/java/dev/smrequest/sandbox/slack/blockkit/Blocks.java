package dev.smrequest.sandbox.slack.blockkit;

import static dev.smrequest.sandbox.slack.shape.Rules.bool;
import static dev.smrequest.sandbox.slack.shape.Rules.list;
import static dev.smrequest.sandbox.slack.shape.Rules.string;
import static dev.smrequest.sandbox.slack.shape.Rules.word;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smrequest.sandbox.slack.shape.Kinds;
import dev.smrequest.sandbox.slack.shape.Report;
import dev.smrequest.sandbox.slack.shape.Rule;
import dev.smrequest.sandbox.slack.shape.Shape;
import java.util.Set;

/** Every block, and which of them may stand on which surface (Slack: blocks). */
final class Blocks {

    private static final Kinds ALL = all();

    static final Kinds IN_MESSAGE = ALL.only(Set.of(
            "actions",
            "context",
            "divider",
            "header",
            "image",
            "input",
            "markdown",
            "rich_text",
            "section",
            "table",
            "video",
            "file"));

    static final Kinds IN_VIEW = ALL.only(
            Set.of("actions", "context", "divider", "header", "image", "input", "rich_text", "section", "video"));

    private Blocks() {}

    private static Kinds all() {
        return new Kinds()
                .kind("section", section())
                .kind("actions", block().required("elements", list(1, 25, Elements.IN_ACTIONS)))
                .kind("context", block().required("elements", list(1, 10, contextElement())))
                .kind("divider", block())
                .kind("header", block().required("text", Texts.plain(150)))
                .kind("image", image())
                .kind("input", input())
                .kind("markdown", block().required("text", string(1, 12_000)))
                .kind("rich_text", RichText.block())
                .kind("table", table())
                .kind("video", video())
                .kind("file", block().required("external_id", string(1, 255)).required("source", word("remote")));
    }

    private static Shape block() {
        return new Shape().optional("block_id", Styles.id());
    }

    private static Shape section() {
        return block().optional("text", Texts.any(3000))
                .optional("fields", list(1, 10, Texts.any(2000)))
                .optional("accessory", Elements.IN_SECTION)
                .optional("expand", bool())
                .also(Blocks::textOrFields);
    }

    private static void textOrFields(JsonNode block, String at, Report report) {
        if (!block.hasNonNull("text") && !block.hasNonNull("fields")) {
            report.add("must define either `text` or `fields`", at);
        }
    }

    private static Kinds contextElement() {
        return new Kinds()
                .kind("image", Elements.image())
                .kind(
                        "plain_text",
                        new Shape().required("text", string(1, 3000)).optional("emoji", bool()))
                .kind("mrkdwn", new Shape().required("text", string(1, 3000)).optional("verbatim", bool()));
    }

    private static Shape image() {
        return block().optional("image_url", Styles.url())
                .optional("slack_file", Elements.slackFile())
                .required("alt_text", string(1, 2000))
                .optional("title", Texts.plain(2000))
                .also(Elements::oneImageSource);
    }

    private static Shape input() {
        return block().required("label", Texts.plain(2000))
                .required("element", Elements.IN_INPUT)
                .optional("hint", Texts.plain(2000))
                .optional("optional", bool())
                .optional("dispatch_action", bool());
    }

    private static Shape table() {
        Rule cell = new Kinds()
                .kind("raw_text", new Shape().required("text", string(1, RichText.MANY)))
                .kind("rich_text", RichText.block());
        Shape column =
                new Shape().optional("align", word("left", "center", "right")).optional("is_wrapped", bool());
        return block().required("rows", list(1, 100, list(1, 20, cell)))
                .optional("column_settings", list(0, 20, orNull(column)));
    }

    /** Columns that keep the usual settings may be null. */
    private static Rule orNull(Rule rule) {
        return (value, at, report) -> {
            if (!value.isNull()) {
                rule.check(value, at, report);
            }
        };
    }

    private static Shape video() {
        return block().required("alt_text", string(1, 2000))
                .required("title", Texts.plain(200))
                .required("thumbnail_url", Styles.url())
                .required("video_url", Styles.url())
                .optional("author_name", string(1, 50))
                .optional("description", Texts.plain(200))
                .optional("provider_icon_url", Styles.url())
                .optional("provider_name", string(1, 255))
                .optional("title_url", Styles.url());
    }
}
