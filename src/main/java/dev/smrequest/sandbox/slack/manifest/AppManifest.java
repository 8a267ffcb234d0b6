package dev.smrequest.sandbox.slack.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What an app declares: its scopes, commands, shortcuts, events and where Slack sends things. Valid by construction. */
public final class AppManifest {

    private final JsonNode root;

    AppManifest(JsonNode root) {
        this.root = root;
    }

    public String name() {
        return root.at("/display_information/name").asText();
    }

    public String botName() {
        return root.at("/features/bot_user/display_name").asText(name());
    }

    /** One line on what the app is for. */
    public String description() {
        return root.at("/display_information/description").asText();
    }

    public String longDescription() {
        return root.at("/display_information/long_description").asText();
    }

    /** The bot scopes, in the order of the manifest; whoever installs the app grants the optional ones too. */
    public Set<String> scopes() {
        Set<String> scopes = new LinkedHashSet<>();
        each("/oauth_config/scopes/bot").forEach(scope -> scopes.add(scope.asText()));
        each("/oauth_config/scopes/bot_optional").forEach(scope -> scopes.add(scope.asText()));
        return scopes;
    }

    public List<Command> commands() {
        return each("/features/slash_commands")
                .map(node -> new Command(
                        node.path("command").asText(),
                        node.path("url").asText(),
                        node.path("description").asText(),
                        node.path("usage_hint").asText(),
                        node.path("should_escape").asBoolean()))
                .toList();
    }

    public Optional<Command> command(String name) {
        return commands().stream()
                .filter(command -> command.name().equals(name))
                .findFirst();
    }

    public List<Shortcut> shortcuts() {
        return each("/features/shortcuts")
                .map(node -> new Shortcut(
                        node.path("name").asText(),
                        node.path("callback_id").asText(),
                        node.path("description").asText(),
                        node.path("type").asText().equals("message")))
                .toList();
    }

    /** The event names under bot_events, such as {@code app_home_opened} or {@code message.channels}. */
    public List<String> events() {
        return each("/settings/event_subscriptions/bot_events")
                .map(JsonNode::asText)
                .toList();
    }

    /** Host names whose links the app may unfurl. */
    public List<String> unfurlDomains() {
        return each("/features/unfurl_domains").map(JsonNode::asText).toList();
    }

    public boolean interactive() {
        return root.at("/settings/interactivity/is_enabled").asBoolean();
    }

    public boolean homeTab() {
        return root.at("/features/app_home/home_tab_enabled").asBoolean();
    }

    /** Path of the address for interactivity; the host is the sandbox's to choose. */
    public String interactivityPath() {
        return path("/settings/interactivity/request_url");
    }

    /** Path of the address that fills external selects. */
    public String optionsPath() {
        return path("/settings/interactivity/message_menu_options_url");
    }

    public String eventsPath() {
        return path("/settings/event_subscriptions/request_url");
    }

    private String path(String pointer) {
        return pathOf(root.at(pointer).asText());
    }

    private static String pathOf(String url) {
        return Optional.ofNullable(URI.create(url).getRawPath()).orElse("");
    }

    private Stream<JsonNode> each(String pointer) {
        return StreamSupport.stream(root.at(pointer).spliterator(), false);
    }

    /** A slash command; with escape, mentions in its text arrive as {@code <@U…>}. */
    public record Command(String name, String url, String description, String usageHint, boolean escape) {

        public String path() {
            return pathOf(url);
        }
    }

    /** A shortcut, on a message or global. */
    public record Shortcut(String name, String callbackId, String description, boolean onMessage) {}
}
