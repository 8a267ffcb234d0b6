package dev.smrequest.template.description;

import dev.smrequest.template.usertext.UserText;
import dev.smrequest.template.usertext.WebLink;
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
                .flatMap(link -> WebLink.of("see the conversation", link))
                .map(link -> " (" + link + ")")
                .orElse("");
    }
}
