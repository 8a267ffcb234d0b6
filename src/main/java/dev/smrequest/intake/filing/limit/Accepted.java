package dev.smrequest.intake.filing.limit;

import dev.smrequest.intake.filing.submission.Submission;

/** What became of a submitted form. */
public sealed interface Accepted {
    /** It is in the database, and its filing is on its way. */
    record Saved(Submission submission) implements Accepted {}

    /** Nothing was saved, since its requester has alerted the team often enough today; {@code why} is for them to read. */
    record TooUrgent(String why) implements Accepted {}
}
