package dev.smrequest.sandbox.keep;

import dev.smrequest.sandbox.gitlab.model.Label;
import dev.smrequest.sandbox.gitlab.model.Milestone;
import dev.smrequest.sandbox.gitlab.model.event.IssueEvent;
import java.util.Optional;

/** An issue's event of any kind: with a label, with a milestone, or with neither when it was closed or reopened. */
record KeptEvent(IssueEvent.Trace trace, Optional<Label> label, Optional<Milestone> milestone, boolean on) {

    static KeptEvent of(IssueEvent event) {
        if (event instanceof IssueEvent.Labelled labelled) {
            return new KeptEvent(labelled.trace(), Optional.of(labelled.label()), Optional.empty(), labelled.added());
        }
        if (event instanceof IssueEvent.Planned planned) {
            return new KeptEvent(planned.trace(), Optional.empty(), Optional.of(planned.milestone()), planned.added());
        }
        IssueEvent.Turned turned = (IssueEvent.Turned) event;
        return new KeptEvent(turned.trace(), Optional.empty(), Optional.empty(), turned.open());
    }

    IssueEvent event() {
        if (label.isPresent()) {
            return new IssueEvent.Labelled(trace, label.get(), on);
        }
        return milestone
                .<IssueEvent>map(planned -> new IssueEvent.Planned(trace, planned, on))
                .orElseGet(() -> new IssueEvent.Turned(trace, on));
    }
}
