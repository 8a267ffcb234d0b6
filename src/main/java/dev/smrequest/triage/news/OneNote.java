package dev.smrequest.triage.news;

import dev.smrequest.failure.BotException;
import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.GitLab;
import dev.smrequest.gitlab.issue.IssueNote;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Writes a note on an issue once: one whose answer was lost is looked for before the next try. */
public final class OneNote {
    /** GitLab's clock and ours may differ by this much. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private final GitLab gitlab;
    private final NoteAttempts attempts;

    public OneNote(GitLab gitlab, NoteAttempts attempts) {
        this.gitlab = gitlab;
        this.attempts = attempts;
    }

    /** {@code id} is what the attempts are kept by. */
    public void write(String id, long iid, IssueNote note) {
        Optional<Instant> earlier = attempts.earlier(id);
        if (earlier.isPresent() && gitlab.hasComment(iid, note, earlier.get().minus(CLOCK_SKEW))) {
            return;
        }
        attempts.begin(id);
        try {
            gitlab.comment(iid, note);
        } catch (BotException e) {
            if (e.retry() != Retry.AFTER_CHECK && earlier.isEmpty()) {
                attempts.forget(id);
            }
            throw e;
        }
    }
}
