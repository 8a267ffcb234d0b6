package dev.smrequest.intake.urgent;

import dev.smrequest.failure.Retry;
import dev.smrequest.intake.urgent.UrgentPages.Subject;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.SlackException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets an open page ask why and by when, or no longer ask. It replaces no view but those it knows by their hash, so that
 * it cannot bring a form back that was submitted meanwhile; and looks again afterwards, as two of these may overtake each
 * other.
 */
public final class ShowUrgentJob implements JobHandler<Subject> {
    private static final Logger LOG = LoggerFactory.getLogger(ShowUrgentJob.class);
    private static final int ROUNDS = 5;
    private static final String CONFLICT = "hash_conflict";

    private final UrgentPages pages;
    private final Slack slack;

    public ShowUrgentJob(UrgentPages pages, Slack slack) {
        this.pages = pages;
        this.slack = slack;
    }

    @Override
    public JobKind<Subject> kind() {
        return UrgentPages.SHOW;
    }

    @Override
    public void run(Subject subject) {
        for (int round = 0; round < ROUNDS; round++) {
            Optional<UrgentPage> page = pages.find(subject.view());
            if (page.isEmpty() || page.get().isShown()) {
                return;
            }
            boolean shown = page.get().hashes().replaceable().stream().anyMatch(hash -> show(page.get(), hash));
            if (!shown && pages.find(subject.view()).equals(page)) {
                LOG.debug("The form {} has moved on", subject.view());
                return;
            }
        }
    }

    private boolean show(UrgentPage page, String hash) {
        try {
            pages.show(page, hash, slack);
            return true;
        } catch (SlackException e) {
            if (e.error().equals(CONFLICT)) {
                return false;
            }
            throw e;
        }
    }

    /** A form that was closed is no trouble; one that stays as it was says on submission what to do. */
    @Override
    public void givenUp(Subject subject, Exception cause) {
        if (cause instanceof SlackException e && e.retry() == Retry.NEVER) {
            LOG.info("The form {} is not open any more: {}", subject.view(), e.error());
        } else {
            LOG.warn("The form {} could not be shown anew", subject.view(), cause);
        }
    }
}
