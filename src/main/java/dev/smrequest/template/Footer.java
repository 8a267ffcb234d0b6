package dev.smrequest.template;

import java.net.URI;
import java.util.Optional;

/**
 * What stands below the filled-in template: who asked (a name as people read it, neutralised here), where in Slack, and
 * the marker by which the issue is found again.
 */
public record Footer(String requester, Optional<URI> slackLink, SubmissionMarker marker) {}
