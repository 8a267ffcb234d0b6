package dev.smrequest.workflow.recipe;

import dev.smrequest.workflow.IssueChange;
import dev.smrequest.workflow.State;
import java.util.List;

/** Whether a step can be taken. */
public sealed interface Decision {
    /** It can: the change to make and the state it leads to. */
    record Granted(IssueChange change, State to) implements Decision {}

    /** It cannot, for all these reasons; at least one. */
    record Refused(List<Refusal> refusals) implements Decision {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
