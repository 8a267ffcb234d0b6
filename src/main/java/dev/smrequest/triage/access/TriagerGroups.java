package dev.smrequest.triage.access;

import dev.smrequest.slack.Slack;
import dev.smrequest.slack.SlackException;
import dev.smrequest.slack.UserGroup;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The Slack user groups whose members triage. What was read last is at hand at once; for an act it is read afresh when it
 * is older than a minute. What is known stays when Slack does not answer.
 */
public final class TriagerGroups {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final String NO_SCOPE = "missing_scope";

    private final Slack slack;
    private final List<String> handles;
    private final Clock clock;
    private volatile Optional<Known> known = Optional.empty();
    private volatile boolean forbidden;

    public TriagerGroups(Slack slack, List<String> handles, Clock clock) {
        this.slack = slack;
        this.handles = List.copyOf(handles);
        this.clock = clock;
    }

    private record Known(Set<String> members, List<String> missing, Instant readAt) {}

    /**
     * Reads the groups from Slack. A group that the workspace does not have has no members.
     *
     * @throws SlackException when Slack does not tell
     */
    public void refresh() {
        Set<String> members = new HashSet<>();
        List<String> missing = new ArrayList<>();
        try {
            for (String handle : handles) {
                Optional<UserGroup> group = slack.userGroup(handle);
                group.ifPresentOrElse(some -> members.addAll(some.members()), () -> missing.add(handle));
            }
        } catch (SlackException e) {
            forbidden = e.error().equals(NO_SCOPE);
            throw e;
        }
        forbidden = false;
        known = Optional.of(new Known(Set.copyOf(members), List.copyOf(missing), clock.instant()));
    }

    /** What an admin must mend before the groups mean what the settings say; empty when nothing. */
    public Optional<String> trouble() {
        if (forbidden) {
            return Optional.of("Slack does not let the bot see who is in " + names()
                    + ", whose members move requests: its app lacks the scope usergroups:read. Install the app anew from"
                    + " manifest.yml.");
        }
        List<String> missing = known.map(Known::missing).orElse(List.of());
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("The workspace has no user group " + written(missing)
                        + ", whose members move requests. Create it in Slack, or name another in triage.groups.");
    }

    /** Whether somebody surely is in none, by what was read last; false as long as nothing was read. Calls nobody. */
    boolean surelyLack(String userId) {
        return known.filter(read -> !read.members().contains(userId)).isPresent();
    }

    /** Whether somebody is in one, by what Slack says now. */
    boolean have(String userId) {
        boolean stale = known.filter(read -> read.readAt().plus(FRESH).isAfter(clock.instant()))
                .isEmpty();
        if (stale) {
            refresh();
        }
        return known.filter(read -> read.members().contains(userId)).isPresent();
    }

    /** Whether Slack refuses to tell who is in the groups. */
    boolean areForbidden() {
        return forbidden;
    }

    /** Whether the workspace has none of the groups. */
    boolean areAllMissing() {
        return known.filter(read -> read.missing().size() == handles.size()).isPresent();
    }

    /** The groups as people write them, such as {@code @pmm-team}. */
    String names() {
        return written(handles);
    }

    private static String written(List<String> handles) {
        return handles.stream().map(handle -> "@" + handle).collect(Collectors.joining(", "));
    }
}
