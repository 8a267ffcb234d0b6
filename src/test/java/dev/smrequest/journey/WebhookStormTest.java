package dev.smrequest.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smrequest.sandbox.gitlab.model.Planning;
import dev.smrequest.sandbox.gitlab.webhook.Delivery;
import dev.smrequest.sandbox.slack.world.Message;
import dev.smrequest.sandbox.traffic.Effect;
import dev.smrequest.sandbox.traffic.Exchange;
import dev.smrequest.sandbox.traffic.Fault;
import dev.smrequest.sandbox.traffic.Side;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What 2,000 changes of 200 issues tell comes three times over and in any order: each card says what GitLab says. */
class WebhookStormTest {
    private static final int ISSUES = 200;
    private static final int ROUNDS = 2;
    private static final int CHANGES_A_ROUND = 1_000;
    private static final int COPIES = 3;
    private static final int AT_ONCE = 4;
    private static final List<String> LABELS =
            List.of("sm_req::new_request", "sm_req::triage", "sm_req::backlog", "sm_req::assigned");
    private static final Map<String, String> STATES = Map.of(
            LABELS.get(0), "New request",
            LABELS.get(1), "Triage",
            LABELS.get(2), "Backlog, not promised yet",
            LABELS.get(3), "Assigned, committed");
    private static final Pattern EDITED = Pattern.compile("\"ts\":\"([0-9.]+)\"");

    private final Random random = new Random(6);
    private final Map<Long, Integer> changes = new ConcurrentHashMap<>();
    private final Map<String, Integer> edits = new ConcurrentHashMap<>();

    @TempDir
    Path data;

    private Town town;

    @BeforeEach
    void open() {
        town = Town.hooked(data);
        town.bot().doChore("sweep-gitlab");
        town.sandbox.slackService().rates().limit(false);
        GitLabEyes ben = new GitLabEyes(town.sandbox, "ben.ortiz");
        for (int i = 0; i < ISSUES; i++) {
            ben.send("POST", "/issues", "title=Deck " + i + "&labels=sm_request,sm_req::new_request");
        }
        town.hooks();
        town.settle();
        town.sandbox.traffic().onExchange(this::count);
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    @Timeout(120)
    void deliveries_shuffledAndTripled_leaveEachCardAsGitLabHasItWithoutAnEditTooMany() throws Exception {
        assertThat(town.cards()).hasSize(ISSUES);
        List<Delivery> waiting = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<Delivery> told = changed(round);
            for (int copy = 0; copy < COPIES; copy++) {
                waiting.addAll(told);
            }
            Collections.shuffle(waiting, random);
            deliver(waiting.subList(0, waiting.size() * 2 / 3));
        }
        deliver(waiting);

        assertCardsEqualGitLab();
        assertThat(Page.of(town.bot().address().resolve("/metrics")))
                .contains("sm_request_webhook_total{outcome=\"taken\"} 2200.0")
                .contains("sm_request_webhook_total{outcome=\"repeated\"} 4000.0");
        assertThat(town.cards())
                .allSatisfy(card ->
                        assertThat(edits.getOrDefault(card.ts(), 0)).isBetween(1, changes.getOrDefault(iid(card), 0)));
        assertAnotherLookEditsNothing();
    }

    /** People change issues; what GitLab has to tell of it is kept back. */
    private List<Delivery> changed(int round) {
        Effect unsent = new Effect.Refuse(200, Map.of(), "");
        town.sandbox.faults().add(new Fault(Side.DELIVERY, ".*/gitlab/webhook", unsent, CHANGES_A_ROUND));
        for (int i = 0; i < CHANGES_A_ROUND; i++) {
            change(round * CHANGES_A_ROUND + i);
        }
        town.sandbox.gitlabService().deliveries().flush();
        long hook = town.sandbox.gitlabService().hooks().all().get(0).id();
        List<Delivery> log = town.sandbox.gitlabService().deliveries().log(hook);
        assertThat(log).hasSize(ISSUES + (round + 1) * CHANGES_A_ROUND);
        return log.subList(0, CHANGES_A_ROUND);
    }

