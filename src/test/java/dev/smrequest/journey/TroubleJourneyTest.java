package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.DEV;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.sandbox.traffic.Effect;
import dev.smrequest.sandbox.traffic.Fault;
import dev.smrequest.sandbox.traffic.Side;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Failures of GitLab and Slack delay a request; they never lose or double it, and people hear what is going on. */
class TroubleJourneyTest extends FilingTown {
    private static final String CREATE = "POST /gitlab/api/v4/projects/[^/]+/issues";
    private static final String POST_MESSAGE = "chat.postMessage";

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
}
