package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.CHLOE;
import static dev.smrequest.journey.Town.DEV;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.journey.Seeds.Seed;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A ping without an answer: 30, 60 and 120 working minutes later, each step once, and what ends that. */
class PingEscalationJourneyTest extends EscalatedPing {
    @Test
    void ping_without_an_answer_reminds_then_tells_the_lead_then_duty_and_the_thread_each_once() {
        String ping = ask();
        town.advance(Duration.ofMinutes(29));
        assertThat(told(CHLOE)).isEmpty();

        town.advance(Duration.ofMinutes(1));
        assertThat(told(CHLOE))
                .containsExactly("A reminder: <@U0ADA> still waits for an answer to " + message(ping)
                        + ". You are the one who is assigned to it.\n" + line(1, "Deck", LINE));
        assertThat(newestTold(CHLOE).buttons()).containsExactly("On it", "Triage", "Not me: pass on");

        town.advance(Duration.ofMinutes(30));
        assertThat(told(OMAR))
                .containsExactly("Nobody has answered <@U0ADA> yet, who asked in " + message(ping)
                        + ". <@U0CHLOE> is responsible, who is assigned to it. You lead the team.\n"
                        + line(1, "Deck", LINE));

        town.advance(Duration.ofHours(1));
        assertThat(told(DEV))
                .containsExactly("Nobody has answered <@U0ADA> yet, who asked in " + message(ping)
                        + ". <@U0CHLOE> is responsible, who is assigned to it. You have triage duty.\n"
                        + line(1, "Deck", LINE));
        assertThat(texts(ping))
                .hasSize(2)
                .last()
                .isEqualTo("Nobody has answered yet. <@U0DEV> has triage duty: please have a look.");

        town.advance(Duration.ofDays(3));
        assertThat(Stream.of(CHLOE, OMAR, DEV).map(this::told)).allMatch(told -> told.size() == 1);
        assertThat(texts(ping)).hasSize(2);
    }

    @Test
    void duty_that_is_responsible_already_is_not_told_twice() {
        String ping = says(ADA, "@pmm-team " + linked(Seed.of("Survey", 3, "sm_req::new_request")));
        town.advance(Duration.ofHours(2));

        assertThat(told(DEV)).hasSize(1);
        assertThat(texts(ping))
                .last()
                .isEqualTo("Nobody has answered yet. <@U0DEV>, who has triage duty, has been reminded.");
    }

    @Test
    void ping_passed_on_after_the_last_step_begins_anew_and_the_thread_hears_again() {
        String ping = ask();
        town.advance(Duration.ofHours(2));
        presses(CHLOE, ping, "Not me: pass on");
        town.form(CHLOE).person("Who is to answer instead?", OMAR).submit();
        town.hear();
        assertThat(texts(ping)).hasSize(2);
        town.advance(Duration.ofHours(2));

        assertThat(texts(ping))
                .hasSize(3)
                .last()
                .isEqualTo("Nobody has answered yet. <@U0DEV> has triage duty: please have a look.");
    }

    @Test
    void group_that_is_responsible_is_mentioned_in_the_thread_at_last() {
        reopenWith("ping:\n  nudges: 3\n");
        String ping = says(ADA, "@pmm-team " + linked(Seed.of("Survey", 3, "sm_req::new_request")));
        town.advance(Duration.ofMinutes(119));
        assertThat(texts(ping)).hasSize(1);
        town.advance(Duration.ofMinutes(1));

        assertThat(texts(ping))
                .last()
                .isEqualTo("Nobody has answered yet, and nobody has triage duty now: <!subteam^S0PMMTEAM>, please have"
                        + " a look.");
    }

    @Test
    void steps_switched_off_are_left_out() {
        reopenWith(SETTINGS + "  escalation: {remind_after: 0, lead_after: 10, duty_after: 0}\n");
        String ping = ask();
        town.advance(Duration.ofHours(5));

        assertThat(told(CHLOE)).isEmpty();
        assertThat(told(OMAR)).hasSize(1);
        assertThat(texts(ping)).hasSize(1);
    }

    @Test
    void restart_between_the_steps_neither_loses_nor_repeats_one() {
        String ping = ask();
        restart();
        town.advance(Duration.ofMinutes(30));
        restart();
        town.advance(Duration.ofMinutes(30));
        restart();
        town.advance(Duration.ofHours(1));
        restart();
        town.advance(Duration.ofHours(1));

        assertThat(Stream.of(CHLOE, OMAR, DEV).map(this::told)).allMatch(told -> told.size() == 1);
        assertThat(texts(ping)).hasSize(2);
    }

    @Test
    void bot_down_over_the_due_time_takes_the_steps_once_it_is_back() {
        String ping = ask();
        town.stopBot();
        town.clock.advance(Duration.ofMinutes(40));
        town.startBot();
        town.advance(Duration.ZERO);
        assertThat(told(CHLOE)).hasSize(1);
        assertThat(told(OMAR)).isEmpty();

        town.stopBot();
        town.clock.advance(Duration.ofDays(1));
        town.startBot();
        town.advance(Duration.ZERO);

        assertThat(town.clock.instant()).isEqualTo(Instant.parse("2026-11-24T09:40:00Z"));
        assertThat(Stream.of(CHLOE, OMAR, DEV).map(this::told)).allMatch(told -> told.size() == 1);
        assertThat(texts(ping)).hasSize(2);
    }

    @Test
    void pass_on_gives_the_other_their_own_time() {
        String ping = ask();
        town.advance(Duration.ofMinutes(20));
        presses(CHLOE, ping, "Not me: pass on");
        town.form(CHLOE).person("Who is to answer instead?", DEV).submit();
        town.hear();
        town.advance(Duration.ofMinutes(29));
        assertThat(told(DEV)).hasSize(1);
        town.advance(Duration.ofMinutes(1));

        assertThat(told(DEV)).hasSize(2).last().asString().contains("You are the one who was asked instead.");
        assertThat(told(CHLOE)).isEmpty();
        assertThat(told(OMAR)).isEmpty();
    }
}
