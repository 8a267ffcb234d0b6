package dev.smrequest.triage.access;

import dev.smrequest.slack.Person;
import dev.smrequest.slack.Slack;
import dev.smrequest.workflow.Transition;
import dev.smrequest.workflow.Workflow;
import java.util.Optional;

/**
 * Decides who may move requests: members of the triagers' groups everything, requesters what the workflow allows them with
 * their own request, guests and people of other workspaces nothing.
 */
public final class Gate {
    private final Slack slack;
    private final Triagers triagers;
    private final Requesters requesters;
    private final Workflow workflow;
    private final String channel;

    /** {@code channel} is where people can ask, by its name. */
    public Gate(Slack slack, Triagers triagers, Requesters requesters, Workflow workflow, String channel) {
        this.slack = slack;
        this.triagers = triagers;
        this.requesters = requesters;
        this.workflow = workflow;
        this.channel = channel;
    }

    /** What speaks against an act, by what is known without a call; empty when nothing does or it takes a call to tell. */
    public Optional<String> objectionAtOnce(String userId, long iid) {
        boolean mayBe = !triagers.surelyNot(userId) || isRequester(userId, iid);
        return mayBe ? Optional.empty() : Optional.of(notATriager());
    }

    /** The same where no request is chosen yet. */
    public Optional<String> objectionAtOnce(String userId) {
        return triagers.surelyNot(userId) ? Optional.of(notATriager()) : Optional.empty();
    }

    /**
     * What speaks against an act now, when it is performed: a sentence with the cause and the next step; empty when
     * nothing does. {@code step} is empty for an undo.
     *
     * @throws dev.smrequest.slack.SlackException when Slack cannot tell
     */
    public Optional<String> objection(String userId, long iid, Optional<String> step) {
        if (slack.person(userId).standing() != Person.Standing.MEMBER) {
            return Optional.of("Guests and people of other workspaces cannot move requests. Please ask a member of "
                    + triagers.names() + ".");
        }
        if (triagers.are(userId)) {
            return Optional.empty();
        }
        if (!isRequester(userId, iid)) {
            return Optional.of(notATriager());
        }
        boolean allowed = step.map(key -> workflow.transition(key)
                        .filter(Transition::requesterToo)
                        .isPresent())
                .orElse(true);
        return allowed ? Optional.empty() : Optional.of(onlyAsRequester());
    }

    /** Whether somebody may take every step, by what Slack says now. */
    public boolean isTriager(String userId) {
        return slack.person(userId).standing() == Person.Standing.MEMBER && triagers.are(userId);
    }

    private boolean isRequester(String userId, long iid) {
        return requesters.of(iid).filter(userId::equals).isPresent();
    }

    private String notATriager() {
        return "Only members of " + triagers.names() + " move requests, and you are none. Ask them in #" + channel
                + ", or ask an admin of the workspace to add you to the group.";
    }

    private String onlyAsRequester() {
        return "As the requester you may only withdraw a request; the other steps are for members of "
                + triagers.names() + ". Ask them in #" + channel + ".";
    }
}
