package dev.smrequest.sync.hook;

import java.util.OptionalLong;

/** All that is taken out of a delivery: which issue, and for a comment which one. The rest is read from GitLab. */
record Told(long iid, OptionalLong note) {
    /** Whether it is about the issue itself, not about a comment. */
    boolean ofIssue() {
        return note.isEmpty();
    }
}
