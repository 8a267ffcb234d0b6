package dev.smrequest.ping.record;

import java.time.ZoneId;
import java.util.Optional;

/**
 * Who is to answer.
 *
 * @param person by Slack user id; empty means the whole group
 * @param name how they are called where they are not to be mentioned, as finished mrkdwn
 * @param zone where the person's clock stands, or the group's
 * @param reason why they, as finished mrkdwn: after "who" of a person, after "as" of the group
 * @param passing how it came to this person, when somebody passed it on
 * @param inPlaceOf who would be the one were they not away, by Slack user id
 */
public record Answerer(
        Optional<String> person,
        String name,
        ZoneId zone,
        String reason,
        Optional<Passing> passing,
        Optional<String> inPlaceOf) {
    /** Somebody passed it on, perhaps saying why in words of their own. */
    public record Passing(String by, Optional<String> why) {}

    /** Whether this person is to answer, or would be. */
    public boolean is(String userId) {
        return person.filter(userId::equals).isPresent()
                || inPlaceOf.filter(userId::equals).isPresent();
    }
}
