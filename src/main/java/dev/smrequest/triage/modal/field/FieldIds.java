package dev.smrequest.triage.modal.field;

import dev.smrequest.workflow.Need;
import java.util.Locale;

/** Block and action ids of the triage form. Inputs keep theirs from view to view, so that Slack keeps what was entered. */
public final class FieldIds {
    /** Action id of every input that is told at once; goes on after a colon. */
    public static final String INPUT = "triage_input";

    /** Action id of the menu of members. */
    public static final String MEMBER = "triage_member";

    public static final String STEP = "step";
    static final String COMMENT = "comment";

    private FieldIds() {}

    /** The block of what a step needs. */
    public static String block(Need need) {
        return "need_" + need.name().toLowerCase(Locale.ROOT);
    }

    static String action(String block) {
        return INPUT + ":" + block;
    }
}
