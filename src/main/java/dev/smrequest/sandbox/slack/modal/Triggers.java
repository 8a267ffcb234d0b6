package dev.smrequest.sandbox.slack.modal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** Trigger ids: each good once, for three seconds on the sandbox's clock (Slack: views.open). Thread safe. */
public final class Triggers {

    private static final Duration LIFE = Duration.ofSeconds(3);
    private static final Pattern FORM = Pattern.compile("[0-9]+\\.[0-9]+\\.[0-9a-f]+");

    private final Clock clock;
    private final Random random = new Random(4);
    private final Map<String, Trigger> triggers = new HashMap<>();
    private long numbers = 1_000_000;

    public Triggers(Clock clock) {
        this.clock = clock;
    }

    /** A new trigger id for something this person just did. */
    public synchronized String issue(String user) {
        String id = ++numbers + ".7384749201." + Long.toHexString(random.nextLong());
        triggers.put(id, new Trigger(user, clock.instant(), false));
        return id;
    }

    /** Uses the trigger up and says whose it was. */
    public synchronized String exchange(String id) {
        Trigger trigger = triggers.get(id);
        if (trigger == null || !FORM.matcher(id).matches()) {
            throw new ViewRefused("invalid_trigger_id");
        }
        if (trigger.used()) {
            throw new ViewRefused("exchanged_trigger_id");
        }
        if (clock.instant().isAfter(trigger.at().plus(LIFE))) {
            throw new ViewRefused("expired_trigger_id");
        }
        triggers.put(id, new Trigger(trigger.user(), trigger.at(), true));
        return trigger.user();
    }

    private record Trigger(String user, Instant at, boolean used) {}
}
