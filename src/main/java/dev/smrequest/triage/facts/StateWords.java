package dev.smrequest.triage.facts;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.workflow.State;
import dev.smrequest.workflow.Workflow;
import java.util.List;
import java.util.stream.Collectors;

/** Where a request stands and what that means for whoever asked, in plain words as mrkdwn; messes included. */
public final class StateWords {
    private final Workflow workflow;

    public StateWords(Workflow workflow) {
        this.workflow = workflow;
    }

    public String of(IssueSnapshot issue) {
        List<State> states = workflow.labels().read(issue.labels()).states();
        String meaning = states.isEmpty()
                ? "*No state:* the issue has no label that says where it stands. Strategic Marketing can put it right with"
                        + " any step."
                : states.stream().map(StateWords::meaning).collect(Collectors.joining(" "));
        String several = states.size() > 1 ? " Its labels say " + states.size() + " things at once." : "";
        boolean closedByHand = !issue.open() && states.stream().noneMatch(State::terminal);
        return meaning
                + several
                + (closedByHand ? " Yet the issue is closed in GitLab, by hand or as it was moved elsewhere." : "");
    }

    /** The state's title alone. */
    public String title(IssueSnapshot issue) {
        return RequestFacts.state(workflow.labels().read(issue.labels()));
    }

    private static String meaning(State state) {
        return "*" + Mrkdwn.line(state.title()) + ":* " + Mrkdwn.line(state.meaning());
    }
}
