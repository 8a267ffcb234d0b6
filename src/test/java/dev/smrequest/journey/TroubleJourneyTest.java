package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.BOT;
import static dev.smrequest.journey.Town.DEV;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.sandbox.slack.act.Outcome;
import dev.smrequest.sandbox.slack.client.Spot;
import dev.smrequest.sandbox.slack.world.Message;
import dev.smrequest.sandbox.traffic.Effect;
import dev.smrequest.sandbox.traffic.Fault;
import dev.smrequest.sandbox.traffic.Side;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Failures of GitLab and Slack delay a request; they never lose or double it, and people hear what is going on. */
class TroubleJourneyTest {
    private static final String CREATE = "POST /gitlab/api/v4/projects/[^/]+/issues";
    private static final String POST_MESSAGE = "chat.postMessage";

    @TempDir
    private Path data;

    private Town town;

    @BeforeEach
    void open() {
        town = Town.open(data);
    }

    @AfterEach
    void close() {
        town.close();
    }

    static Stream<Arguments> passingTrouble() {
        Effect error = Effect.Refuse.serverError(502);
        return Stream.of(
                Arguments.of("GitLab 500 at the filing", Side.GITLAB, CREATE, Effect.Refuse.serverError(500)),
                Arguments.of("GitLab 502 at the filing", Side.GITLAB, CREATE, error),
                Arguments.of("GitLab 429 at the filing", Side.GITLAB, CREATE, Effect.Refuse.tooMany(17)),
                Arguments.of("filing lost on the way there", Side.GITLAB, CREATE, new Effect.DropBefore()),
                Arguments.of("filing's answer lost", Side.GITLAB, CREATE, new Effect.DropAfter()),
                Arguments.of("filing's answer torn", Side.GITLAB, CREATE, new Effect.KillConnection()),
                Arguments.of("GitLab 502 at the reading", Side.GITLAB, "GET .*/issues/\\d+", error),
                Arguments.of("Slack 429 at a message", Side.SLACK, POST_MESSAGE, Effect.Refuse.tooMany(30)),
                Arguments.of("Slack 500 at a message", Side.SLACK, POST_MESSAGE, Effect.Refuse.serverError(500)),
                Arguments.of("message lost on the way there", Side.SLACK, POST_MESSAGE, new Effect.DropBefore()),
                Arguments.of("message's answer lost", Side.SLACK, POST_MESSAGE, new Effect.DropAfter()),
                Arguments.of("message's answer torn", Side.SLACK, POST_MESSAGE, new Effect.KillConnection()),
                Arguments.of("Slack 500 at the name", Side.SLACK, "users.info", Effect.Refuse.serverError(500)),
                Arguments.of("Slack 500 at the modal", Side.SLACK, "views.update", Effect.Refuse.serverError(500)),
                Arguments.of("modal's answer lost", Side.SLACK, "views.update", new Effect.DropAfter()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("passingTrouble")
    void trouble_that_passes_leaves_one_issue_one_card_one_direct_message(
            String name, Side side, String path, Effect effect) {
        for (int times = 1; times <= 3; times++) {
            town.sandbox.faults().add(new Fault(side, path, effect, times));
            submit("Request " + times);
            town.settle();

            town.sandbox.faults().clear();
            assertThat(town.issues()).as(name).hasSize(times);
            assertThat(town.cards()).as(name).hasSize(times);
            assertThat(receipts()).as(name).hasSize(times);
            town.acts().closeAllViews(ADA);
        }
    }

    @Test
    void gitlab_down_for_an_hour_files_an_hour_later_and_says_so_meanwhile() {
        town.gitlabSuffers("", new Effect.DropBefore(), 10_000);
        submit("Battlecard");
        Instant anHourLater = town.clock.instant().plus(Duration.ofHours(1));
        while (town.bot().jobs().nextDue().isBefore(anHourLater)) {
            town.advance(
                    Duration.between(town.clock.instant(), town.bot().jobs().nextDue()));
        }

        assertThat(town.form(ADA).text()).contains("Saved, not filed yet: *Battlecard*", "GitLab cannot be reached");
        assertThat(town.directMessages(ADA))
                .singleElement()
                .satisfies(dm -> assertThat(dm.text()).startsWith("Saved, not filed yet: *Battlecard*"));

        town.sandbox.faults().clear();
        town.settle();

        assertThat(town.issues()).hasSize(1);
        assertThat(town.clock.instant()).isBefore(anHourLater.plus(Duration.ofMinutes(20)));
        assertThat(town.form(ADA).text()).contains("Filed: ");
        assertThat(receipts()).hasSize(1);
        assertThat(news()).hasSize(1);
        assertThat(town.directMessages(ADA)).hasSize(2);
        assertThat(town.cards()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"401, token", "403, role", "404, GITLAB_PROJECT", "400, refused"})
    void refusal_for_good_tells_requester_and_admin_and_keeps_the_text(int status, String cause) {
        town.gitlabSuffers(CREATE, new Effect.Refuse(status, Map.of(), "{\"message\":\"no\"}"), 1);
        submit("Battlecard");
        town.settle();

        assertThat(town.issues()).isEmpty();
        assertThat(town.form(ADA).text()).contains("Not filed: *Battlecard*");
        assertThat(town.directMessages(ADA))
                .singleElement()
                .satisfies(dm -> assertThat(dm.text()).contains("Not filed: *Battlecard*", "Your text is kept"));
        assertThat(town.directMessages(DEV))
                .singleElement()
                .satisfies(dm ->
                        assertThat(dm.text()).contains("could not be filed").containsIgnoringCase(cause));

        pressTryAgain(ADA);
        town.settle();

        assertThat(town.issues()).hasSize(1);
        assertThat(receipts()).hasSize(1);
        assertThat(news()).hasSize(1);
    }

    @Test
    void admin_may_try_again_and_pressing_twice_files_once() {
        town.gitlabSuffers(CREATE, new Effect.Refuse(403, Map.of(), "{\"message\":\"403 Forbidden\"}"), 1);
        submit("Battlecard");
        town.settle();

        pressTryAgain(DEV);
        pressTryAgain(DEV);
        town.settle();

        assertThat(town.issues()).hasSize(1);
        assertThat(town.cards()).hasSize(1);
    }

    @Test
    void bot_not_in_the_channel_tells_the_admin_and_posts_the_card_once_invited() {
        town.sandbox.slack().channels().leave(PRODUCT_MARKETING, BOT);
        submit("Battlecard");
        town.advance(Duration.ofMinutes(1));

        assertThat(town.issues()).hasSize(1);
        assertThat(town.directMessages(ADA)).hasSize(1);
        assertThat(town.directMessages(DEV))
                .singleElement()
                .satisfies(dm -> assertThat(dm.text()).contains("The card of request #1 cannot be posted", "/invite"));

        town.sandbox.slack().channels().join(PRODUCT_MARKETING, BOT);
        town.settle();

        assertThat(town.cards()).hasSize(1);
        assertThat(town.directMessages(DEV)).hasSize(1);
    }

    @Test
    void card_waiting_for_a_channel_goes_to_the_one_the_admin_chose_instead() {
        town.sandbox.slack().channels().leave(PRODUCT_MARKETING, BOT);
        submit("Battlecard");
        town.advance(Duration.ofMinutes(1));
        town.stopBot();
        town.sandbox.slack().channels().join(Town.SALES, BOT);
        town.set("SLACK_CHANNEL", "sales");
        town.startBot();
        town.settle();

        assertThat(town.cards()).isEmpty();
        assertThat(town.messages(Town.SALES))
                .filteredOn(message -> message.author().equals(BOT) && !message.ephemeral())
                .singleElement()
                .satisfies(card -> assertThat(card.text()).startsWith("Request #1 Battlecard"));
    }

    @Test
    void lost_filing_is_not_repeated_while_gitlab_may_still_be_at_work_on_it() {
        town.gitlabSuffers(CREATE, new Effect.DropBefore(), 1);
        submit("Battlecard");
        town.advance(Duration.ofSeconds(74));
        assertThat(filings()).isEqualTo(1);

        town.settle();

        assertThat(filings()).isEqualTo(2);
        assertThat(town.issues()).hasSize(1);
    }

    private long filings() {
        return town.sandbox.traffic().exchanges().stream()
                .filter(exchange -> (exchange.call().method() + " "
                                + exchange.call().path())
                        .matches("POST .*/projects/[^/]+/issues"))
                .count();
    }

    @Test
    void direct_message_refused_still_files_and_tells_the_admin() {
        town.slackSuffers(
                "conversations.open",
                new Effect.Refuse(200, Map.of(), "{\"ok\":false,\"error\":\"cannot_dm_bot\"}"),
                1);
        submit("Battlecard");
        town.settle();

        assertThat(town.issues()).hasSize(1);
        assertThat(town.cards()).hasSize(1);
        assertThat(town.directMessages(ADA)).isEmpty();
        assertThat(town.directMessages(DEV))
                .singleElement()
                .satisfies(dm -> assertThat(dm.text()).contains("<@" + ADA + ">", "Filed: "));
    }

    @Test
    void submission_delivered_twice_files_once() {
        OpenForm form = filled("Battlecard");
        town.sandbox.faults().add(Fault.once(Side.DELIVERY, "", new Effect.Twice()));
        form.submit();
        town.settle();

        assertThat(town.issues()).hasSize(1);
        assertThat(town.cards()).hasSize(1);
        assertThat(town.directMessages(ADA)).hasSize(1);
    }

    @Test
    void database_that_cannot_be_written_is_told_at_once_and_keeps_the_text() {
        OpenForm form = filled("Battlecard");
        town.bot().breakDatabase();

        Outcome outcome = form.submit();

        assertThat(outcome.fieldErrors().values())
                .singleElement()
                .asString()
                .matches("Your request could not be saved just now\\. Nothing you typed is lost: please press the"
                        + " button again in a minute\\. Reference: \\w{8}");
        assertThat(town.form(ADA).view().state().toString()).contains("A one-page battlecard");

        town.bot().mendDatabase();
        assertThat(form.submit().ok()).isTrue();
        town.settle();
        assertThat(town.issues()).hasSize(1);
    }

    @Test
    void bot_restarted_after_the_submission_files_it() {
        submit("Battlecard");
        town.stopBot();
        town.startBot();
        town.settle();

        assertThat(town.issues()).hasSize(1);
        assertThat(town.cards()).hasSize(1);
        assertThat(town.directMessages(ADA)).hasSize(1);
    }

    @Test
    void form_left_open_over_a_restart_is_filed_as_it_was_asked() {
        OpenForm form = filled("Battlecard");
        town.stopBot();
        town.startBot();

        assertThat(form.submit().ok()).isTrue();
        town.settle();
        assertThat(town.issues()).hasSize(1);
    }

    @Test
    void form_that_slack_refuses_to_open_is_told_to_the_person() {
        town.slackSuffers("views.open", Effect.Refuse.serverError(500), 1);

        town.request(ADA, "Battlecard");

        assertThat(town.form(ADA).isOpen()).isFalse();
        assertThat(town.messages(Town.SALES))
                .last()
                .satisfies(told -> assertThat(told.ephemeral()).isTrue());
    }

    /** The one message that says how the filing went. */
    private List<String> receipts() {
        return told("Filed: ");
    }

    /** What somebody hears who was told before that it is not filed. */
    private List<String> news() {
        return told("Your request is filed now: ");
    }

    private List<String> told(String beginning) {
        return town.directMessages(ADA).stream()
                .map(Message::text)
                .filter(text -> text.startsWith(beginning))
                .toList();
    }

    private OpenForm filled(String title) {
        return town.request(ADA, title)
                .type("What do you need?", "A one-page battlecard")
                .type("Who is it for?", "Acme")
                .type("Why, and which outcome do you want?", "Win the deal");
    }

    private void submit(String title) {
        assertThat(filled(title).submit().ok()).isTrue();
    }

    private void pressTryAgain(String user) {
        Message message = town.directMessages(user).stream()
                .filter(dm -> dm.json().toString().contains("file_again"))
                .findFirst()
                .orElseThrow();
        String block = message.json()
                .path("blocks")
                .findParents("elements")
                .get(0)
                .path("block_id")
                .asText();
        town.acts().pressButton(user, new Spot.InMessage(message.channel(), message.ts()), block, "file_again");
    }
}
