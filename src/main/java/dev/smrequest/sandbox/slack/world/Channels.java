package dev.smrequest.sandbox.slack.world;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Every conversation of the workspace. Thread safe. */
public final class Channels {

    private final Clock clock;
    private final Changes changes;
    private final Map<String, Channel> channels = new LinkedHashMap<>();

    Channels(Clock clock, Changes changes) {
        this.clock = clock;
        this.changes = changes;
    }

    /** Makes a channel with these members. */
    public Channel create(String id, String name, Channel.Kind kind, Set<String> members) {
        Channel channel = new Channel(
                id,
                new Channel.About(name, "", false),
                kind,
                members,
                false,
                clock.instant().getEpochSecond());
        synchronized (this) {
            channels.put(id, channel);
        }
        changes.tell(Change.Kind.CHANNEL, id, id);
        return channel;
    }

    /** Puts these conversations in the place of all there are. */
    public synchronized void restore(Collection<Channel> kept) {
        channels.clear();
        kept.forEach(channel -> channels.put(channel.id(), channel));
    }

    public synchronized Optional<Channel> find(String id) {
        return Optional.ofNullable(channels.get(id));
    }

    /** The channel of that name (no #). */
    public synchronized Optional<Channel> named(String name) {
        return channels.values().stream()
                .filter(channel -> !channel.dm() && channel.name().equals(name))
                .findFirst();
    }

    public synchronized List<Channel> all() {
        return List.copyOf(channels.values());
    }

    /** The direct messages of two, opened when there are none yet; always the same conversation. */
    public Channel dm(String one, String other) {
        String id = "D0" + one.substring(1) + other.substring(1);
        String reverse = "D0" + other.substring(1) + one.substring(1);
        Optional<Channel> open = find(id).or(() -> find(reverse));
        return open.orElseGet(() -> create(id, "", Channel.Kind.DM, new LinkedHashSet<>(List.of(one, other))));
    }

    public void join(String channel, String person) {
        change(channel, old -> old.with(plus(old.members(), person)));
    }

    public void leave(String channel, String person) {
        change(channel, old -> old.with(minus(old.members(), person)));
    }

    /** Says what a channel is for, and whether another company shares it. */
    public void describe(String channel, String topic, boolean shared) {
        change(channel, old -> old.about(new Channel.About(old.name(), topic, shared)));
    }

    public void archive(String channel, boolean archived) {
        change(channel, old -> old.archived(archived));
    }

    private void change(String id, UnaryOperator<Channel> how) {
        synchronized (this) {
            if (channels.computeIfPresent(id, (key, old) -> how.apply(old)) == null) {
                throw new IllegalArgumentException("There is no channel " + id + ".");
            }
        }
        changes.tell(Change.Kind.CHANNEL, id, id);
    }

    private static Set<String> plus(Set<String> members, String person) {
        Set<String> more = new LinkedHashSet<>(members);
        more.add(person);
        return more;
    }

    private static Set<String> minus(Set<String> members, String person) {
        Set<String> fewer = new LinkedHashSet<>(members);
        fewer.remove(person);
        return fewer;
    }
}
