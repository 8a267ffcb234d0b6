package dev.smrequest.sandbox.slack.blockkit;

import static dev.smrequest.sandbox.slack.shape.Rules.bool;
import static dev.smrequest.sandbox.slack.shape.Rules.integer;
import static dev.smrequest.sandbox.slack.shape.Rules.list;
import static dev.smrequest.sandbox.slack.shape.Rules.string;
import static dev.smrequest.sandbox.slack.shape.Rules.word;

import dev.smrequest.sandbox.slack.shape.Kinds;
import dev.smrequest.sandbox.slack.shape.Rule;
import dev.smrequest.sandbox.slack.shape.Shape;

/** Menus to choose one or several from (Slack: select menu and multi-select menu elements). */
final class Selects {

    private Selects() {}

    static void addTo(Kinds kinds) {
        one(kinds, "static_select", options(select().optional("initial_option", Options.plain())));
        many(kinds, "multi_static_select", options(select().optional("initial_options", initial())));
        one(kinds, "external_select", external(select().optional("initial_option", Options.plain())));
        many(kinds, "multi_external_select", external(select().optional("initial_options", initial())));
        one(kinds, "users_select", select().optional("initial_user", string(1, 255)));
        many(kinds, "multi_users_select", select().optional("initial_users", ids()));
        one(kinds, "channels_select", inChannels(select().optional("initial_channel", string(1, 255))));
        many(kinds, "multi_channels_select", select().optional("initial_channels", ids()));
        one(
                kinds,
                "conversations_select",
                conversations(inChannels(select())).optional("initial_conversation", string(1, 255)));
        many(kinds, "multi_conversations_select", conversations(select()).optional("initial_conversations", ids()));
    }

    private static void one(Kinds kinds, String type, Shape shape) {
        kinds.kind(type, shape);
    }

    private static void many(Kinds kinds, String type, Shape shape) {
        kinds.kind(type, shape.optional("max_selected_items", integer(1, 100)));
    }

    private static Shape select() {
        return new Shape()
                .optional("action_id", Styles.id())
                .optional("placeholder", Texts.plain(150))
                .optional("confirm", Texts.confirm())
                .optional("focus_on_load", bool());
    }

    private static Shape options(Shape shape) {
        return shape.optional("options", list(1, 100, Options.plain()).and(Options::distinct))
                .optional("option_groups", list(1, 100, Options.group()))
                .also(Options::exactlyOneSource)
                .also(Options::initialIsOption);
    }

    private static Shape external(Shape shape) {
        return shape.optional("min_query_length", integer(0, 255));
    }

    private static Shape inChannels(Shape shape) {
        return shape.optional("response_url_enabled", bool());
    }

    private static Shape conversations(Shape shape) {
        return shape.optional("default_to_current_conversation", bool())
                .optional(
                        "filter",
                        new Shape()
                                .optional("include", list(1, 4, word("im", "mpim", "private", "public")))
                                .optional("exclude_external_shared_channels", bool())
                                .optional("exclude_bot_users", bool()));
    }

    private static Rule initial() {
        return list(1, 100, Options.plain());
    }

    private static Rule ids() {
        return list(1, 100, string(1, 255));
    }
}
