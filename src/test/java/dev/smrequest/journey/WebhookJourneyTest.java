package dev.smrequest.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.sandbox.slack.world.Message;
import dev.smrequest.sandbox.traffic.Effect;
import dev.smrequest.sandbox.traffic.Exchange;
import dev.smrequest.sandbox.traffic.Fault;
import dev.smrequest.sandbox.traffic.Side;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do in GitLab shows on the cards at once, by GitLab's webhook. */
class WebhookJourneyTest {
    @TempDir
    Path data;

    private Town town;

    @BeforeEach
    void open() {
        town = Town.hooked(data);
        town.bot().doChore("sweep-gitlab");
        town.filed(Town.ADA, "A battlecard for Acme");
        town.hooks();
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void labels_changedInGitLab_showOnTheCardAtOnce() {
        town.gitlabPerson("ben.ortiz", 1, "add_labels=sm_req::triage,pmm&remove_labels=sm_req::new_request");

        town.hooks();

        assertThat(town.cards())
                .extracting(Message::text)
                .containsExactly("Request #1 A battlecard for Acme. State: Triage");
    }

    @Test
    void request_bornInGitLab_getsItsCardAtOnce() {
        new GitLabEyes(town.sandbox, "ben.ortiz")
                .send("POST", "/issues", "title=From GitLab&labels=sm_request,sm_req::new_request");

        town.hooks();

        assertThat(town.cards())
                .extracting(Message::text)
                .containsExactly(
                        "Request #1 A battlecard for Acme. State: New request",
                        "Request #2 From GitLab. State: New request");
    }

    @Test
    void request_madeConfidential_losesItsTitleAtOnce() {
        town.gitlabPerson("ben.ortiz", 1, "confidential=true");

        town.hooks();

        assertThat(town.cards()).extracting(Message::text).containsExactly("Request #1. State: New request");
    }

    @Test
    void ownWrites_comingBackByWebhook_editNoCard() {
        town.clearTraffic();
        town.card(Town.BEN).press("Move to backlog");
        town.settle();

        town.hooks();
        town.settle();

        assertThat(deliveries()).isNotEmpty().containsOnly(200);
        assertThat(cardEdits()).isEqualTo(1);
        assertThat(town.cards())
                .extracting(Message::text)
                .containsExactly("Request #1 A battlecard for Acme. State: Backlog, not promised yet");
    }

    @Test
    void webhooks_allDroppedForAnHour_areMadeUpForByOneSweep() {
        for (int i = 0; i < 20; i++) {
            new GitLabEyes(town.sandbox, "ben.ortiz")
                    .send("POST", "/issues", "title=Deck " + i + "&labels=sm_request,sm_req::new_request");
        }
        town.hooks();
        town.settle();
        assertThat(town.cards()).hasSize(21);
        town.sandbox.faults().add(new Fault(Side.DELIVERY, ".*/gitlab/webhook", new Effect.DropBefore(), 1_000));
        for (int minute = 0; minute < 60; minute++) {
            int iid = 1 + minute % 21;
            town.gitlabPerson("ben.ortiz", iid, "title=Deck of minute " + minute);
            town.sandbox.gitlabService().deliveries().flush();
            town.advance(Duration.ofMinutes(1));
        }
        assertThat(town.cards()).extracting(Message::text).noneMatch(text -> text.contains("minute"));
        town.clearTraffic();

        town.bot().doChore("sweep-gitlab");
        town.settle();

        assertThat(town.cards())
                .extracting(Message::text)
                .containsExactlyInAnyOrderElementsOf(town.issues().stream()
                        .map(issue -> "Request #" + issue.path("iid").asLong() + " "
                                + issue.path("title").asText() + ". State: New request")
                        .toList());
        assertThat(town.gitlabCalls()).hasSize(22).containsOnlyOnce("GET /issues");
        assertThat(town.gitlabCalls()).doesNotHaveDuplicates();
    }

    private List<Integer> deliveries() {
        return exchanges(Side.DELIVERY).stream()
                .filter(exchange -> exchange.call().path().contains("/gitlab/webhook"))
                .map(exchange -> exchange.answer().status())
                .toList();
    }

    private long cardEdits() {
        return exchanges(Side.SLACK).stream()
                .filter(exchange -> exchange.call().path().endsWith("/chat.update"))
                .filter(exchange -> exchange.call().body().contains(Town.PRODUCT_MARKETING))
                .count();
    }

    private List<Exchange> exchanges(Side side) {
        return town.sandbox.traffic().exchanges().stream()
                .filter(exchange -> exchange.side() == side)
                .toList();
    }
}
