package dev.smrequest.ping.hear;

import dev.smrequest.failure.Retry;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.SlackException;
import dev.smrequest.slack.UserGroup;
import dev.smrequest.slack.app.NotReadyException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The channels in which pings are heard and the groups whose mention is one, as Slack knows them. What was read last is
 * at hand at once; nothing is decided before it was read.
 */
public final class Watched {
    private final Slack slack;
    private final List<String> channels;
    private final List<String> handles;
    private volatile Optional<Known> known = Optional.empty();

    /** Channels by name or id, groups by handle without {@code @}. */
    public Watched(Slack slack, List<String> channels, List<String> handles) {
        this.slack = slack;
        this.channels = List.copyOf(channels);
        this.handles = List.copyOf(handles);
    }

    private record Known(Set<String> channels, List<UserGroup> groups, List<String> missing) {}

    /**
     * Reads both from Slack.
     *
     * @throws SlackException when Slack does not tell; what is known stays
     */
    public void refresh() {
        List<String> missing = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        channels.forEach(name -> channel(name).ifPresentOrElse(ids::add, () -> missing.add("the channel #" + name)));
        List<UserGroup> groups = new ArrayList<>();
        handles.forEach(handle ->
                slack.userGroup(handle).ifPresentOrElse(groups::add, () -> missing.add("the user group @" + handle)));
        known = Optional.of(new Known(Set.copyOf(ids), List.copyOf(groups), List.copyOf(missing)));
    }

    /** What the settings name and the workspace does not have, as far as the bot can see; empty when nothing. */
    public Optional<String> trouble() {
        List<String> missing = known.map(Known::missing).orElse(List.of());
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("Slack does not show the bot " + String.join(" and ", missing)
                        + ": create it, invite the bot, or name another in ping.channels and ping.groups.");
    }

    /**
     * Whether pings are heard in this channel.
     *
     * @throws NotReadyException as long as the channels were not read
     */
    boolean hasChannel(String id) {
        return read().channels().contains(id);
    }

    /**
     * Whether a text mentions a watched group.
     *
     * @throws NotReadyException as long as the groups were not read
     */
    boolean isPing(PingText text) {
        return text.mentions(read().groups(), handles);
    }

    private Known read() {
        return known.orElseThrow(() -> new NotReadyException("The watched channels were not read from Slack yet."));
    }

    private Optional<String> channel(String name) {
        try {
            return Optional.of(slack.channelId(name));
        } catch (SlackException e) {
            if (e.retry() == Retry.NEVER && e.error().equals("channel_not_found")) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
