package dev.smrequest.sandbox.slack.blockkit;

import static dev.smrequest.sandbox.slack.shape.Rules.anything;
import static dev.smrequest.sandbox.slack.shape.Rules.integer;
import static dev.smrequest.sandbox.slack.shape.Rules.list;
import static dev.smrequest.sandbox.slack.shape.Rules.word;

import dev.smrequest.sandbox.slack.shape.Kinds;
import dev.smrequest.sandbox.slack.shape.Shape;

/** The parts of a rich text block; what stands inside a part is not looked into. */
final class RichText {

    private static final int MANY = 10_000;

    private RichText() {}

    static Kinds section() {
        return new Kinds()
                .kind("rich_text_section", part())
                .kind("rich_text_preformatted", part().optional("border", integer(0, 1)))
                .kind("rich_text_quote", part().optional("border", integer(0, 1)))
                .kind(
                        "rich_text_list",
                        part().required("style", word("bullet", "ordered"))
                                .optional("indent", integer(0, 8))
                                .optional("offset", integer(0, MANY))
                                .optional("border", integer(0, 1)));
    }

    private static Shape part() {
        return new Shape().required("elements", list(0, MANY, anything()));
    }
}
