package dev.smrequest.gitlab.rest;

import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.gitlab.Milestone;
import dev.smrequest.gitlab.ShelfContent;
import dev.smrequest.gitlab.issue.Member;
import dev.smrequest.gitlab.rest.client.ProjectApis;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gitlab4j.api.models.AccessLevel;
import org.gitlab4j.api.models.Label;

/**
 * The project's label titles, milestones and members as last read, to check names before GitLab sees them: it would
 * create a misspelt label and ignore a misspelt milestone or person. A name not known is looked up afresh once.
 */
final class Catalogue {
    private final ProjectApis apis;
    private final Calls calls;
    private volatile Set<String> labels = Set.of();
    private volatile List<Milestone> milestones = List.of();
    private volatile List<Member> members = List.of();
    private volatile Set<String> planners = Set.of();

    Catalogue(ProjectApis apis, Calls calls) {
        this.apis = apis;
        this.calls = calls;
    }

    /** Everything afresh; a form does without milestones and members, but not without labels. */
    ShelfContent shelf(Optional<String> template, Instant now) {
        Set<String> titles = readLabels();
        List<String> gaps = new ArrayList<>();
        tryToRead(this::readMilestones, gaps);
        tryToRead(this::readMembers, gaps);
        return new ShelfContent(template, titles, milestones, members, planners, now, gaps);
    }

    private Set<String> readLabels() {
        labels = calls.run(
                "read the project's labels",
                () -> apis.labels().stream().map(Label::getName).collect(Collectors.toUnmodifiableSet()));
        return labels;
    }

    private List<Milestone> readMilestones() {
        milestones = calls.run(
                "read the project's milestones",
                () -> apis.activeMilestones().stream()
                        .map(milestone -> new Milestone(milestone.getId(), milestone.getTitle()))
                        .toList());
        return milestones;
    }

    /** Those who can be assigned: active, with more than minimal access, each once. */
    private List<Member> readMembers() {
        List<org.gitlab4j.api.models.Member> assignable = calls.run(
                "read the project's members",
                () -> apis.members().stream().filter(Catalogue::canBeAssigned).toList());
        Map<Long, Member> byId = new LinkedHashMap<>();
        assignable.forEach(member -> byId.putIfAbsent(member.getId(), Snapshots.member(member)));
        members = List.copyOf(byId.values());
        planners = assignable.stream()
                .filter(Catalogue::canPlan)
                .map(member -> Snapshots.member(member).username().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        return members;
    }

    /** The first of the labels that the project lacks. */
    Optional<String> missingLabel(Collection<String> titles) {
        List<String> known = knownLabels(titles);
        return titles.stream().filter(title -> !known.contains(title)).findFirst();
    }

    /** Those of the labels that the project has. */
    List<String> knownLabels(Collection<String> titles) {
        Set<String> known = labels.containsAll(titles) ? labels : readLabels();
        return titles.stream().filter(known::contains).toList();
    }

    /** The id of an active milestone. */
    Optional<Long> milestoneId(String title) {
        return found(() -> milestone(milestones, title), () -> milestone(readMilestones(), title));
    }

    /** The id of a member who can be assigned; GitLab takes a user name in any case. */
    Optional<Long> userId(String username) {
        return found(() -> member(members, username), () -> member(readMembers(), username));
    }

    /** A bad token and a rate limit concern all reading, so they are no gap. */
    private static void tryToRead(Supplier<?> list, List<String> gaps) {
        try {
            var unused = list.get();
        } catch (GitLabException e) {
            if (e.status() == 401 || e.status() == 429) {
                throw e;
            }
            gaps.add(e.getMessage());
        }
    }

    private static Optional<Long> found(Supplier<Optional<Long>> known, Supplier<Optional<Long>> afresh) {
        return known.get().or(afresh);
    }

    private static Optional<Long> milestone(List<Milestone> among, String title) {
        return among.stream()
                .filter(milestone -> milestone.title().equals(title))
                .map(Milestone::id)
                .findFirst();
    }

    private static Optional<Long> member(List<Member> among, String username) {
        return among.stream()
                .filter(member -> member.username().equalsIgnoreCase(username))
                .map(Member::id)
                .findFirst();
    }

    /** At least Planner (15); somebody listed twice counts by the higher role. */
    private static boolean canPlan(org.gitlab4j.api.models.Member member) {
        AccessLevel level = member.getAccessLevel();
        return level != null && level != AccessLevel.INVALID && level.value >= AccessLevel.PLANNER.value;
    }

    private static boolean canBeAssigned(org.gitlab4j.api.models.Member member) {
        AccessLevel level = member.getAccessLevel();
        return "active".equals(member.getState()) && level != AccessLevel.NONE && level != AccessLevel.MINIMAL_ACCESS;
    }
}
