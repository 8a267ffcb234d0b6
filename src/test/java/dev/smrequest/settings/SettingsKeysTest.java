package dev.smrequest.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each key twice: its default, and set in the file; and by its environment variable where it has one. */
class SettingsKeysTest {
    private static final Map<String, String> REQUIRED = Map.of(
            "SLACK_BOT_TOKEN", "xoxb-1",
            "SLACK_SIGNING_SECRET", "s1",
            "GITLAB_TOKEN", "t1",
            "GITLAB_PROJECT", "group/project");

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("keys")
    void key_notSet_hasItsDefault(Key key) {
        assertThat(key.read().apply(read(REQUIRED))).isEqualTo(key.byDefault());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void key_inTheFile_isRead(Key key) throws IOException {
        assertThat(key.read().apply(read(with(key, key.written(), Map.of())))).isEqualTo(key.explicit());
    }

    @ParameterizedTest
    @MethodSource("variables")
    void key_inTheEnvironment_isReadEvenOverTheFile(Key key) throws IOException {
        String inFile = key.written().startsWith("[") ? "[U9]" : "1";
        assertThat(key.read().apply(read(with(key, inFile, Map.of(key.variable(), key.inVariable())))))
                .isEqualTo(key.explicit());
    }

    @ParameterizedTest
    @MethodSource("variables")
    void key_blankInTheEnvironment_isReadFromTheFile(Key key) throws IOException {
        assertThat(key.read().apply(read(with(key, key.written(), Map.of(key.variable(), " ")))))
                .isEqualTo(key.explicit());
    }

    @Test
    void workflow_ofItsFile_isTakenFromTheFolderOfTheSettings() throws IOException {
        Files.writeString(folder.resolve("own.yaml"), WorkflowFiles.text("docs/workflow-later.example.yaml"));
        Files.writeString(folder.resolve("bot.yaml"), "workflow_file: own.yaml");
        Map<String, String> environment = new HashMap<>(REQUIRED);
        environment.put("SM_REQUEST_CONFIG", "bot.yaml");

        Settings settings = Settings.read(environment, folder);

        assertThat(settings.workflow()).isEqualTo(WorkflowFiles.later());
        assertThat(settings.workflowFile()).contains(folder.resolve("own.yaml"));
    }

    @Test
    void workflow_notSet_isTheBundledOne() {
        assertThat(read(REQUIRED).workflow()).isEqualTo(WorkflowFile.bundled());
    }

    static Stream<Key> keys() {
        return Stream.concat(PlatformKeys.all(), ProcessKeys.all());
    }

    static Stream<Key> variables() {
        return keys().filter(key -> !key.variable().isEmpty());
    }

    /** A file with the key, and the required variables except the key's own. */
    private Map<String, String> with(Key key, String written, Map<String, String> more) throws IOException {
        Files.writeString(folder.resolve("own.yaml"), WorkflowFiles.bundledText());
        String[] parts = key.path().split("\\.", -1);
        String text = parts.length == 1 ? key.path() + ": " + written : parts[0] + ":\n  " + parts[1] + ": " + written;
        Map<String, String> environment = new HashMap<>(REQUIRED);
        environment.remove(key.variable());
        environment.putAll(more);
        environment.put(
                "SM_REQUEST_CONFIG",
                Files.writeString(folder.resolve("bot.yaml"), text).toString());
        return environment;
    }

    private static Settings read(Map<String, String> environment) {
        return Settings.read(environment, Path.of("/srv"));
    }
}
