package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.BEN;
import static dev.smrequest.journey.Town.CHLOE;
import static dev.smrequest.journey.Town.DEV;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.journey.Seeds.Seed;
import dev.smrequest.sandbox.slack.act.Outcome;
import dev.smrequest.sandbox.slack.world.UserGroup;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answering a ping: on it, or passing it on; and who may. */
class PingAnswerJourneyTest extends PingTown {
    private static final String WHO = "Who is to answer instead?";
    private static final String WHY = "Why?";
    private static final String LINE = "New request · no team yet · nobody assigned · no due date";

    private String ping;

    @BeforeEach
    void ask() {
        ping = says(ADA, "@pmm-team " + town.link(seeds.add(Seed.of("Survey", 3, "sm_req::new_request"))));
        town.advance(Duration.ofSeconds(10));
    }

    @Test
    void on_it_of_the_responsible_stands_in_the_thread_and_ends_the_buttons() {
        presses(DEV, ping, "On it");

        assertThat(answer(ping))
                .isEqualTo(
                        line(1, "Survey", LINE)
                                + "\n<@U0DEV> is on it, since <!date^1795424410^{date_short_pretty} {time}|2026-11-23 09:00 UTC>.");
        assertThat(answer(ping, DEV).buttons()).containsExactly("Triage");
        assertThat(whispers(DEV)).isEmpty();
        town.advance(Duration.ofHours(5));
        assertThat(told(DEV)).isEmpty();
        assertThat(answers(ping)).hasSize(1);
    }

    @Test
    void on_it_of_another_triager_counts_as_well() {
        presses(CHLOE, ping, "On it");

        assertThat(answer(ping)).contains("\n<@U0CHLOE> is on it, since ");
    }

    @Test
    void on_it_pressed_by_two_at_once_is_of_the_first() {
        answer(ping, DEV).press("On it");
        answer(ping, CHLOE).press("On it");
        town.hear();

        assertThat(answer(ping)).contains("\n<@U0DEV> is on it, since ");
        assertThat(whispers(CHLOE))
                .containsExactly("Nobody has to answer here any more. <@U0DEV> is on it, since"
                        + " <!date^1795424410^{date_short_pretty} {time}|2026-11-23 09:00 UTC>.");
        assertThat(whispers(DEV)).isEmpty();
    }

    @Test
    void on_it_of_somebody_else_is_refused_with_what_to_do() {
        presses(ADA, ping, "On it");

        assertThat(whispers(ADA))
                .containsExactly("Only *Dev Rao* and members of @pmm-team can answer here, and you are none of them, so"
                        + " nothing has changed. Whoever is responsible is reminded; if it cannot wait, write in the"
                        + " thread.");
        assertThat(answer(ping)).contains("*Responsible:* <@U0DEV>");
    }

    @Test
    void on_it_of_a_guest_is_refused_even_in_the_group() {
        town.sandbox.slack().channels().join(PRODUCT_MARKETING, GIA);
        team(GIA, CHLOE);
        presses(GIA, ping, "On it");

        assertThat(whispers(GIA)).singleElement().asString().startsWith("Only *Dev Rao* and members of @pmm-team");
    }

    @Test
    void on_it_in_a_reminder_says_so_there_and_in_the_thread() {
        town.advance(Duration.ofMinutes(30));
        newestTold(DEV).press("On it");
        town.hear();

        assertThat(answer(ping)).contains("\n<@U0DEV> is on it, since ");
        assertThat(told(DEV))
                .containsExactly(
                        "A reminder: <@U0ADA> still waits for an answer to <" + permalink(ping)
                                + "|a message> in <#C0PRODMKT>. You are the one who has triage duty this week.\n"
                                + line(1, "Survey", LINE)
                                + "\n<@U0DEV> is on it, since <!date^1795426210^{date_short_pretty} {time}|2026-11-23 09:30 UTC>.");
        assertThat(newestTold(DEV).buttons()).isEmpty();
    }

