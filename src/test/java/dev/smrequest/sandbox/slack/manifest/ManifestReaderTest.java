package dev.smrequest.sandbox.slack.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smrequest.sandbox.slack.SlackTown;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestReaderTest {

    @Test
    void read_projectsOwn_declaresCommandShortcutsAndScopes() {
        AppManifest manifest = ManifestReader.read(SlackTown.manifest());
        assertThat(manifest.command("/sm-request").orElseThrow().path()).isEqualTo("/slack/events");
        assertThat(manifest.shortcuts())
                .extracting(AppManifest.Shortcut::callbackId)
                .containsExactly("file_from_message", "triage_request", "add_to_request", "file_request");
        assertThat(manifest.scopes()).contains("commands", "chat:write", "im:write");
        assertThat(manifest.interactivityPath()).isEqualTo("/slack/events");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "  name: SM Request |   name: An app name of thirty-six letters, xy |"
                        + "must be less than 36 characters [json-pointer:/display_information/name]",
                "  name: SM Request |   nickname: SM Request |"
                        + "missing required field: name [json-pointer:/display_information]",
                "command: /sm-request | command: sm-request |"
                        + "must begin with a slash [json-pointer:/features/slash_commands/0/command]",
                "type: global | type: local |" + "must be a valid enum value [json-pointer:/features/shortcuts/3/type]",
                "name: File an SM request | name: File a request to the team |"
                        + "must be less than 25 characters [json-pointer:/features/shortcuts/3/name]",
                "is_enabled: true | is_enabled: maybe |"
                        + "must be a valid boolean [json-pointer:/settings/interactivity/is_enabled]",
                "should_escape: false | colour: red |"
                        + "invalid additional property: colour [json-pointer:/features/slash_commands/0]"
            })
    void read_oneMistake_isRefusedWithItsPlace(String right, String wrong, String problem) {
        assertThat(SlackTown.manifest()).contains(right);
        String broken = SlackTown.manifest().replaceFirst(Pattern.quote(right), wrong);
        assertThatThrownBy(() -> ManifestReader.read(broken))
                .isInstanceOfSatisfying(
                        ManifestRefused.class,
                        refused -> assertThat(refused.problems()).contains(problem));
    }

    @Test
    void read_notYaml_isRefused() {
        assertThatThrownBy(() -> ManifestReader.read("a: ["))
                .isInstanceOfSatisfying(
                        ManifestRefused.class,
                        refused -> assertThat(refused.problems()).isNotEqualTo(List.of()));
    }
}
