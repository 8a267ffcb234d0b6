package dev.smrequest.triage.access;

import dev.smrequest.slack.Slack;
import dev.smrequest.slack.UserGroup;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The members of the Slack user groups whose members may triage. What was read last is at hand at once; for an act it is
 * read afresh when it is older than a minute.
 */
public final class Triagers {
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Slack slack;
    private final List<String> handles;
    private final Clock clock;
    private volatile Optional<Known> known = Optional.empty();

    public Triagers(Slack slack, List<String> handles, Clock clock) {
        this.slack = slack;
        this.handles = List.copyOf(handles);
        this.clock = clock;
    }

    private record Known(Set<String> members, Instant readAt) {}

    /** Whether somebody surely is none, by what was read last; false as long as nothing was read. Calls nobody. */
    boolean surelyNot(String userId) {
        return known.filter(read -> !read.members().contains(userId)).isPresent();
    }

    /** Whether somebody is one, by what Slack says now. */
    boolean are(String userId) {
        boolean stale = known.filter(read -> read.readAt().plus(FRESH).isAfter(clock.instant()))
                .isEmpty();
        if (stale) {
            refresh();
        }
        return known.filter(read -> read.members().contains(userId)).isPresent();
    }

    /** Reads the groups from Slack. A group that the workspace does not have has no members. */
    public void refresh() {
        Set<String> members = handles.stream()
                .flatMap(handle -> slack.userGroup(handle).stream())
                .map(UserGroup::members)
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
        known = Optional.of(new Known(members, clock.instant()));
    }

    /** The groups as people write them, such as {@code @pmm-team}. */
    String names() {
        return handles.stream().map(handle -> "@" + handle).collect(Collectors.joining(", "));
    }
}
