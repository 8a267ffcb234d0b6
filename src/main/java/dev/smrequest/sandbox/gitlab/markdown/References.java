package dev.smrequest.sandbox.gitlab.markdown;

import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.model.Label;
import dev.smrequest.sandbox.gitlab.model.Milestone;
import dev.smrequest.sandbox.gitlab.model.User;
import dev.smrequest.sandbox.gitlab.rest.view.Links;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns {@code @ada}, {@code #12}, {@code ~label} and {@code %milestone} within a text into links, if they exist. */
final class References {
    private static final Pattern REFERENCE =
            Pattern.compile("(?<![\\w/])(?:@(?<user>[A-Za-z0-9_][A-Za-z0-9_.\\-]*)|#(?<issue>\\d{1,9})\\b"
                    + "|~(?:\"(?<quotedLabel>[^\"]+)\"|(?<label>[\\w\\-?.&]+(?:::?[\\w\\-?.&]+)*))"
                    + "|%(?:\"(?<quotedMilestone>[^\"]+)\"|(?<milestone>[\\w.\\-]+)))");

    private final GitLabWorld world;
    private final Links links;

    References(GitLabWorld world) {
        this.world = world;
        this.links = new Links(world);
    }

    /** The text as HTML. */
    String html(String text) {
        StringBuilder html = new StringBuilder();
        Matcher matcher = REFERENCE.matcher(text);
        int at = 0;
        while (matcher.find()) {
            Optional<String> link = link(matcher);
            if (link.isPresent()) {
                html.append(plain(text.substring(at, matcher.start()))).append(link.get());
                at = matcher.end();
            }
        }
        return html.append(plain(text.substring(at))).toString();
    }

    private static String plain(String text) {
        return Html.escape(EscapedMarks.reveal(text));
    }

    private Optional<String> link(Matcher found) {
        if (found.group("user") != null) {
            return user(found);
        }
        if (found.group("issue") != null) {
            return world.issues().byIid(Long.parseLong(found.group("issue"))).map(this::issue);
        }
        String label = found.group("quotedLabel") == null ? found.group("label") : found.group("quotedLabel");
        if (label != null) {
            return world.labels().named(label).map(this::label);
        }
        String title =
                found.group("quotedMilestone") == null ? found.group("milestone") : found.group("quotedMilestone");
        return world.milestones().titled(title).map(this::milestone);
    }

    private Optional<String> user(MatchResult found) {
        String name = found.group().substring(1);
        if (name.equals("all")) {
            return Optional.of(anchor("project_member", links.project(), "All Project and Group Members", "@all"));
        }
        return world.people().named(name).map(this::user);
    }

    private String user(User user) {
        return anchor("project_member", links.user(user), user.name(), "@" + user.username());
    }

    private String issue(Issue issue) {
        return anchor("issue", links.issue(issue), issue.title(), "#" + issue.iid());
    }

    private String milestone(Milestone milestone) {
        return anchor("milestone", links.milestone(milestone), "", "%" + milestone.title());
    }

    private String label(Label label) {
        String address =
                links.project() + "/-/issues?label_name=" + URLEncoder.encode(label.name(), StandardCharsets.UTF_8);
        return "<span class=\"gl-label\"><a class=\"gfm gfm-label gl-label-link\" href=\"" + address
                + "\" style=\"background-color: " + label.color() + "; color: " + label.textColor() + "\">"
                + Html.escape(label.name()) + "</a></span>";
    }

    private static String anchor(String kind, String address, String title, String text) {
        return "<a class=\"gfm gfm-" + kind + "\" href=\"" + Html.escape(address) + "\" title=\"" + Html.escape(title)
                + "\">" + Html.escape(text) + "</a>";
    }
}
