package dev.smrequest.triage.news;

import dev.smrequest.failure.BotException;
import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.GitLab;
import dev.smrequest.gitlab.issue.IssueNote;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.SlackException;
import dev.smrequest.template.description.SubmissionMarker;
import dev.smrequest.template.usertext.UserText;
import dev.smrequest.template.usertext.WebLink;
import dev.smrequest.triage.act.Act;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes on the issue who did what from Slack, once: a note whose answer was lost is looked for before the next try. */
public final class IssueNews {
    /** GitLab's clock and ours may differ by this much. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private final GitLab gitlab;
    private final Slack slack;
    private final ActWords words;
    private final NoteAttempts attempts;

    public IssueNews(GitLab gitlab, Slack slack, ActWords words, NoteAttempts attempts) {
        this.gitlab = gitlab;
        this.slack = slack;
        this.words = words;
        this.attempts = attempts;
    }

    public void tell(Act act) {
        IssueNote note = note(act);
        Optional<Instant> earlier = attempts.earlier(act.id());
        if (earlier.isPresent()
                && gitlab.hasComment(act.iid(), note, earlier.get().minus(CLOCK_SKEW))) {
            return;
        }
        attempts.begin(act.id());
        try {
            gitlab.comment(act.iid(), note);
        } catch (BotException e) {
            if (e.retry() != Retry.AFTER_CHECK && earlier.isEmpty()) {
                attempts.forget(act.id());
            }
            throw e;
        }
    }

    private IssueNote note(Act act) {
        SubmissionMarker marker = new SubmissionMarker(act.id());
        List<String> parts = new ArrayList<>();
        String who = UserText.line(slack.person(act.actor()).name());
        parts.add(words.done(act, UserText::line) + " by " + who + " from Slack" + conversation(act) + ".");
        words.details(act).forEach(detail -> parts.add("**" + detail.name() + ":** " + UserText.line(detail.text())));
        act.content().comment().map(UserText::block).ifPresent(parts::add);
        parts.add(marker.line());
        return new IssueNote(String.join("\n\n", parts), marker.line());
    }

    private String conversation(Act act) {
        return act.content()
                .origin()
                .source()
                .flatMap(this::permalink)
                .flatMap(link -> WebLink.of("see the conversation", link))
                .map(link -> " (" + link + ")")
                .orElse("");
    }

    private Optional<URI> permalink(MessageRef message) {
        try {
            return Optional.of(URI.create(slack.permalink(message)));
        } catch (SlackException e) {
            if (e.retry() == Retry.NEVER) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
