package dev.smrequest.sandbox.slack.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every message of the workspace. What goes in and out is copied. Thread safe. */
public final class Messages {

    private final Clock clock;
    private final Changes changes;
    private final Map<String, NavigableMap<BigDecimal, Message>> channels = new HashMap<>();
    private long lastMicros;

    Messages(Clock clock, Changes changes) {
        this.clock = clock;
        this.changes = changes;
    }

    /** A timestamp never given before: seconds and microseconds, as Slack's message ids. */
    public synchronized String nextTs() {
        Instant now = clock.instant();
        long micros = now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000;
        lastMicros = Math.max(lastMicros + 1, micros);
        return String.format(Locale.ROOT, "%d.%06d", lastMicros / 1_000_000, lastMicros % 1_000_000);
    }

    /** Posts for everyone in the channel; type and ts are filled in. */
    public Message post(String channel, ObjectNode json) {
        return post(channel, json, null);
    }

    /** Posts for one person's eyes only, or for everyone when that is null. */
    public Message post(String channel, ObjectNode json, String onlyFor) {
        ObjectNode whole = json.deepCopy();
        String ts = nextTs();
        whole.put("type", "message").put("ts", ts);
        Message message = new Message(channel, ts, whole, onlyFor);
        synchronized (this) {
            channels.computeIfAbsent(channel, id -> new TreeMap<>()).put(key(ts), message);
        }
        changes.tell(Change.Kind.MESSAGE_POSTED, channel, ts);
        return message.copy();
    }

    /** Puts these messages in the place of all there are; later ones get later timestamps. */
    public synchronized void restore(Collection<Message> kept) {
        channels.clear();
        kept.forEach(message -> {
            of(message.channel()).put(key(message.ts()), message.copy());
            lastMicros =
                    Math.max(lastMicros, key(message.ts()).movePointRight(6).longValue());
        });
    }

    /** Changes a message in place; empty when there is none. */
    public Optional<Message> change(String channel, String ts, Consumer<ObjectNode> how) {
        Message changed;
        synchronized (this) {
            Message old = of(channel).get(key(ts));
            if (old == null) {
                return Optional.empty();
            }
            changed = old.copy();
            how.accept(changed.json());
            of(channel).put(key(ts), changed);
        }
        changes.tell(Change.Kind.MESSAGE_CHANGED, channel, ts);
        return Optional.of(changed.copy());
    }

    /** Removes a message; false when there was none. */
    public boolean delete(String channel, String ts) {
        synchronized (this) {
            if (of(channel).remove(key(ts)) == null) {
                return false;
            }
        }
        changes.tell(Change.Kind.MESSAGE_DELETED, channel, ts);
        return true;
    }

    public synchronized Optional<Message> find(String channel, String ts) {
        return Optional.ofNullable(of(channel).get(key(ts))).map(Message::copy);
    }

    /** Everything in a channel, replies and ephemeral messages included, oldest first. */
    public synchronized List<Message> in(String channel) {
        return of(channel).values().stream().map(Message::copy).toList();
    }

    /** What a person sees in the channel outside threads, oldest first. */
    public List<Message> seenBy(String person, String channel) {
        return in(channel).stream()
                .filter(message -> message.visibleTo(person) && message.inChannel())
                .toList();
    }

    /** The first message of a thread and its replies, oldest first; ephemeral ones left out. */
    public List<Message> thread(String channel, String threadTs) {
        Stream<Message> open = in(channel).stream().filter(message -> !message.ephemeral());
        return open.filter(message -> message.ts().equals(threadTs)
                        || message.threadTs().filter(threadTs::equals).isPresent())
                .toList();
    }

    private NavigableMap<BigDecimal, Message> of(String channel) {
        return channels.computeIfAbsent(channel, id -> new TreeMap<>());
    }

    private static BigDecimal key(String ts) {
        try {
            return new BigDecimal(ts);
        } catch (NumberFormatException notATimestamp) {
            return BigDecimal.ONE.negate();
        }
    }
}
