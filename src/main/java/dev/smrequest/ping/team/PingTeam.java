package dev.smrequest.ping.team;

import dev.smrequest.ping.record.Answerer;
import dev.smrequest.ping.record.Ping;
import dev.smrequest.triage.access.Gate;
import java.util.Set;

/**
 * Who may answer for a ping: whoever is to, or would be were they not away, those who triage, and the people the routing rules name; always members of the
 * workspace, by what Slack says now.
 */
public final class PingTeam {
    private final Gate gate;
    private final Set<String> named;
    private final String groups;

    /**
     * @param named the leads, counterparts and those with triage duty
     * @param groups the watched groups as people write them
     */
    public PingTeam(Gate gate, Set<String> named, String groups) {
        this.gate = gate;
        this.named = Set.copyOf(named);
        this.groups = groups;
    }

    /**
     * Whether somebody may answer for a ping, by what Slack says now.
     *
     * @throws dev.smrequest.slack.SlackException when Slack cannot tell, and trying again helps
     */
    public boolean mayAnswer(Ping ping, String userId) {
        return isAsked(ping, userId) ? gate.isMember(userId) : gate.isTriager(userId);
    }

    /** Whether somebody can be asked to answer: guests and people of other workspaces cannot. */
    public boolean canBeAsked(String userId) {
        return gate.isMember(userId);
    }

    /** Why somebody may not, and what they can do. */
    public String refusal(Ping ping) {
        String whom = ping.attention()
                .map(it -> it.answerer())
                .filter(it -> it.person().isPresent())
                .map(Answerer::name)
                .map(name -> name + " and ")
                .orElse("");
        return "Only " + whom + "members of " + groups + " can answer here, and you are none of them, so nothing has"
                + " changed. Whoever is responsible is reminded; if it cannot wait, write in the thread.";
    }

    /** Whether somebody surely may not, by what was read last. Calls nobody. */
    public boolean surelyMayNot(Ping ping, String userId) {
        return !isAsked(ping, userId) && gate.objectionAtOnce(userId).isPresent();
    }

    private boolean isAsked(Ping ping, String userId) {
        return named.contains(userId)
                || ping.answerer().filter(userId::equals).isPresent()
                || ping.attention().filter(it -> it.answerer().is(userId)).isPresent();
    }

    /** The groups as people write them. */
    public String groups() {
        return groups;
    }
}
