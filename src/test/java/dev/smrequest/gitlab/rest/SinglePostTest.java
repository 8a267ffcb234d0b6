package dev.smrequest.gitlab.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.gitlab.rest.ScriptedServer.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A {@code POST} whose connection breaks after GitLab read it goes out once. In a JVM of its own, started without any
 * flag, since the JDK reads its setting only once and the build sets it for tests.
 */
class SinglePostTest {
    @ParameterizedTest
    @ValueSource(strings = {"fresh", "kept-alive"})
    void post_whoseConnectionIsDropped_reachesGitLabOnce(String connection) throws Exception {
        try (var server = dropsPosts()) {
            int exit = run(server.url(), "ours", connection);

            assertThat(server.requests("POST")).hasSize(1);
            assertThat(exit).isEqualTo(PostOnce.LOOK_FIRST);
            if (connection.equals("kept-alive")) {
                assertThat(server.requests())
                        .extracting(ScriptedServer.Request::connection)
                        .containsExactly(1, 1);
            }
        }
    }

    /** Shows that the test above would notice; when this fails the JDK has changed its ways. */
    @Test
    void post_byGitlab4jAsItIs_isSentTwiceByTheJdk() throws Exception {
        try (var server = dropsPosts()) {
            run(server.url(), "bare", "kept-alive");

            assertThat(server.requests("POST")).hasSize(2);
        }
    }

    private static ScriptedServer dropsPosts() throws IOException {
        return new ScriptedServer(
                request -> request.method().equals("POST") ? Answer.DROP : Answer.json(200, "{\"iid\":1}"));
    }

    private static int run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(PostOnce.class.getName());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
