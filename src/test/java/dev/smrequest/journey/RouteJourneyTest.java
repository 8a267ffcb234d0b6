package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.BEN;
import static dev.smrequest.journey.Town.CHLOE;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smrequest.journey.Seeds.Seed;
import dev.smrequest.sandbox.slack.world.Message;
import dev.smrequest.sandbox.slack.world.presence.Presence;
import dev.smrequest.sandbox.traffic.Effect;
import dev.smrequest.sandbox.traffic.Side;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code /sm-request why} and {@code /sm-request oncall}, over HTTP. */
class RouteJourneyTest {
    private static final String SETTINGS = """
            triage:
              gitlab_names: {U0BEN: ben.ortiz, U0CHLOE: chloe.lindqvist}
            ping:
              channels: [product-marketing, C0SALES]
              rules:
                - to: assignee
                - {label: "usecase::ci", to: U0CHLOE}
                - {team: mrci, to: U0GIA}
                - to: lead
                - to: duty
              leads: {pmm: U0BEN}
              duty: {people: [U0BEN, U0CHLOE], turn: week, from: 2026-11-02, zone: Europe/Stockholm}
            """;

    private static final String ORDER =
            "Rules are asked in the order of the settings; the first that names somebody decides.";

    @TempDir
    private Path data;

    private Town town;
    private Seeds seeds;

    @BeforeEach
    void open() {
        town = Town.configured(data, SETTINGS);
        seeds = new Seeds(town);
    }

    @AfterEach
    void close() {
        town.close();
    }

    /** All texts of the answer, small print included, or its plain text when it has no blocks. */
    private String answer(String user, String words) {
        town.acts().runCommand(user, PRODUCT_MARKETING, "/sm-request " + words);
        town.settle();
        List<Message> seen = town.messages(PRODUCT_MARKETING).stream()
                .filter(message -> message.ephemeral() && message.onlyFor().equals(user))
                .toList();
        Message last = seen.get(seen.size() - 1);
        List<String> texts = new ArrayList<>();
        last.json().path("blocks").forEach(block -> {
            texts(block).stream().filter(text -> !text.isEmpty()).forEach(texts::add);
        });
        return texts.isEmpty() ? last.text() : String.join("\n", texts);
    }

    private static List<String> texts(JsonNode block) {
        List<String> texts = new ArrayList<>(List.of(block.at("/text/text").asText()));
        block.path("elements").forEach(element -> texts.add(element.path("text").asText()));
        return texts;
    }

    private static Effect refusal(String error) {
        return new Effect.Refuse(
                200, Map.of("Content-Type", "application/json"), "{\"ok\":false,\"error\":\"" + error + "\"}");
    }

    private void presence(String user, Presence presence) {
        town.sandbox.slack().presences().put(user, presence);
    }

    @Test
    void why_of_an_assigned_request_names_the_assignee() {
        seeds.add(Seed.of("Battlecard <Acme>", 3, "sm_req::triage", "pmm").assigned("chloe.lindqvist"));

        assertThat(answer(ADA, "why " + town.link(1))).isEqualTo("""
                        *<%s|#1 Battlecard &lt;Acme&gt;>*
                        Pings about it go to <@U0CHLOE>, who is assigned to it.
                        That was the first rule asked.
                        %s""".formatted(town.link(1), ORDER));
    }

    @Test
    void why_tells_every_rule_that_named_nobody() {
        seeds.add(Seed.of("Survey", 3, "sm_req::triage", "mrci").assigned("dev.rao"));
        presence(CHLOE, Presence.AWAY.saying(":palm_tree:", "On <!channel> leave"));

        assertThat(answer(ADA, "why 1")).isEqualTo("""
                        *<%s|#1 Survey>*
                        Pings about it go to <@U0BEN>, who has triage duty in place of those who are away.
                        *Asked before:*
                        • the assignee: Dev Rao is assigned to it, and triage.gitlab_names does not say who that is in Slack
                        • <@U0CHLOE>, for usecase::ci: the request does not have that label
                        • <@U0GIA>, for the Market Research &amp; Customer Insight team: <@U0GIA> is not a member of the workspace
                        • the lead of the request's team: ping.leads names nobody for the Market Research &amp; Customer Insight team
                        • triage duty: <@U0CHLOE> is away (:palm_tree: On &lt;!channel&gt; leave)
                        %s""".formatted(town.link(1), ORDER));
    }

    @Test
    void why_when_everybody_is_away_says_that_the_group_is_asked() {
        seeds.add(Seed.of("Survey", 3, "sm_req::new_request"));
        presence(CHLOE, Presence.AWAY.saying(":palm_tree:", ""));
        presence(BEN, Presence.AWAY.quiet(Town.MONDAY.plus(Duration.ofHours(2))));

        assertThat(answer(ADA, "why #1")).isEqualTo("""
                        *<%s|#1 Survey>*
                        Pings about it go to the whole group, as everybody who shares triage duty is away.
                        *Asked:*
                        • the assignee: nobody is assigned to it
                        • <@U0CHLOE>, for usecase::ci: the request does not have that label
                        • <@U0GIA>, for the Market Research &amp; Customer Insight team: the request is not with that team
                        • the lead of the request's team: the request has no team yet
                        • triage duty: <@U0CHLOE> is away (:palm_tree:); <@U0BEN> is not to be disturbed until \
                        <!date^1795431600^{time}|11:00 UTC>
                        %s""".formatted(town.link(1), ORDER));
    }

