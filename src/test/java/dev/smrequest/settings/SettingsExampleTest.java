package dev.smrequest.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds {@code sm-request.example.yaml} against the types it documents. */
class SettingsExampleTest {
    private static final Path FILE = Path.of("sm-request.example.yaml").toAbsolutePath();
    private static final Map<String, String> REQUIRED = Map.of(
            "SLACK_BOT_TOKEN", "xoxb-1",
            "SLACK_SIGNING_SECRET", "s1",
            "GITLAB_TOKEN", "t1",
            "GITLAB_PROJECT", "group/project");

    @Test
    void example_hasExactlyTheKeysOfTheTypes() throws IOException {
        JsonNode example = new YAMLMapper().readTree(FILE.toFile());

        assertThat(keys(example)).containsExactlyElementsOf(keys(Settings.class));
    }

    @Test
    void example_readWithTheRequiredKeys_equalsTheDefaults() {
        Path folder = FILE.getParent();
        Map<String, String> environment = new HashMap<>(REQUIRED);
        environment.put("SM_REQUEST_CONFIG", FILE.toString());

        assertThat(Settings.read(environment, folder)).isEqualTo(Settings.read(REQUIRED, folder));
    }

    @Test
    void example_ofAField_isValid() {
        String uncommented = WorkflowFiles.text(FILE.toString())
                .lines()
                .filter(line -> !line.equals("  fields: {}"))
                .map(line -> line.matches("  # (fields:|  .*)") ? line.replaceFirst("# ", "") : line)
                .collect(Collectors.joining("\n"));

        assertThat(SettingsReport.read(uncommented, REQUIRED).form().fields()).containsOnlyKeys("Audience");
    }

    @Test
    void example_namesEveryVariableTheBotReads() {
        assertThat(Settings.variables())
                .contains("SLACK_BOT_TOKEN", "PORT")
                .allSatisfy(
                        name -> assertThat(WorkflowFiles.text(FILE.toString())).contains(name));
    }

    private static List<String> keys(JsonNode example) {
        return example.properties().stream()
                .flatMap(entry -> entry.getValue().isObject()
                        ? entry.getValue().properties().stream().map(inner -> entry.getKey() + "." + inner.getKey())
                        : Stream.of(entry.getKey()))
                .toList();
    }

    private static List<String> keys(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getName().equals("workflow"))
                .flatMap(component -> component.getType().isRecord()
                        ? Arrays.stream(component.getType().getRecordComponents())
                                .flatMap(SettingsExampleTest::keysOf)
                                .map(inner -> key(component) + "." + inner)
                        : Stream.of(key(component)))
                .toList();
    }

    /** The webhook's keys stand in GitLab's section with a word before them. */
    private static Stream<String> keysOf(RecordComponent inner) {
        return inner.getType() == WebhookSettings.class
                ? Arrays.stream(WebhookSettings.class.getRecordComponents()).map(own -> key(inner) + "_" + key(own))
                : Stream.of(key(inner));
    }

    private static String key(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