    /** Each issue is changed at least once, and each change changes what its card says. */
    private void change(int number) {
        long iid = 1L + (number < ISSUES ? number : random.nextInt(ISSUES));
        String parameters = switch (random.nextInt(4)) {
            case 0 -> "title=Deck " + iid + ", version " + number;
            case 1 -> "due_date=" + LocalDate.of(2027, 1, 1).plusDays(number);
            case 2 -> "assignee_ids[]=" + (isAssigned(iid) ? 0 : 12);
            default -> "add_labels=" + another(iid);
        };
        changes.merge(iid, 1, Integer::sum);
        town.gitlabPerson("ben.ortiz", iid, parameters);
    }

    private boolean isAssigned(long iid) {
        return !planning(iid).assignees().isEmpty();
    }

    private Planning planning(long iid) {
        return town.sandbox.gitlab().issues().byIid(iid).orElseThrow().planning();
    }

    /** A state the issue is not in; GitLab takes away the one it is in. */
    private String another(long iid) {
        List<String> now =
                planning(iid).labels().stream().map(label -> label.name()).toList();
        List<String> others =
                LABELS.stream().filter(label -> !now.contains(label)).toList();
        return others.get(random.nextInt(others.size()));
    }

    /** Sends them, a few at a time, and clears the list. */
    private void deliver(List<Delivery> deliveries) throws Exception {
        SentHook hook = new SentHook(town);
        List<Callable<Integer>> posts = new ArrayList<>();
        deliveries.forEach(delivery -> posts.add(() -> hook.post(delivery.key(), delivery.body())));
        ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (Future<Integer> answer : senders.invokeAll(posts)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        } finally {
            senders.shutdownNow();
        }
        deliveries.clear();
        town.advance(Duration.ofSeconds(4));
    }

    private void assertCardsEqualGitLab() {
        Map<Long, Message> cards = new ConcurrentHashMap<>();
        town.cards().forEach(card -> cards.put(iid(card), card));
        List<Long> iids = changes.keySet().stream().sorted().toList();
        assertThat(iids).hasSize(ISSUES);
        assertThat(cards).hasSize(ISSUES);
        for (long iid : iids) {
            assertShows(cards.get(iid), new GitLabEyes(town.sandbox).issue(iid));
        }
    }

    private void assertShows(Message card, JsonNode issue) {
        String label = town.labels(issue.path("iid").asLong()).stream()
                .filter(STATES::containsKey)
                .findFirst()
                .orElseThrow();
        assertThat(card.text())
                .isEqualTo("Request #" + issue.path("iid").asLong() + " "
                        + issue.path("title").asText() + ". State: " + STATES.get(label));
        String shown = card.json().toString();
        assertThat(shown).contains("*Due:* " + issue.path("due_date").asText("no date given"));
        JsonNode owner = issue.path("assignees").path(0).path("name");
        assertThat(shown.contains("*Owner:*")).isEqualTo(!owner.isMissingNode());
        assertThat(shown).contains(owner.isMissingNode() ? "*State:* " : "*Owner:* " + owner.asText());
    }

    /** What the bot would show now is what stands there, to the last word. */
    private void assertAnotherLookEditsNothing() throws Exception {
        long hook = town.sandbox.gitlabService().hooks().all().get(0).id();
        edits.clear();
        List<Delivery> again = new ArrayList<>();
        for (Delivery old : town.sandbox.gitlabService().deliveries().log(hook)) {
            again.add(new Delivery(old.id(), hook, old.event(), "again-" + old.key(), old.body(), old.outcome()));
        }

        deliver(again);

        assertThat(edits).isEmpty();
    }

    private void count(Exchange exchange) {
        if (exchange.side() == Side.SLACK && exchange.call().path().endsWith("/chat.update")) {
            Matcher edited = EDITED.matcher(exchange.answer().body());
            assertThat(edited.find()).isTrue();
            edits.merge(edited.group(1), 1, Integer::sum);
        }
    }

    private static long iid(Message card) {
        return Long.parseLong(card.text().replaceAll("^Request #([0-9]+) .*", "$1"));
    }
}
