package dev.smrequest.sandbox.slack.manifest;

import static dev.smrequest.sandbox.slack.shape.Rules.bool;
import static dev.smrequest.sandbox.slack.shape.Rules.integer;
import static dev.smrequest.sandbox.slack.shape.Rules.list;
import static dev.smrequest.sandbox.slack.shape.Rules.pattern;
import static dev.smrequest.sandbox.slack.shape.Rules.string;
import static dev.smrequest.sandbox.slack.shape.Rules.unique;
import static dev.smrequest.sandbox.slack.shape.Rules.word;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smrequest.sandbox.slack.shape.Report;
import dev.smrequest.sandbox.slack.shape.Rule;
import dev.smrequest.sandbox.slack.shape.Shape;
import java.util.List;

/**
 * The rules of Slack's manifest schema, version 1, for the parts a bot of this kind can have; parts for workflows,
 * functions, data stores and the app directory are refused as unknown. Two rules are Slack's at creation rather than
 * the schema's: commands need an address, and interactivity needs one when it is on.
 */
final class ManifestRules {

    private static final Rule URL = string(1, 3500)
            .and(pattern("^https?://[^\\s]+$", "must be a web address beginning with http:// or https://"));

    private static final Shape DISPLAY = new Shape()
            .required("name", string(1, 35))
            .optional("description", string(1, 140))
            .optional(
                    "background_color",
                    string(4, 7).and(pattern("^#[0-9a-fA-F]{3}([0-9a-fA-F]{3})?$", "must be a colour such as #292961")))
            .optional("long_description", string(175, 4000));

    private static final Shape COMMAND = new Shape()
            .required("command", string(2, 32).and(pattern("^/[^\\s]+$", "must begin with a slash")))
            .required("url", string(1, 3000).and(URL))
            .required("description", string(1, 2000))
            .optional("usage_hint", string(1, 1000))
            .optional("should_escape", bool());

    private static final Shape SHORTCUT = new Shape()
            .required("name", string(1, 24))
            .required("type", word("message", "global"))
            .required("callback_id", string(1, 255))
            .required("description", string(1, 150));

    private static final Shape FEATURES = new Shape()
            .optional(
                    "app_home",
                    new Shape()
                            .optional("home_tab_enabled", bool())
                            .optional("messages_tab_enabled", bool())
                            .optional("messages_tab_read_only_enabled", bool()))
            .optional(
                    "bot_user",
                    new Shape().required("display_name", string(1, 80)).optional("always_online", bool()))
            .optional("slash_commands", list(1, 50, COMMAND))
            .optional("shortcuts", list(1, 10, SHORTCUT))
            .optional(
                    "unfurl_domains",
                    list(
                                    1,
                                    5,
                                    string(1, 255)
                                            .and(pattern(
                                                    "^(?![.\\-])([-a-z0-9.])+([a-z0-9])$",
                                                    "must be a host name in lower case")))
                            .and(unique()));

    private static final Rule SCOPES = list(0, 255, string(1, 50));

    private static final Shape OAUTH = new Shape()
            .optional("redirect_urls", list(0, 1000, string(0, 2500)).and(unique()))
            .optional(
                    "scopes",
                    new Shape()
                            .optional("bot", SCOPES)
                            .optional("user", SCOPES)
                            .optional("bot_optional", SCOPES)
                            .optional("user_optional", SCOPES))
            .optional("token_management_enabled", bool())
            .optional("pkce_enabled", bool());

    private static final Rule EVENTS = list(0, 100, string(1, 50)).and(unique());

    private static final Shape SETTINGS = new Shape()
            .optional(
                    "event_subscriptions",
                    new Shape()
                            .optional("request_url", URL)
                            .optional("bot_events", EVENTS)
                            .optional("user_events", EVENTS))
            .optional(
                    "interactivity",
                    new Shape()
                            .required("is_enabled", bool())
                            .optional("request_url", URL)
                            .optional("message_menu_options_url", URL)
                            .also(ManifestRules::interactivityHasAddress))
            .optional("org_deploy_enabled", bool())
            .optional("socket_mode_enabled", bool())
            .optional("token_rotation_enabled", bool());

    private static final Shape MANIFEST = new Shape()
            .optional(
                    "_metadata",
                    new Shape()
                            .optional("major_version", integer(1, 1))
                            .optional("minor_version", integer(0, 1_000))
                            .optional("schema_version", integer(1, 1))
                            .optional("min_version", integer(0, 1)))
            .required("display_information", DISPLAY)
            .optional("features", FEATURES)
            .optional("oauth_config", OAUTH)
            .optional("settings", SETTINGS);

    private ManifestRules() {}

    static List<String> check(JsonNode manifest) {
        Report report = new Report();
        MANIFEST.check(manifest, "", report);
        return report.errors();
    }

    private static void interactivityHasAddress(JsonNode value, String at, Report report) {
        if (value.path("is_enabled").asBoolean() && !value.hasNonNull("request_url")) {
            report.add("missing required field: request_url", at);
        }
    }
}
