package dev.smrequest.talk.record;

import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.Spot;
import dev.smrequest.template.description.SubmissionMarker;
import java.time.Instant;
import java.util.Optional;

/**
 * A reply below a card as the bot last heard it.
 *
 * @param words empty once GitLab has them, or when it was deleted
 * @param version the newest event that told of it; {@code digest} is the fingerprint of what it told
 * @param note what became of it in GitLab
 */
public record Reply(
        Place place,
        Optional<String> author,
        Optional<Words> words,
        Optional<String> version,
        Optional<String> digest,
        Noted note,
        State state) {
    /** Where it was said, and below the card of which request; unknown of a message heard of by its deletion alone. */
    public record Place(MessageRef ref, Optional<String> thread, Optional<Long> iid) {}

    /** The note, if it is known, and when one was first tried whose answer may have been lost. */
    public record Noted(Optional<Long> id, Optional<Instant> attemptedAt) {}

    /** What is to be done about it. */
    public enum State {
        /** GitLab may not have it as it is now. */
        OPEN,
        DONE,
        /** It stays in Slack for good, as do later edits of it. */
        LEFT,
        /** It was deleted, and its note may still be there. */
        DELETED,
        /** It was deleted, and so was its note. */
        BURIED
    }

    public boolean isDeleted() {
        return state == State.DELETED || state == State.BURIED;
    }

    public long iid() {
        return place.iid().orElseThrow();
    }

    /** Where the conversation goes on. */
    public Spot spot() {
        return new Spot(place.ref().channel(), place.thread());
    }

    /** The token by which its note is found again. */
    public SubmissionMarker marker() {
        String digits = place.ref().ts().replaceAll("\\D", "");
        return new SubmissionMarker("talk" + place.ref().channel() + digits);
    }
}
