package dev.smrequest.triage.add;

import dev.smrequest.failure.BotException;
import dev.smrequest.gitlab.GitLab;
import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.SlackException;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.triage.access.Gate;
import dev.smrequest.triage.access.Standing;
import dev.smrequest.triage.add.AdditionDesk.Subject;
import dev.smrequest.triage.news.OneNote;
import dev.smrequest.triage.reference.IssueLinks;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a message on the issue of the request chosen for it, once, if its person may, and tells them. */
public final class AddJob implements JobHandler<Subject> {
    private static final Logger LOG = LoggerFactory.getLogger(AddJob.class);

    private final AdditionStore store;
    private final Gate gate;
    private final GitLab gitlab;
    private final Notes notes;
    private final AdditionNews news;
    private final IssueLinks links;

    /** How a message becomes a note, and how a note is written once. */
    public record Notes(AddedNote text, OneNote once) {
        public static Notes of(Slack slack, OneNote once) {
            return new Notes(new AddedNote(slack), once);
        }
    }

    public AddJob(AdditionStore store, Gate gate, GitLab gitlab, Notes notes, AdditionNews news, IssueLinks links) {
        this.store = store;
        this.gate = gate;
        this.gitlab = gitlab;
        this.notes = notes;
        this.news = news;
        this.links = links;
    }

    @Override
    public JobKind<Subject> kind() {
        return AdditionDesk.ADD;
    }

    @Override
    public void run(Subject subject) {
        Optional<Addition> found = store.find(subject.addition());
        found.flatMap(Addition::wish).ifPresent(wish -> add(found.get(), wish));
    }

    private void add(Addition addition, Addition.Wish wish) {
        Optional<String> objection = addition.written() ? Optional.empty() : objection(addition, wish.iid());
        if (objection.isPresent()) {
            news.tell(addition, ":warning: Nothing was added: " + Mrkdwn.text(objection.get()));
            return;
        }
        if (!addition.written()) {
            notes.once().write(addition.id(), wish.iid(), notes.text().of(addition));
            store.written(addition.id());
        }
        news.tell(addition, ":white_check_mark: Added to request " + links.number(wish.iid()) + ".");
    }

    private Optional<String> objection(Addition addition, long iid) {
        Standing standing = gate.standing(addition.source().userId(), iid);
        if (standing == Standing.STRANGER) {
            return Optional.of(
                    "guests and people of other workspaces cannot add to requests. Please ask a member of the"
                            + " workspace to add the message.");
        }
        boolean hidden = gitlab.read(iid).confidential();
        return hidden && standing == Standing.COLLEAGUE
                ? Optional.of("request #" + iid + " is confidential, and only the team and whoever asked may add to it."
                        + " Please send the message to somebody of the team.")
                : Optional.empty();
    }

    @Override
    public void retrying(Subject subject, BotException cause, Instant nextTry) {
        store.find(subject.addition()).ifPresent(this::wait);
    }

    private void wait(Addition addition) {
        try {
            boolean shown = news.inModal(
                    addition,
                    "The message could not be added yet. I keep trying and tell you when it is done; you can close this"
                            + " window.");
            LOG.debug("The modal says that it takes longer: {}", shown);
        } catch (SlackException e) {
            LOG.info("Nobody could be told that it takes longer: {}", e.error());
        }
    }

    @Override
    public void givenUp(Subject subject, Exception cause) {
        LOG.warn("A message could not be added to a request", cause);
        String why = cause instanceof GitLabException refusal ? refusal.forPeople() : "It could not be written.";
        store.find(subject.addition())
                .ifPresent(addition -> news.tell(
                        addition,
                        ":warning: Nothing was added: " + Mrkdwn.text(why)
                                + " Please use the shortcut on the message again, or add it in GitLab."));
    }
}
