package dev.smrequest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.settings.Settings;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class SandboxCommandTest {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<Launch> launches = new CopyOnWriteArrayList<>();
    private final AtomicInteger closed = new AtomicInteger();
    private final CountDownLatch launched = new CountDownLatch(1);

    /** What a bot was started with. */
    private record Launch(Settings settings, String host) {}

    @Test
    void sandbox_startedWithSettingsOfARealBot_usesNoneOfThem() throws Exception {
        Thread running = start(Map.of("SLACK_BOT_TOKEN", "xoxb-real", "GITLAB_URL", "https://gitlab.example.com"));
        stop(running);

        assertThat(launches).singleElement().satisfies(launch -> {
            assertThat(launch.host()).isEqualTo("127.0.0.1");
            assertThat(launch.settings().toString()).doesNotContain("gitlab.example.com", "xoxb-real");
        });
        assertThat(closed).hasValue(1);
    }

    @Test
    void sandbox_whosePortIsTaken_printsTheAddressOfAFreeOne() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread running = start(Map.of(), "--port", Integer.toString(taken.getLocalPort()));
            stop(running);

            Matcher address = ADDRESS.matcher(out.toString());
            assertThat(address.find()).isTrue();
            assertThat(address.group(1)).isNotEqualTo(Integer.toString(taken.getLocalPort()));
        }
    }

    @Test
    void sandbox_askedToKeep_leavesItsStateInTheFolder() throws Exception {
        stop(start(Map.of(), "--keep", folder.toString()));

        assertThat(folder.resolve("sandbox.json")).isNotEmptyFile();
        assertThat(folder.resolve("bot")).isDirectory();
    }

    @Test
    void sandbox_whoseKeptStateIsBroken_saysSoAndEnds() throws Exception {
        Files.writeString(folder.resolve("sandbox.json"), "{");

        assertThat(execute(Map.of(), "sandbox", "--no-browser", "--keep", folder.toString()))
                .isEqualTo(1);
        assertThat(err.toString())
                .startsWith(folder.resolve("sandbox.json") + " is not a state the sandbox has written");
        assertThat(launches).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--sandbox", "--keep", "--no-browser", "sandbox"})
    void serve_askedForAnythingOfTheSandbox_refuses(String word) {
        assertThat(execute(Map.of(), "serve", word)).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(launches).isEmpty();
    }

    @Test
    void serve_withoutSettings_startsNoSandbox() {
        assertThat(execute(Map.of(), "serve")).isEqualTo(1);
        assertThat(out.toString() + err).doesNotContain("http://127.0.0.1");
        assertThat(launches).isEmpty();
    }

    private Thread start(Map<String, String> environment, String... more) throws InterruptedException {
        List<String> words = new java.util.ArrayList<>(List.of("sandbox", "--no-browser"));
        words.addAll(more.length == 0 ? List.of("--port", "0") : List.of(more));
        Thread running = new Thread(() -> execute(environment, words.toArray(String[]::new)), "sandbox-command");
        running.start();
        launched.await();
        return running;
    }

    /** As Ctrl-C does, the command closes what it began. */
    private static void stop(Thread running) throws InterruptedException {
        running.interrupt();
        running.join();
    }

    private int execute(Map<String, String> environment, String... words) {
        return Root.commandLine(environment, this::launch)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }

    private RunningBot launch(Settings settings, String host, Clock clock) {
        launches.add(new Launch(settings, host));
        launched.countDown();
        return new RunningBot() {
            @Override
            public int port() {
                return 1;
            }

            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
    }
}
