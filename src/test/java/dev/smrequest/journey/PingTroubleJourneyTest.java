package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.CHLOE;
import static dev.smrequest.journey.Town.DEV;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.journey.Seeds.Seed;
import dev.smrequest.sandbox.traffic.Effect;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pings while GitLab or Slack stumble, and reactions as answers. */
class PingTroubleJourneyTest extends PingTown {
    private static final String LINE = "Triage · no team yet · Chloe Lindqvist · no due date";

    @Test
    void gitlab_down_when_a_ping_comes_is_said_and_the_responsible_is_told_once_it_is_back() {
        String link = linked();
        town.gitlabSuffers("GET .*/issues/1", Effect.Refuse.serverError(502), 1_000);
        String ping = says(ADA, "@pmm-team " + link);
        for (int i = 0; i < 10; i++) {
            town.advance(Duration.ofMinutes(2));
        }
        assertThat(answer(ping))
                .isEqualTo("GitLab does not answer just now. Who is responsible for request #1 follows as soon as it"
                        + " does; nothing is lost.");

        town.sandbox.faults().clear();
        town.advance(Duration.ofHours(1));
        assertThat(answer(ping))
                .isEqualTo(line(1, "Deck", LINE) + "\n*Responsible:* <@U0CHLOE>, who is assigned to it.");
        assertThat(told(CHLOE))
                .containsExactly("<@U0ADA> waits for an answer to <" + permalink(ping)
                        + "|a message> in <#C0PRODMKT>. You are the one who is assigned to it.\n"
                        + line(1, "Deck", LINE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            401 | GET .*/issues/1 | GitLab does not let the bot in: an admin must renew its token.
            403 | GET .*/issues/1 | GitLab does not let the bot do this: an admin must give it the right to.
            404 | GET .*/issues   | GitLab shows the bot nothing there: an admin must check that the bot has access.
            """)
    void gitlab_refusing_for_good_is_told_at_once_and_duty_is_asked(int status, String path, String why) {
        String link = linked();
        String number = "<" + town.sandbox.gitlabUrl() + "/gitlab-com/marketing/product-marketing/-/issues/1|#1>";
        town.gitlabSuffers(
                path,
                new Effect.Refuse(status, Map.of("Content-Type", "application/json"), "{\"message\":\"No\"}"),
                1_000);
        String ping = says(ADA, "@pmm-team " + link);

        assertThat(answer(ping))
                .isEqualTo(
                        "*Request " + number + "*\n:warning: The bot cannot read this request, so how it stands is not"
                                + " shown. " + why + "\n*Responsible:* <@U0DEV>, who has triage duty.");
        assertThat(told(DEV))
                .singleElement()
                .asString()
                .startsWith("Somebody asked about request #1 in <#C0PRODMKT>, and the bot cannot read it. GitLab ")
                .contains("(" + status)
                .endsWith(" Until then whoever has triage duty is asked instead of whoever is responsible.");

        town.advance(Duration.ofMinutes(30));
        assertThat(told(DEV)).hasSize(2).last().asString().startsWith("A reminder: <@U0ADA> still waits");
        town.sandbox.faults().clear();
        presses(DEV, ping, "On it");
        assertThat(answer(ping)).startsWith(line(1, "Deck", LINE));
    }

    @Test
    void gitlab_stumbling_for_a_moment_is_not_worth_a_word() {
        String link = linked();
        town.gitlabSuffers("GET .*/issues/1", Effect.Refuse.serverError(502), 1);
        String ping = says(ADA, "@pmm-team " + link);
        town.advance(Duration.ofSeconds(30));

        assertThat(answer(ping)).endsWith("*Responsible:* <@U0CHLOE>, who is assigned to it.");
        assertThat(told(CHLOE)).isEmpty();
    }

    @Test
    void answers_lost_by_slack_leave_one_answer_and_one_reminder() {
        String link = linked();
        town.slackSuffers("chat.postMessage", new Effect.DropAfter(), 1);
        String ping = says(ADA, "@pmm-team " + link);
        town.advance(Duration.ofMinutes(10));
        assertThat(answer(ping)).endsWith("*Responsible:* <@U0CHLOE>, who is assigned to it.");

        town.slackSuffers("chat.postMessage", new Effect.DropAfter(), 1);
        town.advance(Duration.ofMinutes(20));
        town.advance(Duration.ofMinutes(5));
        assertThat(told(CHLOE)).hasSize(1);
    }

    @Test
    void ping_heard_before_a_restart_is_answered_after_it() {
        String link = linked();
        String ping = town.says(ADA, PRODUCT_MARKETING, "@pmm-team " + link);
        town.sandbox.slackService().awaitDelivered();
        restart();
        town.hear();

        assertThat(answer(ping)).endsWith("*Responsible:* <@U0CHLOE>, who is assigned to it.");
    }

    @Test
    void eyes_of_a_triager_are_an_answer_where_the_app_may_hear_of_reactions() {
        reactionsHeard();
        String ping = says(ADA, "@pmm-team " + linked());
        talk().react(CHLOE, PRODUCT_MARKETING, ping, "tada");
        town.hear();
        assertThat(answer(ping)).contains("*Responsible:*");
        talk().react(CHLOE, PRODUCT_MARKETING, ping, "eyes");
        town.hear();

        assertThat(answer(ping))
                .isEqualTo(
                        line(1, "Deck", LINE)
                                + "\n<@U0CHLOE> is on it, since <!date^1795424400^{date_short_pretty} {time}|2026-11-23 09:00 UTC>.");
    }

    @Test
    void eyes_of_others_mean_nothing_and_nobody_is_told_so() {
        reactionsHeard();
        String ping = says(ADA, "@pmm-team " + linked());
        town.sandbox.slack().channels().join(PRODUCT_MARKETING, GIA);
        talk().react(ADA, PRODUCT_MARKETING, ping, "eyes");
        talk().react(GIA, PRODUCT_MARKETING, ping, "eyes");
        town.hear();

        assertThat(answer(ping)).contains("*Responsible:*");
        assertThat(whispers(ADA)).isEmpty();
        assertThat(told(ADA)).isEmpty();
        assertThat(told(GIA)).isEmpty();
    }

    @Test
    void eyes_without_the_scope_are_not_heard() {
        String ping = says(ADA, "@pmm-team " + linked());
        talk().react(CHLOE, PRODUCT_MARKETING, ping, "eyes");
        town.hear();

        assertThat(answer(ping)).contains("*Responsible:*");
        town.advance(Duration.ofMinutes(30));
        assertThat(told(CHLOE)).hasSize(1);
        assertThat(told(DEV)).isEmpty();
    }

    private void reactionsHeard() {
        reopenWith(
                SETTINGS,
                BotSetup.manifest()
                        .replace("      - usergroups:read ", "      - reactions:read\n      - usergroups:read ")
                        .replace("      - link_shared ", "      - reaction_added\n      - link_shared "));
    }

    private String linked() {
        return town.link(seeds.add(Seed.of("Deck", 3, "sm_req::triage").assigned("chloe.lindqvist")));
    }
}
