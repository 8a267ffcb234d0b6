package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.BEN;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.sandbox.traffic.Effect;
import dev.smrequest.sandbox.traffic.Fault;
import dev.smrequest.sandbox.traffic.Side;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A step taken while GitLab or Slack is in trouble: it is taken once, noted once, and told once. */
class ActTroubleTest {
    private static final String NOTES = "POST .*/issues/1/notes";
    private static final String CHANGE = "PUT .*/issues/1";

    @TempDir
    private Path data;

    private Town town;

    @BeforeEach
    void open() {
        town = Town.open(data);
        town.filed(ADA, "Battlecard");
    }

    @AfterEach
    void close() {
        town.close();
    }

    static Stream<Arguments> passingTrouble() {
        return Stream.of(
                Arguments.of(
                        "GitLab 502 at the reading", Side.GITLAB, "GET .*/issues/1", Effect.Refuse.serverError(502)),
                Arguments.of("GitLab 500 at the change", Side.GITLAB, CHANGE, Effect.Refuse.serverError(500)),
                Arguments.of("GitLab 429 at the change", Side.GITLAB, CHANGE, Effect.Refuse.tooMany(17)),
                Arguments.of("change lost on the way there", Side.GITLAB, CHANGE, new Effect.DropBefore()),
                Arguments.of("change's answer lost", Side.GITLAB, CHANGE, new Effect.DropAfter()),
                Arguments.of("change's answer torn", Side.GITLAB, CHANGE, new Effect.KillConnection()),
                Arguments.of("note lost on the way there", Side.GITLAB, NOTES, new Effect.DropBefore()),
                Arguments.of("note's answer lost", Side.GITLAB, NOTES, new Effect.DropAfter()),
                Arguments.of("GitLab 503 at the note", Side.GITLAB, NOTES, Effect.Refuse.serverError(503)),
                Arguments.of("Slack 500 at the groups", Side.SLACK, "usergroups.list", Effect.Refuse.serverError(500)),
                Arguments.of("Slack 429 at a message", Side.SLACK, "chat.postMessage", Effect.Refuse.tooMany(30)),
                Arguments.of("message's answer lost", Side.SLACK, "chat.postMessage", new Effect.DropAfter()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("passingTrouble")
    void step_amid_trouble_that_passes_is_taken_noted_and_told_once(
            String name, Side side, String path, Effect effect) {
        int heard = town.directMessages(ADA).size();
        town.sandbox.faults().add(new Fault(side, path, effect, 2));
        town.card(BEN).press("PMM");
        town.settle();

        assertThat(town.labels(1)).as(name).containsExactlyInAnyOrder("sm_request", "sm_req::triage", "pmm");
        assertThat(town.notes(1)).as(name).hasSize(1);
        assertThat(town.directMessages(ADA)).as(name).hasSize(heard + 1);
        assertThat(town.cards())
                .as(name)
                .singleElement()
                .satisfies(card -> assertThat(card.text()).endsWith("State: Triage"));
        assertThat(town.whispers(BEN, PRODUCT_MARKETING))
                .as(name)
                .last()
                .asString()
                .startsWith(":white_check_mark: Triaged to the PMM team");
    }

    @Test
    void step_pressed_twice_before_it_is_taken_is_taken_once() {
        town.card(BEN).press("PMM");
        town.card(BEN).press("PMM");
        town.settle();

        assertThat(town.notes(1)).hasSize(1);
        assertThat(town.whispers(BEN, PRODUCT_MARKETING)).hasSize(1);
    }

    @Test
    void bot_stopped_after_the_press_takes_the_step_when_it_runs_again() {
        town.card(BEN).press("PMM");
        town.stopBot();
        town.startBot();
        town.settle();

        assertThat(town.labels(1)).containsExactlyInAnyOrder("sm_request", "sm_req::triage", "pmm");
        assertThat(town.notes(1)).hasSize(1);
    }

    @Test
    void token_without_the_right_is_named_and_the_card_stays_true() {
        town.owner().botRole("GUEST");

        town.card(BEN).press("PMM");
        town.settle();

        assertThat(town.whispers(BEN, PRODUCT_MARKETING))
                .last()
                .asString()
                .contains(
                        "The issue lacks: label \"sm_req::triage\"",
                        "Either the bot's account may not set this (give it the role Planner or Reporter in the project)");
        assertThat(town.labels(1)).containsExactlyInAnyOrder("sm_request", "sm_req::new_request");
        assertThat(town.notes(1)).isEmpty();
    }

    @Test
    void label_the_project_lacks_is_named_and_never_created() {
        town.owner().withoutLabel("pmm");

        town.card(BEN).press("PMM");
        town.settle();

        assertThat(town.whispers(BEN, PRODUCT_MARKETING))
                .last()
                .asString()
                .endsWith(
                        "GitLab's project has no label \"pmm\". Create it there, or correct the name in the issue template or"
                                + " the workflow file.");
        assertThat(town.labels(1)).containsExactlyInAnyOrder("sm_request", "sm_req::new_request");
    }
}
