package dev.smrequest.triage.standup.view;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.triage.question.Question;
import java.util.Optional;

/**
 * A request as it is now.
 *
 * @param question the newest question on it
 * @param gone what has become of it since, such as "in Triage"; empty while it is in the queue
 */
public record Seen(
        IssueSnapshot issue, Optional<String> requester, Optional<Question> question, Optional<String> gone) {}
