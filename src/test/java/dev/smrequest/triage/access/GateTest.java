package dev.smrequest.triage.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.ShelfContent;
import dev.smrequest.job.SteppedClock;
import dev.smrequest.settings.WorkflowFile;
import dev.smrequest.slack.Person;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.SlackException;
import dev.smrequest.slack.UserGroup;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may take which step, and what everybody else is told. */
class GateTest {
    private static final String NOT_A_TRIAGER =
            "Only members of @pmm-team, @leads move requests, and you are none. Ask them"
                    + " in #product-marketing, or ask an admin of the workspace to add you to the group.";
    private static final String ONLY_WITHDRAW =
            "As the requester you may only withdraw a request; the other steps are for"
                    + " members of @pmm-team, @leads. Ask them in #product-marketing.";
    private static final String STRANGER =
            "Guests and people of other workspaces cannot move requests. Please ask a member of @pmm-team, @leads.";
    private static final String NO_GROUP =
            "Only members of @pmm-team, @leads move requests, but this workspace has no such"
                    + " group. The admins of the bot have been told. Until they mend it, please make the change in GitLab.";
    private static final String NO_SCOPE =
            "Slack does not let the bot see who is in @pmm-team, @leads, so it cannot tell"
                    + " whether you may move requests. The admins of the bot have been told. Until they mend it, please make the"
                    + " change in GitLab.";

    private static final Map<String, String> WORDS = Map.of(
            "nothing", "",
            "not a triager", NOT_A_TRIAGER,
            "only withdraw", ONLY_WITHDRAW,
            "stranger", STRANGER);

    private final SteppedClock clock = new SteppedClock(Instant.parse("2026-11-23T09:00:00Z"));
    private final List<String> asked = new ArrayList<>();
    private Map<String, Set<String>> groups =
            Map.of("pmm-team", Set.of("UBEN", "UGUEST", "UALIEN"), "leads", Set.of("ULEAD"));
    private Optional<SlackException> trouble = Optional.empty();
    private final TriagerGroups roster = new TriagerGroups(slack(), List.of("pmm-team", "leads"), clock);
    private final GitLabStanding gitlab = new GitLabStanding(
            Map.of("UPLAN", "Pia.Plan", "UGLGUEST", "gus.guest", "UGUESTPLAN", "pia.plan"),
            () -> Optional.of(new ShelfContent(
                    Optional.empty(), Set.of(), List.of(), List.of(), Set.of("pia.plan"), clock.instant(), List.of())));
    private final Gate gate = new Gate(
            slack(),
            new Triagers(roster, gitlab),
            iid -> Optional.of(iid == 7 ? "UADA" : "UGUEST2"),
            WorkflowFile.bundled(),
            "product-marketing");

