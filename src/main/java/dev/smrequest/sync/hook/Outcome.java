package dev.smrequest.sync.hook;

import dev.smrequest.server.gate.webhook.Verdict;
import java.util.Locale;

/** What became of a delivery: the answer's status, and a name of a fixed set for the metric. */
record Outcome(int status, String name) {
    static final Outcome TAKEN = new Outcome(200, "taken");
    /** Taken before under the same id. */
    static final Outcome REPEATED = new Outcome(200, "repeated");
    /** Of no interest: another event, another project, or without what the bot needs. */
    static final Outcome IGNORED = new Outcome(200, "ignored");
    /** The bot could not keep it. GitLab never sends again, so a failure would only count against the hook. */
    static final Outcome LOST = new Outcome(200, "lost");

    static final Outcome MALFORMED = new Outcome(400, "malformed");
    /** Cut off, or far slower than GitLab's own patience: nobody waits for the answer. */
    static final Outcome INCOMPLETE = new Outcome(400, "incomplete");

    static final Outcome TOO_LARGE = new Outcome(413, "too_large");

    static Outcome refused(Verdict verdict) {
        return new Outcome(401, verdict.name().toLowerCase(Locale.ROOT));
    }
}
