package dev.smrequest.triage.act;

import dev.smrequest.slack.MessageRef;
import dev.smrequest.workflow.recipe.Choices;
import java.time.Instant;
import java.util.Optional;

/** Something a person wants done with a request, and what became of it. */
public record Act(String id, long iid, String actor, Content content, Instant createdAt, Outcome outcome) {
    /**
     * What is to be done.
     *
     * @param step the key of the step; empty when an earlier act is undone
     * @param undoes the id of the act to be undone
     * @param seen the digest of the position the person saw; an act on another one is refused
     */
    public record Content(
            Optional<String> step,
            Optional<String> undoes,
            Choices choices,
            Optional<String> comment,
            String seen,
            Origin origin) {
        /** The same asked for from somewhere else. */
        Content from(Origin elsewhere) {
            return new Content(step, undoes, choices, comment, seen, elsewhere);
        }
    }

    /**
     * Where it was asked for, and so where the answer goes.
     *
     * @param responseUrl answers the person where they pressed
     * @param viewId the modal that shows how it goes
     * @param source the message it began with, for the note on the issue
     * @param walk the stand-up it is a part of, which shows how it went
     */
    public record Origin(
            Optional<String> responseUrl, Optional<String> viewId, Optional<MessageRef> source, Optional<String> walk) {
        public static final Origin NOWHERE = new Origin(Optional.empty(), Optional.empty(), Optional.empty());

        /** Outside any stand-up. */
        public Origin(Optional<String> responseUrl, Optional<String> viewId, Optional<MessageRef> source) {
            this(responseUrl, viewId, source, Optional.empty());
        }

        /** In the course of a stand-up. */
        public static Origin inWalk(String walk) {
            return new Origin(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(walk));
        }

        /** The same where a view shows it. */
        public Origin shownIn(String view) {
            return new Origin(responseUrl, Optional.of(view), source, walk);
        }
    }

    /** How far it has come. */
    public sealed interface Outcome {
        /**
         * Not done yet.
         *
         * @param before where the request stood when GitLab was first asked, if it was
         */
        record Waiting(Optional<Position> before, Optional<Instant> attemptedAt) implements Outcome {}

        /** Done; of a confidential request no channel may hear details. */
        record Applied(Position before, Position after, Instant at, boolean confidential) implements Outcome {}

        /** Not done, in a sentence that says why and what to do. */
        record Refused(String reason) implements Outcome {}
    }

    /** Whether it takes an earlier one back. */
    public boolean isUndo() {
        return content.undoes().isPresent();
    }

    /** Whether its fate is known. */
    public boolean isSettled() {
        return !(outcome instanceof Outcome.Waiting);
    }
}
