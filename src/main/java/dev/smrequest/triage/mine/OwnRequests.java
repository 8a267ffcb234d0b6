package dev.smrequest.triage.mine;

import java.util.List;

/** What somebody asked for through the bot, as far as GitLab does not know it. */
public interface OwnRequests {
    /** The numbers of their requests, the newest first, at most so many. */
    List<Long> filed(String userId, int most);

    /** Those GitLab has not got yet, the newest first. */
    List<Unfiled> unfiled(String userId);

    /** A request on its way to GitLab, or one that GitLab refused. */
    record Unfiled(String title, boolean refused) {}
}
