package dev.smrequest.triage.news;

import java.time.Instant;
import java.util.Optional;

/** When GitLab was first asked to write the note of an act, where that may have worked unnoticed. */
public interface NoteAttempts {
    Optional<Instant> earlier(String act);

    void begin(String act);

    /** The try surely did not reach GitLab. */
    void forget(String act);
}