    @Test
    void why_of_a_confidential_request_tells_outsiders_no_labels() {
        seeds.add(Seed.of("Secret launch", 3, "sm_req::triage", "usecase::ci").confidential());

        assertThat(answer(Town.DEV, "why 1")).isEqualTo("""
                        *<%s|#1 (confidential)>*
                        Pings about it go to <@U0CHLOE>, who is responsible for it.
                        The request is confidential: why is told to those who triage and to whoever asked for it.
                        %s""".formatted(town.link(1), ORDER));
        assertThat(answer(BEN, "why 1"))
                .startsWith("*<" + town.link(1) + "|#1 (confidential)>*\n"
                        + "Pings about it go to <@U0CHLOE>, who owns usecase::ci.");
    }

    @Test
    void why_of_nothing_or_of_no_request_says_what_to_type() {
        assertThat(answer(ADA, "why")).isEqualTo("""
                        Which request? Give its number, such as `/sm-request why 123`, or the link to its issue.
                        If it is the title of a request, type `/sm-request` alone and put the title in the form.""");
        assertThat(answer(ADA, "why 99"))
                .isEqualTo(
                        ":mag: There is no request #99 in this project: nobody has filed it yet, or it was deleted or"
                                + " moved. Please check the number, or give the link to the issue.");
    }

    @Test
    void oncall_tells_duty_leads_and_where_pings_are_heard() {
        assertThat(answer(ADA, "oncall")).isEqualTo("""
                        *Triage duty*
                        <@U0CHLOE> has it. Next is <@U0BEN>, from <!date^1795993200^{date_short_pretty} {time}|2026-11-29 23:00 UTC> on.
                        *Leads*
                        PMM: <@U0BEN>
                        Nobody is named for Technical PMM, Partner Marketing, Competitive Intelligence, Market Research &amp; Customer Insight.
                        A message that mentions @pmm-team in #product-marketing or <#C0SALES> is a ping.""");
    }

    @Test
    void oncall_tells_who_stands_in_and_who_is_away() {
        presence(CHLOE, Presence.AWAY.saying(":face_with_thermometer:", "Flu"));

        assertThat(answer(ADA, "oncall")).startsWith("""
                        *Triage duty*
                        <@U0BEN> has it in place of <@U0CHLOE>, whose turn it is. Next is <@U0BEN>, from \
                        <!date^1795993200^{date_short_pretty} {time}|2026-11-29 23:00 UTC> on.
                        *Not there now*
                        <@U0CHLOE> is away (:face_with_thermometer: Flu)
                        *Leads*
                        """);
    }

    @Test
    void oncall_tells_those_who_triage_what_waits_for_an_answer() {
        String ts = town.says(ADA, Town.PRODUCT_MARKETING, "@pmm-team who could help us with Acme?");
        town.hear();
        String waiting = "*Waiting for an answer*\n<";

        assertThat(answer(BEN, "oncall"))
                .contains(waiting)
                .contains("/archives/C0PRODMKT/p" + ts.replace(".", "") + "|a message without a request>"
                        + " in <#C0PRODMKT>, since <!date^");
        assertThat(answer(ADA, "oncall")).doesNotContain(waiting);
    }

    @Test
    void oncall_without_the_right_to_see_quiet_times_takes_people_as_there() {
        town.slackSuffers("dnd.info", refusal("missing_scope"), 5);

        assertThat(answer(ADA, "oncall")).startsWith("*Triage duty*\n<@U0CHLOE> has it.");
    }

    @Test
    void oncall_without_settings_says_so() {
        town.close();
        town = Town.open(data.resolve("other"));

        assertThat(answer(ADA, "oncall")).isEqualTo("""
                        *Triage duty*
                        Nobody has triage duty: the settings name nobody in `ping.duty`.
                        *Leads*
                        Nobody is named for PMM, Technical PMM, Partner Marketing, Competitive Intelligence, Market Research &amp; Customer Insight.
                        A message that mentions @pmm-team in #product-marketing is a ping.""");
        assertThat(town.ready()).contains("Triage duty: off (set ping.duty).");
    }

    @Test
    void why_asksSlackOnceForEachPerson_andAgainAfterAMinute() {
        seeds.add(Seed.of("Survey", 3, "sm_req::new_request"));
        presence(CHLOE, Presence.AWAY.quiet(Town.MONDAY.plusSeconds(90)));
        town.clearTraffic();

        assertThat(answer(ADA, "why 1")).contains("go to <@U0BEN>");
        assertThat(answer(ADA, "why 1")).contains("go to <@U0BEN>");
        assertThat(slackCalls()).containsExactlyInAnyOrder("users.info", "dnd.info", "users.info", "dnd.info");

        town.advance(Duration.ofSeconds(90));
        assertThat(answer(ADA, "why 1")).contains("go to <@U0CHLOE>, who has triage duty this week.");
    }

    private List<String> slackCalls() {
        return town.sandbox.traffic().exchanges().stream()
                .filter(exchange -> exchange.side() == Side.SLACK)
                .map(exchange -> exchange.call().path().replaceAll(".*/", ""))
                .filter(call -> call.matches("users\\.info|dnd\\.info"))
                .toList();
    }

    @Test
    void why_when_slack_stumbles_is_answered_in_the_end() {
        seeds.add(Seed.of("Survey", 3, "sm_req::new_request"));
        town.slackSuffers("dnd.info", Effect.Refuse.serverError(500), 1);

        assertThat(answer(ADA, "why 1")).contains("who has triage duty this week.");
    }
}
