package dev.smrequest.triage.mine;

import java.util.List;
import java.util.Optional;

/** What GitLab does not know of somebody: what they asked for through the bot, and who they are there. */
public interface OwnRequests {
    /** The numbers of their requests, the newest first, at most so many. */
    List<Long> filed(String userId, int most);

    /** The numbers of those of others that they follow, the newest first, at most so many. */
    List<Long> followed(String userId, int most);

    /** Those GitLab has not got yet, the newest first. */
    List<Unfiled> unfiled(String userId);

    /** Their user name in GitLab, where it is known. */
    Optional<String> gitlabName(String userId);

    /** A request on its way to GitLab, or one that GitLab refused. */
    record Unfiled(String title, boolean refused) {}
}
