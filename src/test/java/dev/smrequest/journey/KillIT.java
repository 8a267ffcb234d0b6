package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.BOT;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;
import static dev.smrequest.journey.Town.SALES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smrequest.sandbox.Sandbox;
import dev.smrequest.sandbox.SandboxOptions;
import dev.smrequest.sandbox.clock.SandboxClock;
import dev.smrequest.sandbox.slack.world.Message;
import dev.smrequest.sandbox.traffic.Effect;
import dev.smrequest.sandbox.traffic.Exchange;
import dev.smrequest.sandbox.traffic.Fault;
import dev.smrequest.sandbox.traffic.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.core.ConditionEvaluationListener;
import org.awaitility.core.EvaluatedCondition;
import org.awaitility.core.TimeoutEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the bot's process without a warning at every step between the acknowledgement and the last message, and starts
 * it again: in the end there is one issue, one card and one direct message for each request.
 */
class KillIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    /** What the bot asks of the two services from the acknowledgement to the last message, and how often at least. */
    private static final Pattern STEP =
            Pattern.compile("users\\.info|views\\.update|conversations\\.|chat\\.|projects/[^/]+/issues");

    private static final int STEPS = 7;

    @TempDir
    private Path data;

    private final List<String> titles = new ArrayList<>();
    private Sandbox sandbox;
    private Map<String, String> environment;
    private ChildBot bot;

    @BeforeEach
    void open() throws IOException {
        sandbox = Sandbox.start(SandboxOptions.anyPort(BotSetup.manifest(), SandboxClock.following()));
        Path settings = Files.writeString(
                data.resolve("settings.yaml"), "jobs:\n  poll_every: PT0.2S\ngitlab:\n  answers_within: PT3S\n");
        environment = new HashMap<>(BotSetup.environment(sandbox));
        environment.put("DATA_DIR", data.resolve("db").toString());
        environment.put("SM_REQUEST_CONFIG", settings.toString());
        startBot();
    }

    @AfterEach
    void close() {
        bot.close();
        sandbox.close();
    }

    @Test
    void process_killed_at_every_step_leaves_one_of_each() {
        for (int call = 0; call <= STEPS; call++) {
            killAfterCall(call);
        }
        for (Fault lost : lostCalls()) {
            killWhenLost(lost);
        }
        assertOneOfEach();
    }

    /** Kills the process while the answer of the n-th call after the acknowledgement is still on its way. */
    private void killAfterCall(int call) {
        if (call == 0) {
            submit("Killed at the acknowledgement");
            restart();
        } else {
            AtomicInteger calls = new AtomicInteger();
            CountDownLatch killed = killOn(exchange -> isStep(exchange) && calls.incrementAndGet() == call);
            submit("Killed after call " + call);
            restartAfter(killed);
        }
        awaitDone();
    }

    /** Kills the process as soon as a call was lost, on the way there or back. */
    private void killWhenLost(Fault lost) {
        sandbox.faults().add(lost);
        CountDownLatch killed = killOn(exchange -> sandbox.faults().waiting().isEmpty());
        submit("Killed when lost: " + lost.path() + " " + lost.effect());
        restartAfter(killed);
        awaitDone();
    }

    private static boolean isStep(Exchange exchange) {
        return exchange.side() != Side.DELIVERY
                && STEP.matcher(exchange.call().path()).find();
    }

    private static List<Fault> lostCalls() {
        return Stream.of(new Effect.DropBefore(), new Effect.DropAfter())
                .flatMap(effect -> Stream.of(
                        Fault.once(Side.GITLAB, "POST .*/issues$", effect),
                        Fault.once(Side.SLACK, "chat.postMessage", effect),
                        Fault.once(Side.SLACK, "views.update", effect)))
                .toList();
    }

    private CountDownLatch killOn(Predicate<Exchange> moment) {
        CountDownLatch killed = new CountDownLatch(1);
        ChildBot victim = bot;
        sandbox.traffic().onExchange(exchange -> {
            if (killed.getCount() > 0 && victim == bot && moment.test(exchange)) {
                victim.kill();
                killed.countDown();
            }
        });
        return killed;
    }

    private void submit(String title) {
        titles.add(title);
        await().atMost(PATIENCE).until(() -> opened(title));
        new OpenForm(sandbox, ADA)
                .type("What do you need?", "A one-page battlecard")
                .type("Who is it for?", "Acme")
                .type("Why, and which outcome do you want?", "Win the deal")
                .submit();
    }

    /** A bot that has just started may miss the trigger's three seconds on a busy machine: people type it again. */
    private boolean opened(String title) {
        sandbox.acts().closeAllViews(ADA);
        sandbox.acts().runCommand(ADA, SALES, "/sm-request " + title);
        return new OpenForm(sandbox, ADA).isOpen();
    }

    private void restartAfter(CountDownLatch killed) {
        try {
            assertThat(killed.await(60, TimeUnit.SECONDS))
                    .as("the moment to kill came")
                    .isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        restart();
    }

    private void restart() {
        bot.kill();
        bot.awaitExit();
        startBot();
    }

    private void startBot() {
        bot = ChildBot.start(environment, "serve");
        sandbox.connectBot(bot.address());
    }

    /** Waits until the newest request has all three and no job is left. */
    private void awaitDone() {
        String title = titles.get(titles.size() - 1);
        await().conditionEvaluationListener(new ConditionEvaluationListener<>() {
                    @Override
                    public void conditionEvaluated(EvaluatedCondition<Object> condition) {}

                    @Override
                    public void onTimeout(TimeoutEvent event) {
                        throw new AssertionError(event.getDescription() + "\n" + bot.log() + "\n"
                                + Page.of(bot.address().resolve("/metrics")));
                    }
                })
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> {
                    assertThat(issues()).as(title).contains(title);
                    assertThat(cards()).as(title).anyMatch(card -> card.contains(title));
                    assertThat(directMessages()).as(title).anyMatch(dm -> dm.startsWith("Filed") && dm.contains(title));
                    assertThat(Page.of(bot.address().resolve("/metrics"))).contains("sm_request_queue_depth 0.0");
                });
    }

    private void assertOneOfEach() {
        assertThat(issues()).containsExactlyElementsOf(titles);
        assertThat(cards()).hasSameSizeAs(titles);
        assertThat(directMessages()).hasSameSizeAs(titles).allMatch(dm -> dm.startsWith("Filed: "));
        for (String title : titles) {
            assertThat(cards())
                    .as(title)
                    .filteredOn(card -> card.contains(title))
                    .hasSize(1);
            assertThat(directMessages())
                    .as(title)
                    .filteredOn(dm -> dm.contains(title))
                    .hasSize(1);
        }
    }

    private List<String> issues() {
        return new GitLabEyes(sandbox)
                .issues().stream()
                        .map((JsonNode issue) -> issue.path("title").asText())
                        .toList();
    }

    private List<String> cards() {
        return ofTheBot(PRODUCT_MARKETING);
    }

    private List<String> directMessages() {
        return ofTheBot(sandbox.slack().channels().dm(BOT, ADA).id());
    }

    private List<String> ofTheBot(String channel) {
        return sandbox.slack().messages().in(channel).stream()
                .filter(message -> message.author().equals(BOT))
                .map(Message::text)
                .toList();
    }
}
