package dev.smrequest.template.description;

import dev.smrequest.template.usertext.UserText;
import java.net.URI;
import java.util.Optional;

/**
 * What stands below the filled-in template: who asked (a name as people read it, neutralised here), where in Slack, and
 * the marker by which the issue is found again.
 */
public record Footer(String requester, Optional<URI> slackLink, SubmissionMarker marker) {
    String text() {
        return "---\n\nRequested by " + UserText.line(requester) + " in Slack" + conversation() + ".\n\n"
                + marker.line();
    }

    private String conversation() {
        return slackLink
                .filter(link -> "https".equalsIgnoreCase(link.getScheme()) || "http".equalsIgnoreCase(link.getScheme()))
                .map(link -> " ([see the conversation](<" + destination(link) + ">))")
                .orElse("");
    }

    /** A link's destination may hold entities, so an ampersand that looks like one is written out. */
    private static String destination(URI link) {
        return link.toASCIIString().replaceAll("&(?=#?[A-Za-z0-9]+;)", "&amp;");
    }
}
