package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.BEN;
import static dev.smrequest.journey.Town.CHLOE;
import static dev.smrequest.journey.Town.DEV;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.journey.Seeds.Seed;
import dev.smrequest.sandbox.slack.world.Message;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A ping without an answer: 30, 60 and 120 working minutes later, each step once, and what ends that. */
class PingEscalationJourneyTest extends PingTown {
    private static final String LINE = "Triage · PMM · Chloe Lindqvist · no due date";

    private static final URI NOWHERE = URI.create("http://127.0.0.1:1");

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
    void on_it_ends_it_and_those_told_read_so() {
        String ping = ask();
        town.advance(Duration.ofHours(1));
        presses(BEN, ping, "On it");

        assertThat(told(OMAR))
                .singleElement()
                .asString()
                .endsWith(LINE + "\n<@U0BEN> is on it, since "
                        + "<!date^1795428000^{date_short_pretty} {time}|2026-11-23 10:00 UTC>.");
        assertThat(told(CHLOE)).singleElement().asString().contains("\n<@U0BEN> is on it, since ");
        assertThat(newestTold(CHLOE).buttons()).isEmpty();
        assertQuietFromNow(ping);
    }

    @Test
    void step_of_a_triager_ends_it() {
        String ping = ask();
        presses(CHLOE, ping, "Triage");
        town.advance(Duration.ofSeconds(5));
        town.form(CHLOE).enter("Next step", "Move to backlog");
        town.advance(Duration.ofSeconds(5));
        town.form(CHLOE).submit();
        town.advance(Duration.ofSeconds(5));

        assertThat(town.labels(1)).contains("sm_req::backlog");
        assertThat(answer(ping)).endsWith("\nIt has moved on, so nobody is reminded any more.");
        assertThat(answer(ping)).contains(" · Backlog · ");
        assertQuietFromNow(ping);
    }

    @Test
    void step_of_somebody_in_gitlab_ends_it() {
        String ping = ask();
        town.gitlabPerson("dev.rao", 1, "add_labels=sm_req::backlog&remove_labels=sm_req::triage");
        town.advance(Duration.ofMinutes(30));

        assertThat(answer(ping)).endsWith("\nIt has moved on, so nobody is reminded any more.");
        assertQuietFromNow(ping);
        assertThat(told(CHLOE)).isEmpty();
    }

    @Test
    void step_in_gitlab_while_somebody_sleeps_is_not_told_them_in_the_morning() {
        String ping = says(
                ADA,
                "@pmm-team "
                        + linked(
                                Seed.of("Deck", 3, "sm_req::triage", "tech_pmm").assigned("chloe.lindqvist")));
        town.advance(Duration.ofMinutes(61));
        town.gitlabPerson("dev.rao", 1, "add_labels=sm_req::backlog&remove_labels=sm_req::triage");
        town.advance(Duration.ofHours(8));

        assertThat(told(BEN)).isEmpty();
        assertThat(answer(ping)).endsWith("\nIt has moved on, so nobody is reminded any more.");
    }

    @Test
    void request_closed_in_gitlab_ends_it() {
        String ping = ask();
        town.gitlabPerson("dev.rao", 1, "state_event=close");
        town.advance(Duration.ofMinutes(30));

        assertThat(answer(ping)).endsWith("\nIt is closed, so nobody is reminded.");
        assertQuietFromNow(ping);
    }

    @Test
    void answer_of_the_team_in_the_thread_ends_it() {
        String ping = ask();
        replies(BEN, ping, "I will look at it after lunch");

        assertThat(answer(ping)).endsWith("\n<@U0BEN> has answered in the thread.");
        assertQuietFromNow(ping);
    }

    @Test
    void answer_of_the_author_or_of_an_outsider_does_not_end_it() {
        town.sandbox.slack().channels().join(PRODUCT_MARKETING, GIA);
        String ping = ask();
        replies(ADA, ping, "It is for Thursday");
        replies(GIA, ping, "I need that as well");
        town.advance(Duration.ofMinutes(30));

        assertThat(answer(ping)).endsWith("\n*Responsible:* <@U0CHLOE>, who is assigned to it.");
        assertThat(told(CHLOE)).hasSize(1);
    }

    @Test
    void author_of_the_team_does_not_answer_their_own_ping() {
        String ping = says(
                BEN, "@pmm-team " + linked(Seed.of("Deck", 3, "sm_req::triage").assigned("chloe.lindqvist")));
        replies(BEN, ping, "It is for Thursday");
        town.advance(Duration.ofMinutes(30));

        assertThat(told(CHLOE)).hasSize(1);
    }

    @Test
    void message_deleted_ends_it() {
        String head = says(CHLOE, "Good morning");
        long iid = seeds.add(Seed.of("Deck", 3, "sm_req::triage", "pmm").assigned("chloe.lindqvist"));
        town.acts().reply(ADA, PRODUCT_MARKETING, "@pmm-team " + town.link(iid), head);
        town.hear();
        List<Message> all = town.messages(PRODUCT_MARKETING);
        String ping = all.get(all.size() - 2).ts();
        talk().delete(ADA, PRODUCT_MARKETING, ping);
        town.hear();

        assertThat(answer(head)).endsWith("\nThe message was deleted, so nobody is reminded any more.");
        assertQuietFromNow(head);
    }

    @Test
    void message_deleted_with_the_answer_below_ends_it_too() {
        String ping = ask();
        talk().delete(ADA, PRODUCT_MARKETING, ping);
        town.hear();

        assertThat(answer(ping)).endsWith("\nThe message was deleted, so nobody is reminded any more.");
        assertQuietFromNow(ping);
    }

    @Test
    void deletion_that_comes_before_the_message_leaves_nothing_to_answer() {
        String link = linked(Seed.of("Deck", 3, "sm_req::triage").assigned("chloe.lindqvist"));
        town.sandbox.connectBot(NOWHERE);
        String ping = says(ADA, "@pmm-team " + link);
        town.sandbox.connectBot(town.bot().address());
        talk().delete(ADA, PRODUCT_MARKETING, ping);
        town.hear();
        town.advance(Duration.ofMinutes(1));
        town.advance(Duration.ofMinutes(5));
        town.advance(Duration.ofHours(1));

        assertThat(town.messages(PRODUCT_MARKETING)).isEmpty();
        assertThat(told(CHLOE)).isEmpty();
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

    private String ask() {
        return says(
                ADA,
                "@pmm-team "
                        + linked(Seed.of("Deck", 3, "sm_req::triage", "pmm").assigned("chloe.lindqvist")));
    }

    private String linked(Seed seed) {
        return town.link(seeds.add(seed));
    }

    private List<String> texts(String thread) {
        return answers(thread).stream().map(Message::text).toList();
    }

    private String message(String ts) {
        return "<" + permalink(ts) + "|a message> in <#C0PRODMKT>";
    }

    private void assertQuietFromNow(String ping) {
        int before = Stream.of(CHLOE, OMAR, DEV, BEN)
                .mapToInt(user -> told(user).size())
                .sum();
        town.advance(Duration.ofDays(2));
        int after = Stream.of(CHLOE, OMAR, DEV, BEN)
                .mapToInt(user -> told(user).size())
                .sum();
        assertThat(after).isEqualTo(before);
        assertThat(texts(ping)).hasSize(1);
    }
}
