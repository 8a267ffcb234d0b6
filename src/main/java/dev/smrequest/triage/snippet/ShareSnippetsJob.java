package dev.smrequest.triage.snippet;

import dev.smrequest.card.CardSubject;
import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.GitLab;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.outbox.Outbox;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.SlackException;
import dev.smrequest.slack.Spot;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.triage.answer.Answers;
import dev.smrequest.triage.answer.Asker;
import dev.smrequest.triage.snippet.book.SnippetAsk;
import java.util.List;
import java.util.Optional;

/** Posts snippets where everybody sees them, once; whoever shares them hears when that cannot be. */
public final class ShareSnippetsJob implements JobHandler<ShareSnippetsJob.Share> {
    static final JobKind<Share> KIND = new JobKind<>("share-snippets", Share.class);

    /** How messages of this kind are named in the outbox. */
    public static final String SUBJECT = "snippets:";

    private static final String ALREADY =
            ":white_check_mark: That is shared already, so nothing was posted a second time."
                    + " To share it once more, ask for the snippets anew.";
    private static final List<String> NOT_THERE = List.of("not_in_channel", "channel_not_found");

    private final Answers answers;
    private final GitLab gitlab;
    private final Outbox outbox;
    private final SnippetsView view;

    /**
     * Who shares which snippets: in this channel, or in the thread of the request's card. The id is that of what is shared:
     * the same for every press of one button.
     */
    record Share(String id, Asker asker, SnippetAsk wanted, String channel, boolean inThread) {
        /** {@code pressed} is the message in which they pressed, which nobody else sees. */
        static Share of(MessageRef pressed, Asker asker, SnippetAsk wanted, boolean inThread) {
            String place = inThread ? "thread" : "channel";
            String id = String.join(":", pressed.channel(), pressed.ts(), asker.userId(), place);
            return new Share(id, asker, wanted, pressed.channel(), inThread);
        }
    }

    public ShareSnippetsJob(Answers answers, GitLab gitlab, Outbox outbox, SnippetsView view) {
        this.answers = answers;
        this.gitlab = gitlab;
        this.outbox = outbox;
        this.view = view;
    }

    @Override
    public JobKind<Share> kind() {
        return KIND;
    }

    @Override
    public void run(Share share) {
        share.wanted()
                .iid()
                .ifPresentOrElse(
                        iid -> answers.giveIfAny(share.asker(), iid, () -> ofRequest(share, gitlab.read(iid))),
                        () -> inGeneral(share));
    }

    private void inGeneral(Share share) {
        post(share, Spot.in(share.channel()), Optional.empty())
                .ifPresent(why -> answers.give(share.asker(), () -> why));
    }

    private Optional<Message> ofRequest(Share share, IssueSnapshot issue) {
        if (issue.confidential()) {
            return Optional.of(Message.of(":lock: Nothing was shared: request #" + issue.iid()
                    + " is confidential, and its labels are not for a channel. Copy the snippet for yourself."));
        }
        if (!share.inThread()) {
            return post(share, Spot.in(share.channel()), Optional.of(issue));
        }
        Optional<MessageRef> card = outbox.standing(CardSubject.of(issue.iid()));
        return card.map(ref -> post(share, Spot.below(ref), Optional.of(issue))
                        .or(() -> Optional.of(Message.of(":white_check_mark: Shared in the thread of request #"
                                + issue.iid() + " in " + Mrkdwn.channel(ref.channel()) + "."))))
                .orElseGet(() -> Optional.of(Message.of("Nothing was shared: request #" + issue.iid()
                        + " has no card in a channel, so it has no thread. Share it in this channel instead.")));
    }

    /** Empty when it is posted, else why not. A second press would edit what stands, which nobody is told of. */
    private Optional<Message> post(Share share, Spot spot, Optional<IssueSnapshot> issue) {
        String subject = SUBJECT + share.id();
        if (outbox.standing(subject).isPresent()) {
            return Optional.of(Message.of(ALREADY));
        }
        try {
            outbox.show(subject, spot, () -> view.shared(share.asker().userId(), share.wanted(), issue));
            return Optional.empty();
        } catch (SlackException e) {
            if (e.retry() != Retry.NEVER) {
                throw e;
            }
            return Optional.of(Message.of(whyNot(e)));
        }
    }

    private static String whyNot(SlackException e) {
        return NOT_THERE.contains(e.error())
                ? ":warning: Nothing was shared: I am not in this conversation. Invite me with `/invite @SM Request` and"
                        + " share it again, or copy the snippet into a message of your own."
                : ":warning: Nothing was shared: " + Mrkdwn.text(e.getMessage())
                        + " Copy the snippet into a message of your own.";
    }

    @Override
    public void givenUp(Share share, Exception cause) {
        answers.failed(share.asker(), cause);
    }
}
