package dev.smrequest.triage.access;

import dev.smrequest.slack.Person;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.SlackException;
import dev.smrequest.workflow.Transition;
import dev.smrequest.workflow.Workflow;
import java.util.Optional;

/**
 * Decides who may move requests: triagers everything, requesters what the workflow allows them with their own request,
 * guests and people of other workspaces nothing.
 */
public final class Gate {
    private final Slack slack;
    private final Triagers triagers;
    private final Requesters requesters;
    private final Workflow workflow;
    private final GateWords words;

    /** {@code channel} is where people can ask, by its name. */
    public Gate(Slack slack, Triagers triagers, Requesters requesters, Workflow workflow, String channel) {
        this.slack = slack;
        this.triagers = triagers;
        this.requesters = requesters;
        this.workflow = workflow;
        words = new GateWords(triagers.groups(), channel);
    }

    /** What speaks against an act, by what is known without a call; empty when nothing does or it takes a call to tell. */
    public Optional<String> objectionAtOnce(String userId, long iid) {
        boolean mayBe = !triagers.surelyNot(userId) || isRequester(userId, iid);
        return mayBe ? Optional.empty() : Optional.of(words.notATriager());
    }

    /** The same where no request is chosen yet. */
    public Optional<String> objectionAtOnce(String userId) {
        return triagers.surelyNot(userId) ? Optional.of(words.notATriager()) : Optional.empty();
    }

    /**
     * What speaks against an act now, when it is performed: a sentence with the cause and the next step; empty when
     * nothing does. {@code step} is empty for an undo, and for looking at the request.
     *
     * @throws SlackException when Slack cannot tell, and trying again helps
     */
    public Optional<String> objection(String userId, long iid, Optional<String> step) {
        return objection(standing(userId, iid), step);
    }

    /** The same for somebody whose standing is known already. */
    public Optional<String> objection(Standing standing, Optional<String> step) {
        return switch (standing) {
            case TRIAGER -> Optional.empty();
            case REQUESTER ->
                step.isEmpty() || isForRequesters(step.get())
                        ? Optional.empty()
                        : Optional.of(triagers.groups().areForbidden() ? words.unknown() : words.onlyAsRequester());
            case COLLEAGUE -> Optional.of(triagers.groups().areForbidden() ? words.unknown() : words.notATriager());
            case STRANGER -> Optional.of(words.stranger());
        };
    }

    /**
     * What somebody is to a request, by what Slack says now. Nobody is a triager by a group that Slack refuses to show.
     *
     * @throws SlackException when Slack cannot tell, and trying again helps
     */
    public Standing standing(String userId, long iid) {
        if (!isMember(userId)) {
            return Standing.STRANGER;
        }
        if (mayTriage(userId)) {
            return Standing.TRIAGER;
        }
        return isRequester(userId, iid) ? Standing.REQUESTER : Standing.COLLEAGUE;
    }

    /**
     * What speaks, by what Slack says now, against somebody working on the queue; empty when nothing does.
     *
     * @throws SlackException when Slack cannot tell, and trying again helps
     */
    public Optional<String> objection(String userId) {
        if (!isMember(userId)) {
            return Optional.of(words.stranger());
        }
        boolean may = mayTriage(userId);
        String no = triagers.groups().areForbidden() ? words.unknown() : words.notATriager();
        return may ? Optional.empty() : Optional.of(no);
    }

    /** Whether somebody may take every step, by what Slack says now. */
    public boolean isTriager(String userId) {
        return isMember(userId) && mayTriage(userId);
    }

    /** Whether somebody belongs to the workspace and is no guest, by what Slack says now. */
    public boolean isMember(String userId) {
        return slack.person(userId).standing() == Person.Standing.MEMBER;
    }

    private boolean mayTriage(String userId) {
        try {
            return triagers.are(userId);
        } catch (SlackException e) {
            if (triagers.groups().areForbidden()) {
                return false;
            }
            throw e;
        }
    }

    private boolean isRequester(String userId, long iid) {
        return requesters.of(iid).filter(userId::equals).isPresent();
    }

    private boolean isForRequesters(String step) {
        return workflow.transition(step).filter(Transition::requesterToo).isPresent();
    }
}
