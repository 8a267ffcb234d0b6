package dev.smrequest.sandbox.slack.blockkit;

import static dev.smrequest.sandbox.slack.shape.Rules.integer;
import static dev.smrequest.sandbox.slack.shape.Rules.list;
import static dev.smrequest.sandbox.slack.shape.Rules.string;
import static dev.smrequest.sandbox.slack.shape.Rules.word;

import dev.smrequest.sandbox.slack.shape.Kinds;
import dev.smrequest.sandbox.slack.shape.Rule;
import dev.smrequest.sandbox.slack.shape.Shape;

/** Rich text: sections, lists, quotes and code, with what may stand in them (Slack: rich text block). */
final class RichText {

    static final int MANY = 10_000;

    private RichText() {}

    /** The fields of a rich text block. */
    static Shape block() {
        return new Shape().optional("block_id", Styles.id()).required("elements", list(0, 1000, parts()));
    }

    /** A rich text block where no other block may stand: a table cell, an initial value. */
    static Rule alone() {
        return new Kinds().kind("rich_text", block());
    }

    private static Kinds parts() {
        Rule section = new Kinds().kind("rich_text_section", runs());
        return new Kinds()
                .kind("rich_text_section", runs())
                .kind("rich_text_preformatted", bordered(runs()).optional("language", string(0, 255)))
                .kind("rich_text_quote", bordered(runs()))
                .kind(
                        "rich_text_list",
                        bordered(new Shape().required("elements", list(0, MANY, section)))
                                .required("style", word("bullet", "ordered"))
                                .optional("indent", integer(0, 8))
                                .optional("offset", integer(0, MANY)));
    }

    private static Shape runs() {
        return new Shape().required("elements", list(0, MANY, RichRuns.all()));
    }

    private static Shape bordered(Shape shape) {
        return shape.optional("border", integer(0, 1));
    }
}
