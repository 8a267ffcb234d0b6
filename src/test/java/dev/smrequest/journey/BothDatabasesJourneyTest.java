package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.CHLOE;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.sandbox.traffic.Effect;
import dev.smrequest.store.BothDatabases;
import dev.smrequest.store.EmbeddedFile;
import dev.smrequest.store.PostgreSqlServer;
import dev.smrequest.store.TestDatabase;
import java.time.Duration;
import java.util.Map;

/** What the slices keep, on both databases: submissions, drafts, template versions, posted messages, notices. */
class BothDatabasesJourneyTest {
    @BothDatabases
    void request_with_lost_answers_and_a_restart_is_filed_once(TestDatabase data) {
        try (Town town = Town.open(environment(data))) {
            town.gitlabSuffers("POST .*/issues$", new Effect.DropAfter(), 1);
            town.slackSuffers("chat.postMessage", new Effect.DropAfter(), 2);
            submit(town);
            town.stopBot();
            town.startBot();
            town.settle();

            assertThat(town.issues()).hasSize(1);
            assertThat(town.cards()).hasSize(1);
            assertThat(town.directMessages(ADA))
                    .filteredOn(dm -> dm.text().startsWith("Filed: "))
                    .hasSize(1);
        }
    }

    @BothDatabases
    void request_refused_is_kept_and_told_once_an_hour(TestDatabase data) {
        try (Town town = Town.open(environment(data))) {
            town.gitlabSuffers(
                    "POST .*/issues$", new Effect.Refuse(403, Map.of(), "{\"message\":\"403 Forbidden\"}"), 1);
            submit(town);
            town.settle();

            assertThat(town.issues()).isEmpty();
            assertThat(town.directMessages(ADA))
                    .singleElement()
                    .satisfies(dm -> assertThat(dm.text()).startsWith("Not filed: "));
            assertThat(town.directMessages(Town.DEV)).hasSize(1);
        }
    }

    @BothDatabases
    void urgent_request_alerts_the_team_once_whatever_gets_lost(TestDatabase data) {
        try (Town town = Town.open(environment(data))) {
            town.slackSuffers("views.update", new Effect.DropAfter(), 1);
            filled(town).tick("Needs attention now", true);
            town.stopBot();
            town.startBot();
            town.settle();
            town.slackSuffers("chat.postMessage", new Effect.DropAfter(), 3);
            town.form(ADA)
                    .type("Why can it not wait?", "They decide \u2028 \uD83D\uDE00 'now'")
                    .day("Needed by", "2026-11-25")
                    .submit();
            town.stopBot();
            town.startBot();
            town.settle();

            assertThat(town.issues())
                    .singleElement()
                    .satisfies(issue ->
                            assertThat(issue.path("description").asText()).startsWith("## Needs attention now"));
            assertThat(town.cards())
                    .filteredOn(card -> card.text().contains("attention now: "))
                    .hasSize(1);
            assertThat(town.directMessages(ADA))
                    .filteredOn(dm -> dm.text().contains("The team has been alerted"))
                    .hasSize(1);
        }
    }

    @BothDatabases
    void ping_is_asked_about_linked_passed_on_and_escalated_once_over_restarts(TestDatabase data) {
        try (Town town = Town.open(environment(data))) {
            town.filed(ADA, "Deck");
            String ping = town.says(ADA, PRODUCT_MARKETING, "@pmm-team help \u2028 \uD83D\uDE00 'me'");
            town.hear();
            restart(town);
            reply(town, ping).press("Link an existing request");
            town.form(CHLOE)
                    .suggest("Which request is the message about?", "1", "#1 Deck")
                    .submit();
            town.hear();
            restart(town);
            reply(town, ping).press("Not me: pass on");
            town.form(CHLOE)
                    .person("Who is to answer instead?", Town.DEV)
                    .type("Why?", "\u2028 \uD83D\uDE00 'so'")
                    .submit();
            town.hear();
            assertThat(town.directMessages(Town.DEV)).hasSize(1);
            restart(town);
            town.advance(Duration.ofMinutes(30));
            restart(town);
            town.advance(Duration.ofHours(2));

            assertThat(town.directMessages(Town.DEV)).hasSize(2);
            assertThat(town.bot().everything("select text from ping")).isEqualTo("[null\n]");
            reply(town, ping).press("On it");
            town.hear();
            assertThat(reply(town, ping).buttons()).containsExactly("Triage");
            town.advance(Duration.ofDays(40));
            assertThat(town.directMessages(Town.DEV)).hasSize(2);
        }
    }

    private static void restart(Town town) {
        town.stopBot();
        town.startBot();
        town.bot().refreshShelf();
        town.bot().goRounds();
    }

    private static Pressed reply(Town town, String ping) {
        String ts = town.messages(PRODUCT_MARKETING).stream()
                .filter(message -> message.json().path("thread_ts").asText().equals(ping))
                .filter(message -> message.author().equals(Town.BOT) && !message.ephemeral())
                .findFirst()
                .orElseThrow()
                .ts();
        return new Pressed(town.sandbox, CHLOE, PRODUCT_MARKETING, ts);
    }

    private static void submit(Town town) {
        filled(town).submit();
    }

    private static OpenForm filled(Town town) {
        return town.request(ADA, "Deck \u2028 \uD83D\uDE00 'quoted'")
                .type("What do you need?", "A deck")
                .type("Who is it for?", "Acme")
                .type("Why, and which outcome do you want?", "To win");
    }

    static Map<String, String> environment(TestDatabase data) {
        if (data.address() instanceof EmbeddedFile file) {
            return Map.of("DATA_DIR", file.directory().toString());
        }
        PostgreSqlServer server = (PostgreSqlServer) data.address();
        return Map.of(
                "DATABASE_URL",
                server.url(),
                "DATABASE_USER",
                server.options().getOrDefault("user", "postgres"),
                "DATABASE_PASSWORD",
                server.options().getOrDefault("password", "postgres"));
    }
}
