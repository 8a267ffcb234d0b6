package dev.smrequest.unfurl;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.job.Jobs;
import dev.smrequest.sync.ChangeListener;
import dev.smrequest.sync.Sweep;
import dev.smrequest.unfurl.PreviewStore.Standing;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Has previews follow their requests as long as they are remembered: what becomes confidential is not to stay readable, and
 * what is decided not to look open. Slack: {@code chat.unfurl} called again changes the preview.
 */
public final class LivingPreviews implements ChangeListener, Sweep.Shown {
    private static final Duration TOO_LATE_AFTER = Duration.ofHours(12);

    private final PreviewStore store;
    private final PreviewView view;
    private final Jobs jobs;
    private final Clock clock;

    public LivingPreviews(PreviewStore store, PreviewView view, Jobs jobs, Clock clock) {
        this.store = store;
        this.view = view;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public void changed(Connection transaction, IssueSnapshot issue) throws SQLException {
        for (Standing preview : store.standing(transaction, issue.iid())) {
            if (!says(preview, issue)) {
                stage(transaction, preview);
            }
        }
    }

    @Override
    public boolean asItIs(Connection transaction, IssueSnapshot issue) throws SQLException {
        return store.standing(transaction, issue.iid()).stream().allMatch(preview -> says(preview, issue));
    }

    private boolean says(Standing preview, IssueSnapshot issue) {
        return view.of(issue, preview.withOtherCompany()).digest().equals(preview.digest());
    }

    /** All previews of the message at once, after the end of this second. */
    private void stage(Connection transaction, Standing preview) throws SQLException {
        Instant now = clock.instant();
        Shown shown = new Shown(
                preview.message(),
                store.links(transaction, preview.message()),
                preview.withOtherCompany(),
                now.plus(TOO_LATE_AFTER));
        String subject = preview.message().channel() + ":" + preview.message().ts();
        jobs.stageOnceASecond(transaction, LinkPreviews.KIND, subject, shown, now);
    }
}
