package dev.smrequest.ping.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.settings.WorkflowFile;
import dev.smrequest.workflow.Workflow;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The router as a table: rules and what is known of a request and of people, and who is named and why. */
class RouterTest {
    private static final Workflow WORKFLOW = WorkflowFile.bundled();
    private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-11-02T09:00:00Z"), ZoneOffset.UTC);

    /**
     * Rules between commas, as {@code label@team>target}; leads are ben for pmm and liv for mrci; duty goes dora, eli, finn
     * by the week and is dora's. Marks of people: {@code ?} not known in Slack, {@code !} no member, {@code ~} away.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the assignee
            >assignee,>lead,>duty | pmm              | chloe       |            | CHLOE | is assigned to it
            >assignee,>lead,>duty | pmm              | chloe dev   |            | CHLOE | is assigned to it
            >assignee,>lead,>duty | pmm              | dev chloe   |            | DEV   | is assigned to it
            >assignee,>lead,>duty | pmm              | chloe dev   | chloe?     | DEV   | is assigned to it
            >assignee,>lead,>duty | pmm              | chloe dev   | chloe!     | DEV   | is assigned to it
            >assignee,>lead,>duty | pmm              | chloe       | chloe?     | BEN   | leads the PMM team
            >assignee,>lead,>duty | pmm              | chloe       | chloe!     | BEN   | leads the PMM team
            >assignee,>lead,>duty | pmm              | chloe dev   | chloe? dev!| BEN   | leads the PMM team
            >lead,>assignee       | pmm              | chloe       |            | BEN   | leads the PMM team
            # the lead of the team
            >assignee,>lead,>duty | pmm              |             |            | BEN   | leads the PMM team
            >assignee,>lead,>duty | PMM              |             |            | BEN   | leads the PMM team
            >assignee,>lead,>duty | mrci             |             |            | LIV   | leads the Market Research &amp; Customer Insight team
            >assignee,>lead,>duty | mrci pmm         |             |            | BEN   | leads the PMM team
            >assignee,>lead,>duty | mrci pmm         |             | ben!       | LIV   | leads the Market Research &amp; Customer Insight team
            >assignee,>lead,>duty | pmm              |             | ben!       | DORA  | has triage duty this week
            >assignee,>lead,>duty | tech_pmm         |             |            | DORA  | has triage duty this week
            >assignee,>lead,>duty | tech_pmm pmm     |             |            | BEN   | leads the PMM team
            >assignee,>lead,>duty |                  |             |            | DORA  | has triage duty this week
            @mrci>lead,>duty      | pmm              |             |            | DORA  | has triage duty this week
            @pmm>lead,>duty       | pmm              |             |            | BEN   | leads the PMM team
            # stable counterparts
            ci>carl,>duty         | ci               |             |            | CARL  | owns ci
            CI>carl,>duty         | ci               |             |            | CARL  | owns CI
            ci>carl,>duty         | cd               |             |            | DORA  | has triage duty this week
            ci>carl,cd>cora       | cd ci            |             |            | CARL  | owns ci
            cd>cora,ci>carl       | cd ci            |             |            | CORA  | owns cd
            ci>carl,ci>cora       | ci               |             | carl!      | CORA  | owns ci
            ci>carl,>duty         | ci               |             | carl!      | DORA  | has triage duty this week
            @pmm>carl,>duty       | pmm              |             |            | CARL  | owns the PMM team
            @pmm>carl,>duty       | mrci             |             |            | DORA  | has triage duty this week
            ci@pmm>carl,>duty     | ci pmm           |             |            | CARL  | owns ci of the PMM team
            ci@pmm>carl,>duty     | ci mrci          |             |            | DORA  | has triage duty this week
            ci@pmm>carl,>duty     | cd pmm           |             |            | DORA  | has triage duty this week
            ci>assignee,>duty     | ci               | chloe       |            | CHLOE | is assigned to it
            ci>assignee,>duty     | cd               | chloe       |            | DORA  | has triage duty this week
            >carl                 |                  |             |            | CARL  | looks after all requests
            >assignee,ci>carl,>lead | ci pmm         |             |            | CARL  | owns ci
            >assignee,>lead,ci>carl | ci pmm         |             |            | BEN   | leads the PMM team
            # triage duty
            >duty                 |                  |             | dora~      | ELI   | has triage duty in place of those who are away
            >duty                 |                  |             | dora!      | ELI   | has triage duty in place of those who are away
            >duty                 |                  |             | eli~       | DORA  | has triage duty this week
            >duty                 |                  |             | dora~ eli~ | FINN  | has triage duty in place of those who are away
            ci>duty,>carl         | ci               |             | dora~ eli~ finn~ | CARL | looks after all requests
            # the group
            >duty                 |                  |             | dora~ eli~ finn~ | group | everybody who shares triage duty is away
            >duty                 |                  |             | dora! eli~ finn! | group | everybody who shares triage duty is away
            >assignee,>lead       |                  |             |            | group | no rule names somebody who can be told
            >assignee             |                  | chloe       | chloe?     | group | no rule names somebody who can be told
            ci>carl               | cd               |             |            | group | no rule names somebody who can be told
            >carl                 |                  |             | carl!      | group | no rule names somebody who can be told
            """)
    void request_goesToWhomTheFirstFittingRuleNames(
            String rules, String labels, String assignees, String people, String who, String why) {
        Route route = router(rules, people).route(Staff.request(words(labels), words(assignees)));

        assertThat(route.person().map(id -> id.replace("U_", "")).orElse("group"))
                .isEqualTo(who);
        assertThat(route.reason()).isEqualTo(why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # rules                | labels   | assignees | away        | who   | why                                            | in place of
            >assignee,>lead,>duty  | pmm      | chloe     | chloe~      | BEN   | leads the PMM team                             | CHLOE is assigned to it and is away
            >assignee,>lead,>duty  | tech_pmm | chloe     | chloe~      | DORA  | has triage duty this week                      | CHLOE is assigned to it and is away
            >assignee,>lead,>duty  | pmm      | chloe     | chloe~ ben~ | DORA  | has triage duty this week                      | CHLOE is assigned to it and is away
            >assignee,>lead,>duty  | pmm      | chloe dev | chloe~      | DEV   | is assigned to it                              |
            >assignee,>lead,>duty  | pmm      | chloe dev | chloe~ dev! | BEN   | leads the PMM team                             | CHLOE is assigned to it and is away
            >assignee,ci>carl,>lead| ci pmm   | chloe     | chloe~      | CARL  | owns ci                                        | CHLOE is assigned to it and is away
            >lead,>duty            | pmm      |           | ben~        | DORA  | has triage duty this week                      | BEN leads the PMM team and is away
            >lead,>duty            | mrci pmm |           | ben~        | LIV   | leads the Market Research &amp; Customer Insight team |
            ci>carl,>duty          | ci       |           | carl~       | DORA  | has triage duty this week                      | CARL owns ci and is away
            ci>carl,>duty          | ci       |           | carl~ dora~ | ELI   | has triage duty in place of those who are away | CARL owns ci and is away
            >assignee              |          | chloe     | chloe~      | group | no rule names somebody who can be told         | CHLOE is assigned to it and is away
            >duty                  |          |           | dora~       | ELI   | has triage duty in place of those who are away |
            """)
    void somebodyAway_isNamedAndTheNextRuleStandsIn(
            String rules, String labels, String assignees, String people, String who, String why, String inPlaceOf) {
        Route route = router(rules, people).route(Staff.request(words(labels), words(assignees)));

        assertThat(route.person().map(id -> id.replace("U_", "")).orElse("group"))
                .isEqualTo(who);
        assertThat(route.reason()).isEqualTo(why);
        assertThat(route.away().map(away -> away.person().replace("U_", "") + " " + away.words()))
                .isEqualTo(Optional.ofNullable(inPlaceOf));
    }

    @Test
    void tried_tellsWhyEachRuleBeforeNamedNobody() {
        Route route = router(">assignee,ci>carl,@mrci>lead,cd>cora,>lead,>duty", "chloe? dev! cora! dora~")
                .route(Staff.request(List.of("cd", "tech_pmm"), List.of("chloe", "dev")));

        assertThat(route.person()).contains("U_ELI");
        assertThat(route.tried().stream().map(tried -> tried.rule() + ": " + tried.why()))
                .containsExactly(
                        "the assignee: &lt;chloe&gt; is assigned to it, and triage.gitlab_names does not say who that is in"
                                + " Slack; <@U_DEV> is not a member of the workspace",
                        "<@U_CARL>, for ci: the request does not have that label",
                        "the lead of the request's team, for the Market Research &amp; Customer Insight team: the request"
                                + " is not with that team",
                        "<@U_CORA>, for cd: <@U_CORA> is not a member of the workspace",
                        "the lead of the request's team: ping.leads names nobody for the Technical PMM team",
                        "triage duty: <@U_DORA> is away");
    }

    @Test
    void reason_inAChannel_mentionsNobodyElse() {
        Route route = router(">assignee,>duty", "chloe! dora~").route(Staff.request(List.of(), List.of("chloe")));

        assertThat(route.reason()).doesNotContain("<@");
        assertThat(route.hushed()).isEqualTo(Route.to(Optional.of("U_ELI"), "is responsible for it"));
        assertThat(router(">assignee,>duty", "chloe~")
                        .route(Staff.request(List.of(), List.of("chloe")))
                        .hushed()
                        .away())
                .contains(new Route.Away("U_CHLOE", "is away"));
        assertThat(router(">assignee", "")
                        .route(Staff.request(List.of(), List.of()))
                        .hushed())
                .isEqualTo(Route.to(Optional.empty(), "nobody in particular can be told"));
    }

    @Test
    void duty_whenThereIsNone_isNobodys() {
        Routing routing = new Routing(Routing.USUAL, Map.of(), Optional.empty());
        Staff staff = new Staff(List.of(), List.of(), List.of());
        Router router = new Router(routing, WORKFLOW, staff, staff, MONDAY);

        assertThat(router.onDuty()).isEmpty();
        assertThat(router.route(Staff.request(List.of("pmm"), List.of())))
                .isEqualTo(new Route(
                        Optional.empty(),
                        "no rule names somebody who can be told",
                        Optional.empty(),
                        List.of(
                                new Route.Tried("the assignee", "nobody is assigned to it"),
                                new Route.Tried(
                                        "the lead of the request's team", "ping.leads names nobody for the PMM team"),
                                new Route.Tried("triage duty", "nobody has triage duty"))));
    }

    @ParameterizedTest
    @CsvSource({
        "pmm, '', BEN, DORA",
        "pmm, ben~, , DORA",
        "pmm, ben!, , DORA",
        "tech_pmm, dora~, , ELI",
        "'', dora~ eli! finn~, , ",
    })
    void lead_and_duty_forAnEscalation_areThoseWhoCanBeTold(String labels, String people, String lead, String duty) {
        Router router = router(">assignee", people);
        IssueSnapshot request = Staff.request(words(labels), List.of("chloe"));

        assertThat(router.lead(request)).isEqualTo(Optional.ofNullable(lead).map(Staff::id));
        assertThat(router.onDuty()).isEqualTo(Optional.ofNullable(duty).map(Staff::id));
    }

    private static Router router(String rules, String people) {
        Rota rota = new Rota(
                List.of(Staff.id("dora"), Staff.id("eli"), Staff.id("finn")),
                Rota.Turn.WEEK,
                LocalDate.of(2026, 11, 2),
                ZoneId.of("UTC"));
        Routing routing = new Routing(
                Arrays.stream(rules.split(",", -1)).map(RouterTest::rule).toList(),
                Map.of("pmm", Staff.id("ben"), "mrci", Staff.id("liv")),
                Optional.of(rota));
        Staff staff = new Staff(marked(people, "?"), marked(people, "!"), marked(people, "~"));
        return new Router(routing, WORKFLOW, staff, staff, MONDAY);
    }

    private static Rule rule(String written) {
        String[] sides = written.split(">", -1);
        String[] conditions = (sides[0] + "@").split("@", -1);
        return new Rule(some(conditions[1]), some(conditions[0]), target(sides[1]));
    }

    private static Target target(String written) {
        return switch (written) {
            case "assignee" -> new Target.Assignee();
            case "lead" -> new Target.Lead();
            case "duty" -> new Target.Duty();
            default -> new Target.Counterpart(Staff.id(written));
        };
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(word -> !word.isEmpty());
    }

    private static List<String> words(String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.trim().split(" +", -1));
    }

    private static List<String> marked(String people, String mark) {
        return words(people).stream()
                .filter(word -> word.endsWith(mark))
                .map(word -> word.substring(0, word.length() - 1))
                .collect(Collectors.toList());
    }
}
