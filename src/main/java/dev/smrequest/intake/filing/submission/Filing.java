package dev.smrequest.intake.filing.submission;

import java.time.Instant;
import java.util.Optional;

/** How far a submission has come. */
public sealed interface Filing {
    /**
     * Saved, not yet an issue.
     *
     * @param attempts when GitLab was asked to create the issue, if it may have done so unnoticed
     * @param delay what stands in the way, in words for the requester; empty as long as nothing does
     */
    record Waiting(Optional<Attempts> attempts, Optional<String> delay) implements Filing {}

    /** The first and the last time GitLab was asked. */
    record Attempts(Instant first, Instant last) {}

    /** The issue exists. */
    record Filed(long iid, String url) implements Filing {}

    /** GitLab refused for good; the text is kept and can be filed again. */
    record Refused(String reason) implements Filing {}
}