    @ParameterizedTest
    @CsvSource({
        "UBEN,       1, assign,  nothing",
        "ULEAD,      1, assign,  nothing",
        "UPLAN,      1, assign,  nothing",
        "UGLGUEST,   1, assign,  not a triager",
        "UADA,       7, decline, nothing",
        "UADA,       7, '',      nothing",
        "UADA,       7, assign,  only withdraw",
        "UADA,       7, nosuch,  only withdraw",
        "UADA,       1, decline, not a triager",
        "UOMAR,      7, decline, not a triager",
        "UOMAR,      7, '',      not a triager",
        "UGUEST,     1, assign,  stranger",
        "UGUEST2,    1, decline, stranger",
        "UGUESTPLAN, 1, assign,  stranger",
        "UALIEN,     1, assign,  stranger"
    })
    void objection_whenTheActIsPerformed_isWhole(String user, long iid, String step, String expected) {
        assertThat(gate.objection(user, iid, Optional.of(step).filter(key -> !key.isEmpty()))
                        .orElse(""))
                .isEqualTo(WORDS.get(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "UBEN,  1, nothing",
        "UPLAN, 1, nothing",
        "UADA,  7, nothing",
        "UADA,  1, not a triager",
        "UOMAR, 1, not a triager"
    })
    void objectionAtOnce_afterTheGroupsWereRead_asksNobody(String user, long iid, String expected) {
        roster.refresh();
        asked.clear();

        assertThat(gate.objectionAtOnce(user, iid).orElse("")).isEqualTo(WORDS.get(expected));
        assertThat(asked).isEmpty();
    }

    @Test
    void objectionAtOnce_beforeTheGroupsWereRead_isNone() {
        assertThat(gate.objectionAtOnce("UOMAR", 1)).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void group_readWithinTheMinute_isNotReadAgain_thenIs() {
        assertThat(gate.objection("UBEN", 1, Optional.of("assign"))).isEmpty();
        groups = Map.of("pmm-team", Set.of(), "leads", Set.of());

        clock.advance(Duration.ofSeconds(59));
        assertThat(gate.objection("UBEN", 1, Optional.of("assign"))).isEmpty();
        clock.advance(Duration.ofSeconds(2));
        assertThat(gate.objection("UBEN", 1, Optional.of("assign"))).contains(NOT_A_TRIAGER);
    }

    @Test
    void groups_thatTheWorkspaceLacks_areToldToWhoeverIsRefused() {
        groups = Map.of();

        assertThat(gate.objection("UBEN", 1, Optional.of("assign"))).contains(NO_GROUP);
        assertThat(gate.objection("UPLAN", 1, Optional.of("assign"))).isEmpty();
        assertThat(roster.trouble())
                .contains("The workspace has no user group @pmm-team, @leads, whose members move requests. Create it in"
                        + " Slack, or name another in triage.groups.");
    }

    @Test
    void group_thatTheWorkspaceLacks_doesNotShutOutTheOthers() {
        groups = Map.of("leads", Set.of("ULEAD"));

        assertThat(gate.objection("ULEAD", 1, Optional.of("assign"))).isEmpty();
        assertThat(gate.objection("UBEN", 1, Optional.of("assign"))).contains(NOT_A_TRIAGER);
        assertThat(roster.trouble())
                .contains(
                        "The workspace has no user group @pmm-team, whose members move requests. Create it in Slack, or"
                                + " name another in triage.groups.");
    }

    @Test
    void scope_missing_isToldAndShutsNobodyOutWhomGitLabKnows() {
        trouble = Optional.of(failure("missing_scope"));

        assertThat(gate.objection("UBEN", 1, Optional.of("assign"))).contains(NO_SCOPE);
        assertThat(gate.objection("UADA", 7, Optional.of("assign"))).contains(NO_SCOPE);
        assertThat(gate.objection("UADA", 7, Optional.of("decline"))).isEmpty();
        assertThat(gate.objection("UPLAN", 1, Optional.of("assign"))).isEmpty();
        assertThat(roster.trouble())
                .contains(
                        "Slack does not let the bot see who is in @pmm-team, @leads, whose members move requests: its app"
                                + " lacks the scope usergroups:read. Install the app anew from manifest.yml.");

        trouble = Optional.empty();
        assertThat(gate.objection("UBEN", 1, Optional.of("assign"))).isEmpty();
        assertThat(roster.trouble()).isEmpty();
    }

    @Test
    void slack_outOfReach_keepsWhatIsKnownAndHasTheActTriedAgain() {
        roster.refresh();
        trouble = Optional.of(failure("ratelimited"));
        clock.advance(Duration.ofMinutes(2));

        assertThat(gate.objectionAtOnce("UBEN")).isEmpty();
        assertThat(gate.objectionAtOnce("UOMAR")).contains(NOT_A_TRIAGER);
        assertThatThrownBy(() -> gate.objection("UBEN", 1, Optional.of("assign")))
                .isInstanceOf(SlackException.class);
        assertThat(roster.trouble()).isEmpty();
    }

    private static SlackException failure(String error) {
        return new SlackException(error, error, Retry.SAFE, Optional.empty(), new IllegalStateException());
    }

    /** A workspace that tells of people and groups only. */
    private Slack slack() {
        return (Slack) Proxy.newProxyInstance(
                Slack.class.getClassLoader(), new Class<?>[] {Slack.class}, (proxy, method, arguments) -> {
                    asked.add(method.getName());
                    String name = (String) arguments[0];
                    return method.getName().equals("person") ? person(name) : group(name);
                });
    }

    private static Person person(String id) {
        Person.Standing standing = id.startsWith("UGUEST")
                ? Person.Standing.GUEST
                : id.equals("UALIEN") ? Person.Standing.OUTSIDER : Person.Standing.MEMBER;
        return new Person(id, id, ZoneId.of("UTC"), Optional.empty(), standing);
    }

    private Optional<UserGroup> group(String handle) {
        trouble.ifPresent(failure -> {
            throw failure;
        });
        return Optional.ofNullable(groups.get(handle)).map(members -> new UserGroup("S" + handle, handle, members));
    }
}
