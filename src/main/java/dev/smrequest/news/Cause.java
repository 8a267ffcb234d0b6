package dev.smrequest.news;

import dev.smrequest.triage.act.Act;
import java.util.List;
import java.util.Optional;

/**
 * Why a request stands where it does.
 *
 * @param step the act of the bot that led there, where there is one
 * @param people who did it, by Slack user id; empty when that is not known for sure
 * @param gitlabName who did it in GitLab, as GitLab calls them
 */
public record Cause(Optional<Act> step, List<String> people, Optional<String> gitlabName) {
    public Cause {
        people = List.copyOf(people);
    }

    /** Whether this person did it all. */
    boolean isAllOf(String userId) {
        return !people.isEmpty() && people.stream().allMatch(userId::equals);
    }
}
