package dev.smrequest.sandbox.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smrequest.sandbox.Sandbox;
import dev.smrequest.sandbox.SandboxOptions;
import dev.smrequest.sandbox.clock.SandboxClock;
import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.model.Tier;
import dev.smrequest.sandbox.gitlab.model.event.IssueEvent;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import dev.smrequest.sandbox.scene.Scene;
import dev.smrequest.sandbox.slack.world.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeeperTest {
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    @TempDir
    private Path folder;

    private Sandbox start() {
        try {
            String manifest = Files.readString(Path.of("manifest.yml"));
            SandboxOptions options = SandboxOptions.anyPort(manifest, SandboxClock.following());
            return Sandbox.start(options.keptIn(folder));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void worlds_kept_areTheSameAtTheNextStart() {
        List<Issue> issues;
        List<Message> messages;
        try (Sandbox before = start()) {
            before.play(Scene.MESSY_LABELS);
            before.acts().postMessage("U0ADA", "C0SALES", "Keep this");
            before.gitlab().tier(Tier.FREE);
            issues = before.gitlab().issues().all();
            messages = before.slack().messages().in("C0SALES");
        }
        try (Sandbox after = start()) {
            GitLabWorld gitlab = after.gitlab();
            assertThat(gitlab.issues().all()).isEqualTo(issues);
            assertThat(gitlab.notes().eventsOf(issues.get(0), IssueEvent.Labelled.class))
                    .isNotEmpty();
            assertThat(gitlab.tier()).isEqualTo(Tier.FREE);
            assertThat(gitlab.issues().nextIid()).isEqualTo(issues.size() + 1L);
            assertThat(gitlab.issues().nextId())
                    .isGreaterThan(issues.get(issues.size() - 1).id());
            assertThat(after.slack().messages().in("C0SALES")).isEqualTo(messages);
        }
    }

    @Test
    void clock_thatStoodStill_standsThereAgain() {
        try (Sandbox before = start()) {
            before.clock().set(NOON);
            before.clock().freeze();
            before.clock().set(NOON);
        }
        try (Sandbox after = start()) {
            assertThat(after.clock().frozen()).isTrue();
            assertThat(after.clock().instant()).isEqualTo(NOON);
        }
    }

    @Test
    void links_toTheAddressOfBefore_leadToTheOneOfNow() {
        String old;
        try (Sandbox before = start()) {
            old = before.url().toString();
            before.acts().postMessage("U0ADA", "C0SALES", "See " + old + "gitlab/x/-/issues/1");
        }
        try (Sandbox after = start()) {
            assertThat(after.slack().messages().in("C0SALES"))
                    .last()
                    .extracting(Message::text)
                    .isEqualTo("See <" + after.url() + "gitlab/x/-/issues/1>");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"version\":7}  | was written by another version of the sandbox (7, this one reads 1).",
                "{\"version\":1,  | is not a state the sandbox has written: it is broken.",
                "{\"version\":1,\"issues\":[]} | is not a state the sandbox has written: it is broken."
            })
    void file_thatIsOfNoUse_isRefusedInOneSentenceAndStays(String content, String problem) throws IOException {
        Path file = folder.resolve("sandbox.json");
        Files.writeString(file, content);

        assertThatThrownBy(this::start)
                .isInstanceOf(KeptStateException.class)
                .hasMessage(
                        file + " " + problem + " Keep the state in another folder, or delete this one to begin anew.");
        assertThat(file).hasContent(content);
    }

    @Test
    void sandbox_withoutAFolder_writesNothing() throws IOException {
        String manifest = Files.readString(Path.of("manifest.yml"));
        Sandbox.start(SandboxOptions.anyPort(manifest, SandboxClock.following()))
                .close();

        assertThat(folder).isEmptyDirectory();
    }
}