    @Test
    void pass_on_names_the_other_in_the_thread_and_tells_them() {
        presses(DEV, ping, "Not me: pass on");
        assertThat(passing(DEV, CHLOE, "She knows <!channel> & *this*\n@ben").ok())
                .isTrue();
        town.hear();

        assertThat(answer(ping))
                .isEqualTo(line(1, "Survey", LINE)
                        + "\n*Responsible:* <@U0CHLOE>, who was asked instead.\n"
                        + "Passed on by <@U0DEV>: She knows &lt;!channel&gt; &amp; *this*\n@ben");
        assertThat(told(CHLOE))
                .containsExactly("<@U0DEV> passed this on to you: <@U0ADA> waits for an answer to <" + permalink(ping)
                        + "|a message> in <#C0PRODMKT>.\nShe knows &lt;!channel&gt; &amp; *this*\n@ben\n"
                        + line(1, "Survey", LINE));
        assertThat(newestTold(CHLOE).buttons()).containsExactly("On it", "Triage", "Not me: pass on");
        town.advance(Duration.ofMinutes(30));
        assertThat(told(DEV)).isEmpty();
        assertThat(told(CHLOE)).hasSize(2);
    }

    @Test
    void pass_on_without_a_reason_and_on_again_leaves_one_answer() {
        presses(DEV, ping, "Not me: pass on");
        passing(DEV, CHLOE, "");
        town.hear();
        presses(CHLOE, ping, "Not me: pass on");
        passing(CHLOE, OMAR, "");
        town.hear();

        assertThat(answer(ping))
                .endsWith("\n*Responsible:* <@U0OMAR>, who was asked instead.\nPassed on by <@U0CHLOE>.");
        newestTold(OMAR).press("On it");
        town.hear();
        assertThat(answer(ping)).contains("\n<@U0OMAR> is on it, since ");
    }

    @Test
    void pass_on_to_somebody_asleep_tells_them_in_the_morning() {
        presses(DEV, ping, "Not me: pass on");
        passing(DEV, BEN, "");
        town.hear();
        assertThat(told(BEN)).isEmpty();

        town.advance(Duration.ofHours(8));
        assertThat(told(BEN)).singleElement().asString().startsWith("<@U0DEV> passed this on to you: <@U0ADA> waits");
    }

    @Test
    void pass_on_taken_on_by_somebody_else_meanwhile_is_not_told() {
        presses(DEV, ping, "Not me: pass on");
        passing(DEV, BEN, "");
        town.hear();
        presses(CHLOE, ping, "On it");
        town.advance(Duration.ofHours(9));

        assertThat(told(BEN)).isEmpty();
    }

    @Test
    void pass_on_form_tells_what_is_wrong_in_its_field() {
        presses(CHLOE, ping, "Not me: pass on");

        assertThat(town.form(CHLOE).submit().fieldErrors())
                .containsOnlyKeys(town.form(CHLOE).blockId(WHO));
        assertThat(passing(CHLOE, CHLOE, "").fieldErrors())
                .containsValue("That is you. To answer yourself, close this form and press On it.");
        assertThat(passing(CHLOE, DEV, "").fieldErrors())
                .containsValue("They are to answer already. Choose somebody else, or close this form.");
    }

    @Test
    void pass_on_to_a_guest_or_an_app_changes_nothing_and_says_why() {
        presses(DEV, ping, "Not me: pass on");
        passing(DEV, GIA, "");
        town.hear();

        assertThat(whispers(DEV))
                .containsExactly("<@U0GIA> is a guest, an app, or not in this workspace any more, and cannot be asked."
                        + " Nothing has changed; please choose a colleague.");
        assertThat(answer(ping)).contains("*Responsible:* <@U0DEV>");
    }

    @Test
    void pass_on_of_somebody_else_is_refused_before_the_form() {
        presses(ADA, ping, "Not me: pass on");

        assertThat(town.form(ADA).isOpen()).isFalse();
        assertThat(whispers(ADA)).singleElement().asString().startsWith("Only *Dev Rao* and members of @pmm-team");
    }

    @Test
    void pass_on_of_somebody_who_left_the_team_meanwhile_is_refused() {
        team(BEN, CHLOE, ADA);
        presses(ADA, ping, "Not me: pass on");
        team(BEN, CHLOE);
        town.advance(Duration.ofMinutes(10));
        passing(ADA, CHLOE, "");
        town.hear();

        assertThat(whispers(ADA)).singleElement().asString().startsWith("Only *Dev Rao* and members of @pmm-team");
        assertThat(answer(ping)).contains("*Responsible:* <@U0DEV>");
    }

    private void team(String... people) {
        town.sandbox.slack().put(new UserGroup("S0PMMTEAM", "pmm-team", "PMM team", List.of(people), false));
        town.bot().goRounds();
    }

    private Outcome passing(String user, String to, String why) {
        OpenForm form = town.form(user).person(WHO, to);
        return (why.isEmpty() ? form : form.type(WHY, why)).submit();
    }
}
