package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.sandbox.traffic.Effect;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The two fields that the box brings, whatever comes in between. */
class UrgentFormJourneyTest extends UrgentTown {
    @Test
    void box_ticked_and_unticked_brings_and_takes_the_fields_and_nothing_typed_is_lost() {
        OpenForm form = fill(town.request(ADA, "Battlecard for Acme"))
                .type("Title", "Battlecard for Acme, second edition")
                .day("Due date", "2026-12-24")
                .choose("Use case", "Continuous integration (usecase::CI)");
        assertThat(form.labels()).endsWith(BOX).doesNotContain(WHY, BY);

        form = ticked(form);

        assertThat(form.labels()).endsWith(BOX, WHY, BY);
        assertThat(form.view().state().toString())
                .contains("second edition", "A one-page battlecard", "2026-12-24", "Continuous integration");
        assertThat(form.initial("Title")).isEqualTo("Battlecard for Acme, second edition");
        assertThat(form.initial("What do you need?")).isEqualTo("A one-page battlecard");

        form.type(WHY, "They decide tomorrow").tick(BOX, false);
        town.settle();
        assertThat(town.form(ADA).labels()).endsWith(BOX).doesNotContain(WHY, BY);

        form = ticked(town.form(ADA));
        assertThat(form.initial(WHY)).isEqualTo("They decide tomorrow");
        assertThat(form.view().state().toString()).contains("second edition", "They decide tomorrow");
    }

    @Test
    void fields_left_empty_or_in_the_past_are_told_and_nothing_is_filed() {
        OpenForm form = ticked(fill(town.request(ADA, "Battlecard")));

        assertThat(form.submit().fieldErrors()).containsOnlyKeys(form.blockId(WHY), form.blockId(BY));
        assertThat(form.type(WHY, " ").day(BY, "2026-11-21").submit().fieldErrors())
                .containsOnly(
                        Map.entry(
                                form.blockId(WHY),
                                "Please say why this cannot wait: the team decides by it what to put aside."),
                        Map.entry(form.blockId(BY), "2026-11-21 is in the past: please choose today or a later day."));
        town.settle();
        assertThat(town.issues()).isEmpty();
        assertThat(alerts()).isEmpty();
    }

    @Test
    void box_ticked_and_sent_before_the_fields_are_there_is_told_at_the_box() {
        OpenForm form = fill(town.request(ADA, "Battlecard")).tick(BOX, true);

        assertThat(form.submit().fieldErrors())
                .containsOnly(Map.entry(
                        form.blockId(BOX),
                        "The form has not asked yet why this cannot wait and by when you need it. Please wait a moment,"
                                + " or untick this box and tick it again. Nothing you typed is lost."));
        town.settle();
        assertThat(town.form(ADA).labels()).contains(WHY, BY);
    }

    @Test
    void box_unticked_while_its_fields_still_show_files_what_can_wait() {
        OpenForm form = ticked(fill(town.request(ADA, "Battlecard")));
        form.type(WHY, "They decide").day(BY, "2026-11-25").tick(BOX, false).submit();
        town.settle();

        assertThat(town.form(ADA).text()).contains("Filed: ");
        assertThat(alerts()).isEmpty();
    }

    @Test
    void form_submitted_before_it_is_shown_anew_is_not_brought_back() {
        OpenForm form = fill(town.request(ADA, "Battlecard")).tick(BOX, true).tick(BOX, false);
        assertThat(form.submit().ok()).isTrue();
        assertThat(town.form(ADA).text()).contains("Filing *Battlecard* …");
        town.settle();

        assertThat(town.form(ADA).text()).contains("Filed: ");
        assertThat(town.issues()).hasSize(1);
    }

    @Test
    void box_touched_three_times_at_once_ends_as_it_was_left() {
        fill(town.request(ADA, "Battlecard")).tick(BOX, true).tick(BOX, false).tick(BOX, true);
        town.settle();
        assertThat(town.form(ADA).labels()).contains(WHY, BY);

        town.form(ADA).tick(BOX, false).tick(BOX, true).tick(BOX, false);
        town.settle();
        assertThat(town.form(ADA).labels()).doesNotContain(WHY, BY);
    }

    @Test
    void answer_lost_when_the_fields_are_shown_harms_nothing() {
        town.slackSuffers("views.update", new Effect.DropAfter(), 1);
        OpenForm form = ticked(fill(town.request(ADA, "Battlecard")));
        assertThat(form.labels()).contains(WHY, BY);

        form.type(WHY, "They decide").tick(BOX, false);
        town.settle();
        assertThat(town.form(ADA).labels()).doesNotContain(WHY, BY);
    }

    @Test
    void form_ticked_over_a_restart_still_gets_its_fields() {
        OpenForm form = fill(town.request(ADA, "Battlecard")).tick(BOX, true);
        town.stopBot();
        town.startBot();
        town.settle();

        assertThat(town.form(ADA).labels()).contains(WHY, BY);
        assertThat(form.type(WHY, "Now").day(BY, "2026-11-25").submit().ok()).isTrue();
    }

    @Test
    void form_of_several_pages_asks_on_the_last_one_alone() {
        template(IntStream.rangeClosed(1, 120)
                .mapToObj(i -> "## Question " + i + "\n")
                .collect(Collectors.joining("\n")));
        OpenForm first = town.request(ADA, "Long");
        assertThat(first.labels()).doesNotContain(BOX);
        first.type("Question 1", "one").submit();
        OpenForm last = urgent(town.form(ADA).type("Question 120", "hundred twenty"), "Now");
        assertThat(last.title()).isEqualTo("SM request 2 of 2");
        assertThat(last.submit().ok()).isTrue();
        town.settle();

        assertThat(onlyIssue().path("description").asText())
                .containsSubsequence("## Needs attention now", "Now", "one", "hundred twenty");
        assertThat(alerts()).hasSize(1);
    }
}
