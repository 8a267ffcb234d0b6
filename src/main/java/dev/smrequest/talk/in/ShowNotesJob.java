package dev.smrequest.talk.in;

import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.notice.Notice;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.talk.in.NoteHints.NotesDue;
import dev.smrequest.talk.record.TalkTurns;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows the notes of an issue below its card as GitLab has them. */
public final class ShowNotesJob implements JobHandler<NotesDue> {
    private static final Logger LOG = LoggerFactory.getLogger(ShowNotesJob.class);

    private final TalkTurns turns;
    private final ShownNotes notes;
    private final CardWait wait;
    private final Consumer<Notice> admins;

    public ShowNotesJob(TalkTurns turns, ShownNotes notes, CardWait wait, Consumer<Notice> admins) {
        this.turns = turns;
        this.notes = notes;
        this.wait = wait;
        this.admins = admins;
    }

    @Override
    public JobKind<NotesDue> kind() {
        return NoteHints.KIND;
    }

    @Override
    public void run(NotesDue due) {
        turns.take("notes:" + due.iid(), () -> {
            if (!notes.show(due.iid())) {
                wait.again(due);
            }
        });
    }

    @Override
    public void givenUp(NotesDue due, Exception cause) {
        LOG.warn("Notes of issue #{} are not shown as they are; the next change of it mends that", due.iid(), cause);
        if (cause instanceof StillShownException) {
            admins.accept(Notice.of("notes-still-shown:" + due.iid(), Mrkdwn.text(cause.getMessage())));
        }
    }
}
