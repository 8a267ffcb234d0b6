package dev.smrequest.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.smrequest.intake.FileShortcut;
import dev.smrequest.slack.web.answer.ApiMethod;
import dev.smrequest.triage.TriageShortcut;
import dev.smrequest.triage.add.AddShortcut;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds {@code manifest.yml} to Slack's rules for manifests (version 1) and to what the code calls. */
class ManifestTest {
    private static final JsonNode MANIFEST = read(Path.of("manifest.yml"));

    /** Keys Slack knows that an app like ours may use; Slack refuses a manifest with any other. */
    private static final Map<String, Set<String>> KEYS = Map.ofEntries(
            Map.entry("", Set.of("_metadata", "display_information", "features", "oauth_config", "settings")),
            Map.entry("/display_information", Set.of("name", "description", "long_description", "background_color")),
            Map.entry("/features", Set.of("app_home", "bot_user", "shortcuts", "slash_commands", "unfurl_domains")),
            Map.entry("/features/bot_user", Set.of("display_name", "always_online")),
            Map.entry(
                    "/features/slash_commands/*",
                    Set.of("command", "url", "description", "usage_hint", "should_escape")),
            Map.entry("/features/shortcuts/*", Set.of("name", "type", "callback_id", "description")),
            Map.entry("/oauth_config", Set.of("redirect_urls", "scopes")),
            Map.entry("/oauth_config/scopes", Set.of("bot", "bot_optional")),
            Map.entry(
                    "/settings",
                    Set.of(
                            "interactivity",
                            "event_subscriptions",
                            "org_deploy_enabled",
                            "socket_mode_enabled",
                            "token_rotation_enabled",
                            "allowed_ip_address_ranges")),
            Map.entry("/settings/event_subscriptions", Set.of("request_url", "bot_events")),
            Map.entry("/settings/interactivity", Set.of("is_enabled", "request_url", "message_menu_options_url")));

    @Test
    void manifest_inTheJar_isTheTopLevelFile() throws IOException {
        try (InputStream packed = ManifestTest.class.getResourceAsStream("/manifest.yml")) {
            assertThat(packed).isNotNull();
            assertThat(packed.readAllBytes()).isEqualTo(Files.readAllBytes(Path.of("manifest.yml")));
        }
    }

    @Test
    void keys_areOnesSlackKnows() {
        KEYS.forEach((path, known) -> at(path).forEach(
                        object -> assertThat(known).as("keys of %s", path).containsAll(object::fieldNames)));
    }

    @ParameterizedTest
    @CsvSource({
        "/display_information/name, 1, 35",
        "/display_information/description, 1, 140",
        "/display_information/long_description, 175, 4000",
        "/display_information/background_color, 4, 7",
        "/features/bot_user/display_name, 1, 80",
        "/features/slash_commands/*/command, 2, 32",
        "/features/slash_commands/*/description, 1, 2000",
        "/features/slash_commands/*/usage_hint, 1, 1000",
        "/features/slash_commands/*/url, 1, 3500",
        "/features/shortcuts/*/name, 1, 24",
        "/features/shortcuts/*/callback_id, 1, 255",
        "/features/shortcuts/*/description, 1, 150",
        "/settings/interactivity/request_url, 1, 3500",
    })
    void texts_areAsLongAsSlackAllows(String path, int min, int max) {
        assertThat(at(path))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.textValue().length())
                        .as("length of %s", path)
                        .isBetween(min, max));
    }

    @Test
    void lists_holdAsManyAsSlackAllows_withoutRepetition() {
        assertThat(texts("/features/slash_commands/*/command"))
                .hasSizeBetween(1, 50)
                .doesNotHaveDuplicates();
        assertThat(texts("/features/shortcuts/*/callback_id"))
                .hasSizeBetween(1, 10)
                .doesNotHaveDuplicates();
        assertThat(texts("/oauth_config/scopes/bot/*")).hasSizeBetween(1, 255).doesNotHaveDuplicates();
    }

    @Test
    void values_haveTheFormSlackWants() {
        assertThat(texts("/features/slash_commands/*/command")).allMatch(command -> command.matches("/[a-z0-9_-]+"));
        assertThat(texts("/features/shortcuts/*/type")).isSubsetOf("message", "global");
        assertThat(texts("/display_information/background_color")).allMatch(colour -> colour.matches("#[0-9a-f]{6}"));
    }

    @Test
    void deliveries_allGoToTheOnePath_overTls() {
        List<String> urls = new ArrayList<>(texts("/features/slash_commands/*/url"));
        urls.addAll(texts("/settings/interactivity/request_url"));
        urls.addAll(texts("/settings/event_subscriptions/request_url"));
        urls.addAll(texts("/settings/interactivity/message_menu_options_url"));

        assertThat(urls).allSatisfy(url -> {
            assertThat(URI.create(url).getScheme()).isEqualTo("https");
            assertThat(URI.create(url).getPath()).isEqualTo("/slack/events");
        });
    }

    @Test
    void shortcuts_areThoseTheCodeHandles() {
        assertThat(texts("/features/shortcuts/*/callback_id"))
                .containsExactlyInAnyOrder(
                        FileShortcut.GLOBAL, FileShortcut.FROM_MESSAGE, TriageShortcut.ID, AddShortcut.ID);
    }

    @Test
    void scopes_areThoseOfTheMethodsCalled_noMoreNoLess() {
        Set<String> needed = Arrays.stream(ApiMethod.values())
                .flatMap(method -> method.scopes().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        needed.add("commands"); // the slash command and the shortcuts
        needed.add("links:read"); // the event link_shared

        List<String> declared = new ArrayList<>(texts("/oauth_config/scopes/bot/*"));
        declared.addAll(texts("/oauth_config/scopes/bot_optional/*"));
        assertThat(declared).containsExactlyInAnyOrderElementsOf(needed);
    }

    @Test
    void unfurlDomains_areHostNames() {
        assertThat(texts("/features/unfurl_domains/*"))
                .hasSizeBetween(1, 5)
                .allMatch(host -> host.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+"));
    }

    @Test
    void scopes_eachSayWhatTheyAreFor() throws IOException {
        List<String> bare = Files.readAllLines(Path.of("manifest.yml")).stream()
                .filter(line -> line.matches(" {6}- [a-z:.]+\\s*"))
                .toList();

        assertThat(bare).isEmpty();
    }

    /** The nodes at a path; {@code *} stands for every element of a list. */
    private static List<JsonNode> at(String path) {
        Stream<JsonNode> nodes = Stream.of(MANIFEST);
        for (String step : path.isEmpty() ? new String[0] : path.substring(1).split("/", -1)) {
            nodes = "*".equals(step)
                    ? nodes.flatMap(node -> StreamSupport.stream(node.spliterator(), false))
                    : nodes.map(node -> node.path(step));
        }
        return nodes.toList();
    }

    private static List<String> texts(String path) {
        return at(path).stream().map(JsonNode::textValue).toList();
    }

    private static JsonNode read(Path file) {
        try {
            return new YAMLMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new AssertionError("cannot read " + file, e);
        }
    }
}
