package dev.smrequest.sandbox.slack.world.presence;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How everybody shows; who said nothing is there. Thread safe. */
public final class Presences {

    private final Map<String, Presence> presences = new ConcurrentHashMap<>();

    public Presence of(String person) {
        return presences.getOrDefault(person, Presence.HERE);
    }

    public void put(String person, Presence presence) {
        presences.put(person, presence);
    }
}
