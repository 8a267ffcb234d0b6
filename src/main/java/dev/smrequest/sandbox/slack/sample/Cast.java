package dev.smrequest.sandbox.slack.sample;

import dev.smrequest.sandbox.slack.world.Person;
import java.util.Map;

/** Which part each of the invented people plays, and in one sentence what they may do. */
public enum Cast {
    REQUESTER("Requester", "Asks for things and follows them. May join public channels and add the app to channels."),
    TRIAGER("Triager", "Sorts requests: GitLab Maintainer, in @pmm-team and the private #sm-leads."),
    TEAM("Team member", "Does the work: GitLab Developer, in @pmm-team and the private #sm-leads."),
    ADMIN("Admin", "Runs workspace and project: GitLab Owner, may delete anybody's message."),
    OUTSIDER("Outsider", "A colleague from elsewhere: not in #product-marketing, no member of the GitLab project."),
    GUEST("Guest", "Sees only #sales and the people there. Cannot join channels or add the app; no GitLab account."),
    EXTERNAL("Other company", "Sees only the shared #acme-launch. Cannot use this workspace's app; no GitLab account.");

    private static final Map<String, Cast> PARTS = Map.of(
            "U0ADA", REQUESTER,
            "U0BEN", TRIAGER,
            "U0CHLOE", TEAM,
            "U0DEV", ADMIN,
            "U0OMAR", OUTSIDER,
            "U0GIA", GUEST,
            "U0NOOR", EXTERNAL);

    private final String part;
    private final String rights;

    Cast(String part, String rights) {
        this.part = part;
        this.rights = rights;
    }

    /** The part of a person; who came later is an outsider. */
    public static Cast of(Person person) {
        return PARTS.getOrDefault(person.id(), OUTSIDER);
    }

    /** In a word or two. */
    public String part() {
        return part;
    }

    public String rights() {
        return rights;
    }
}
