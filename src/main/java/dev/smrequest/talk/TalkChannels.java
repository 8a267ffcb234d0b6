package dev.smrequest.talk;

import dev.smrequest.failure.Retry;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.SlackException;
import dev.smrequest.slack.app.NotReadyException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The channels that chose to talk, as Slack knows them. What was read last is at hand at once. */
public final class TalkChannels {
    private final Slack slack;
    private final List<String> configured;
    private volatile Optional<Known> known = Optional.empty();

    /** Channels by name or id. */
    public TalkChannels(Slack slack, List<String> configured) {
        this.slack = slack;
        this.configured = List.copyOf(configured);
    }

    private record Known(Set<String> ids, List<String> missing) {}

    /**
     * Reads them from Slack.
     *
     * @throws SlackException when Slack does not tell; what is known stays
     */
    public void refresh() {
        Set<String> ids = new HashSet<>();
        List<String> missing = new ArrayList<>();
        configured.forEach(name -> id(name).ifPresentOrElse(ids::add, () -> missing.add("#" + name)));
        known = Optional.of(new Known(Set.copyOf(ids), List.copyOf(missing)));
    }

    /** What the settings name and Slack does not show the bot; empty when nothing. */
    public Optional<String> trouble() {
        List<String> missing = known.map(Known::missing).orElse(List.of());
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("Slack does not show the bot the channel " + String.join(" and ", missing)
                        + ": create it, invite the bot, or name another in talk.channels.");
    }

    /**
     * Whether this channel chose to talk, by what is known; asks nobody.
     *
     * @throws NotReadyException as long as the channels were not read
     */
    public boolean has(String id) {
        return known.orElseThrow(() -> new NotReadyException("The channels that talk were not read from Slack yet."))
                .ids()
                .contains(id);
    }

    /** The same for jobs: may ask Slack and fail like any call. */
    public boolean hasSurely(String id) {
        if (known.isEmpty()) {
            refresh();
        }
        return has(id);
    }

    private Optional<String> id(String name) {
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
