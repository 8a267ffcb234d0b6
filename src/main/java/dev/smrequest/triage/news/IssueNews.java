package dev.smrequest.triage.news;

import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.issue.IssueNote;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.SlackException;
import dev.smrequest.template.description.SubmissionMarker;
import dev.smrequest.template.usertext.UserText;
import dev.smrequest.template.usertext.WebLink;
import dev.smrequest.triage.act.Act;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes on the issue who did what from Slack, once. */
public final class IssueNews {
    private final OneNote notes;
    private final Slack slack;
    private final ActWords words;

    public IssueNews(OneNote notes, Slack slack, ActWords words) {
        this.notes = notes;
        this.slack = slack;
        this.words = words;
    }

    public void tell(Act act) {
        notes.write(act.id(), act.iid(), note(act));
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
