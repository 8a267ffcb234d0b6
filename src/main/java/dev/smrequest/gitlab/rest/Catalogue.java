package dev.smrequest.gitlab.rest;

import dev.smrequest.gitlab.Member;
import dev.smrequest.gitlab.Milestone;
import dev.smrequest.gitlab.rest.client.ProjectApis;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
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

    Catalogue(ProjectApis apis, Calls calls) {
        this.apis = apis;
        this.calls = calls;
    }

    Set<String> readLabels() {
        labels = calls.run(
                "read the project's labels",
                () -> apis.labels().stream().map(Label::getName).collect(Collectors.toUnmodifiableSet()));
        return labels;
    }

    List<Milestone> readMilestones() {
        milestones = calls.run(
                "read the project's milestones",
                () -> apis.activeMilestones().stream()
                        .map(milestone -> new Milestone(milestone.getId(), milestone.getTitle()))
                        .toList());
        return milestones;
    }

    /** Those who can be assigned: active, with more than minimal access, each once. */
    List<Member> readMembers() {
        members = calls.run("read the project's members", () -> {
            Map<Long, Member> byId = new LinkedHashMap<>();
            apis.members().stream()
                    .filter(Catalogue::canBeAssigned)
                    .forEach(member -> byId.putIfAbsent(member.getId(), Snapshots.member(member)));
            return List.copyOf(byId.values());
        });
        return members;
    }

    /** Label titles as GitLab's comma-separated list. */
    String labelList(Collection<String> titles) {
        refuseCommas(titles);
        List<String> missing =
                titles.stream().filter(title -> !labels.contains(title)).toList();
        if (!missing.isEmpty()) {
            Set<String> fresh = readLabels();
            missing.stream().filter(title -> !fresh.contains(title)).findFirst().ifPresent(title -> {
                throw Refusals.unknown(
                        "label \"" + title + "\"",
                        "Create it there, or correct the name in the issue template or the workflow file.");
            });
        }
        return String.join(",", titles);
    }

    /** Label titles to be removed; those the project lacks do no harm. */
    static String removalList(Collection<String> titles) {
        refuseCommas(titles);
        return String.join(",", titles);
    }

    long milestoneId(String title) {
        return found(() -> milestone(milestones, title), () -> milestone(readMilestones(), title))
                .orElseThrow(() -> Refusals.unknown(
                        "open milestone \"" + title + "\"",
                        "Create or reopen it in the project or a group above it, or choose another."));
    }

    long userId(String username) {
        return found(() -> member(members, username), () -> member(readMembers(), username))
                .orElseThrow(() -> Refusals.unknown(
                        "member @" + username + " who can be assigned",
                        "Add that person to the project, or choose a member."));
    }

    private static void refuseCommas(Collection<String> titles) {
        titles.stream().filter(title -> title.indexOf(',') >= 0).findFirst().ifPresent(title -> {
            throw Refusals.unknown(
                    "way to set the label \"" + title + "\" by its API, which reads the comma as the end of a name",
                    "Rename the label without a comma.");
        });
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

    private static boolean canBeAssigned(org.gitlab4j.api.models.Member member) {
        AccessLevel level = member.getAccessLevel();
        return "active".equals(member.getState()) && level != AccessLevel.NONE && level != AccessLevel.MINIMAL_ACCESS;
    }
}
