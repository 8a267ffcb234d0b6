package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.BEN;
import static dev.smrequest.journey.Town.DEV;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;
import static dev.smrequest.journey.Town.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smrequest.sandbox.slack.act.Outcome;
import dev.smrequest.sandbox.slack.world.UserGroup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may move requests, tried by everybody there is, over HTTP. */
class AccessJourneyTest {
    private static final String OMAR = "U0OMAR";
    private static final String GIA = "U0GIA";
    private static final String NOOR = "U0NOOR";
    private static final String ACME = "C0ACME";
    private static final String NOT_A_TRIAGER =
            ":warning: Only members of @pmm-team move requests, and you are none. Ask"
                    + " them in #product-marketing, or ask an admin of the workspace to add you to the group.";

    @TempDir
    private Path data;

    private Town town;

    private void open(Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("DATA_DIR", data.toString());
        town = Town.open(settings);
        town.filed(ADA, "Battlecard for Acme");
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void outsider_isRefusedAtOnceInAModal() {
        open(Map.of());

        town.acts().runCommand(OMAR, SALES, "/sm-request triage 1");

        assertThat(town.form(OMAR).text()).isEqualTo(NOT_A_TRIAGER);
    }

    @Test
    void guest_andStrangerOfAnotherWorkspace_inTheGroupByMistake_areRefused() {
        open(Map.of());
        group("U0GIA", "U0NOOR", "U0BEN");
        town.bot().goRounds();
        String inSales = town.says(ADA, SALES, town.link(1));
        String inAcme = town.says(ADA, ACME, town.link(1));

        town.acts().messageShortcut(GIA, "triage_request", SALES, inSales);
        Outcome foreign = town.acts().messageShortcut(NOOR, "triage_request", ACME, inAcme);
        town.settle();

        String refusal = ":warning: Guests and people of other workspaces cannot move requests. Please ask a member of"
                + " @pmm-team.";
        assertThat(town.form(GIA).text()).isEqualTo(refusal);
        assertThat(foreign.ok()).isFalse();
        assertThat(town.form(NOOR).isOpen()).isFalse();
    }

    @Test
    void requester_withdrawsTheirOwnRequestFromTheMessageThatToldOfIt() {
        open(Map.of());
        String dm = town.sandbox.slack().channels().dm(Town.BOT, ADA).id();

        new Pressed(town.sandbox, ADA, dm, town.directMessages(ADA).get(0).ts()).press("Withdraw …");
        town.settle();
        OpenForm form = town.form(ADA);
        assertThat(form.labels())
                .containsExactly("Next step", "Why is it not needed any more?", "Comment on the issue");
        assertThat(form.text()).contains("Withdraw").doesNotContain("Triage\n", "Grooming", "/label");
        form.type("Why is it not needed any more?", "We lost the deal.").submit();
        assertThat(town.form(ADA).text()).isEqualTo("*Withdraw* closes request #1 and tells the team.");
        town.form(ADA).submit();
        town.settle();

        assertThat(issue().path("state").asText()).isEqualTo("closed");
        assertThat(town.labels(1)).containsExactlyInAnyOrder("sm_request", "sm_req::declined");

        town.acts().closeAllViews(ADA);
        new Pressed(town.sandbox, ADA, dm, town.directMessages(ADA).get(0).ts()).press("Withdraw …");
        town.settle();
        assertThat(town.form(ADA).labels()).isEmpty();
        assertThat(town.form(ADA).text())
                .endsWith("There is nothing to withdraw any more. To have it taken up again, ask the team or file a new"
                        + " request.");
        assertThat(town.notes(1)).last().asString().startsWith("Withdrawn by Ada Park from Slack.");
    }

    @Test
    void requester_pressingAStepOfTheTeam_isToldWhatTheyMay() {
        open(Map.of());

        town.card(ADA).press("PMM");
        town.settle();

        assertThat(town.labels(1)).contains("sm_req::new_request").doesNotContain("pmm");
        assertThat(town.whispers(ADA, PRODUCT_MARKETING).get(0))
                .contains(
                        "As the requester you may only withdraw a request; the other steps are for members of @pmm-team."
                                + " Ask them in #product-marketing.");
    }

    @Test
    void requester_ofAnotherRequest_isNobodySpecial() {
        open(Map.of());
        town.filed(OMAR, "Other");

        town.acts().runCommand(ADA, PRODUCT_MARKETING, "/sm-request triage 2");

        assertThat(town.form(ADA).text()).isEqualTo(NOT_A_TRIAGER);
    }

    @Test
    void somebodyTakenOutOfTheGroup_betweenSeeingAndPressing_isRefused() {
        open(Map.of());
        town.card(BEN).press("Assign");
        town.settle();
        OpenForm form = town.form(BEN)
                .suggest("Assignee (one person is responsible)", "chl", "Chloe Lindqvist (@chloe.lindqvist)");
        group("U0CHLOE");
        town.advance(Duration.ofMinutes(2));

        form.submit();
        town.settle();

        assertThat(town.labels(1)).contains("sm_req::new_request");
        assertThat(town.form(BEN).text())
                .contains(
                        "Only members of @pmm-team move requests, and you are none. Ask them in #product-marketing, or ask"
                                + " an admin of the workspace to add you to the group.");
    }

    @Test
    void planner_ofTheProjectInNoGroup_movesRequests() throws IOException {
        Path file = Files.writeString(data.resolve("bot.yaml"), "triage: {gitlab_names: {U0DEV: dev.rao}}");
        open(Map.of("SM_REQUEST_CONFIG", file.toString()));

        town.card(DEV).press("PMM");
        town.settle();

        assertThat(town.labels(1)).contains("sm_req::triage", "pmm");
    }

    @Test
    void missingGroup_isToldTheAdminsOnceAndWhoeverIsRefused() {
        open(Map.of("SLACK_TRIAGERS", "sm-leads"));
        town.bot().goRounds();
        town.settle();

        assertThat(town.directMessages(DEV))
                .singleElement()
                .satisfies(dm -> assertThat(dm.text())
                        .isEqualTo(
                                ":warning: The workspace has no user group @sm-leads, whose members move requests. Create"
                                        + " it in Slack, or name another in triage.groups. Until then only people named in"
                                        + " triage.gitlab_names who may plan in the project move requests."));
        assertThat(town.ready())
                .contains(
                        "The workspace has no user group @sm-leads, whose members move requests. Create it in Slack, or"
                                + " name another in triage.groups.");
        town.card(BEN).press("PMM");
        town.settle();
        assertThat(town.whispers(BEN, PRODUCT_MARKETING))
                .containsExactly(
                        ":warning: Only members of @sm-leads move requests, but this workspace has no such group."
                                + " The admins of the bot have been told. Until they mend it, please make the change in GitLab.");
    }

    private JsonNode issue() {
        return town.issues().get(0);
    }

    private void group(String... members) {
        town.sandbox.slack().put(new UserGroup("S0PMMTEAM", "pmm-team", "PMM team", List.of(members), false));
    }
}
