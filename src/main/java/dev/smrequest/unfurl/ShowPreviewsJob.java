package dev.smrequest.unfurl;

import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.GitLab;
import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.SlackException;
import dev.smrequest.unfurl.Shown.Link;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the requests linked in a message and shows them there. Nobody asked for it, so nobody is told when it cannot be:
 * the request is not there, the message is gone, or it has become too late.
 */
public final class ShowPreviewsJob implements JobHandler<Shown> {
    private static final Logger LOG = LoggerFactory.getLogger(ShowPreviewsJob.class);

    private final GitLab gitlab;
    private final Slack slack;
    private final PreviewStore store;
    private final PreviewView view;
    private final Clock clock;

    public ShowPreviewsJob(GitLab gitlab, Slack slack, PreviewStore store, PreviewView view, Clock clock) {
        this.gitlab = gitlab;
        this.slack = slack;
        this.store = store;
        this.view = view;
        this.clock = clock;
    }

    @Override
    public JobKind<Shown> kind() {
        return LinkPreviews.KIND;
    }

    @Override
    public void run(Shown shown) {
        if (clock.instant().isAfter(shown.until())) {
            LOG.info("Too late to show links in {}", shown.message());
            release(shown);
            return;
        }
        Map<String, Message> previews = new LinkedHashMap<>();
        shown.links().forEach(link -> preview(shown, link).ifPresent(message -> previews.put(link.url(), message)));
        if (!previews.isEmpty()) {
            show(shown, previews);
        }
    }

    private Optional<Message> preview(Shown shown, Link link) {
        try {
            var issue = gitlab.read(link.iid());
            return Optional.of(view.of(issue, shown.withOtherCompany()));
        } catch (GitLabException e) {
            if (e.retry() != Retry.NEVER) {
                throw e;
            }
            LOG.info("Nothing is shown of #{}: {}", link.iid(), e.getMessage());
            store.release(shown.message(), link.iid());
            return Optional.empty();
        }
    }

    private void show(Shown shown, Map<String, Message> previews) {
        try {
            slack.unfurl(shown.message(), previews);
            shown.links().stream()
                    .filter(link -> previews.containsKey(link.url()))
                    .forEach(link -> store.says(
                            shown.message(),
                            link.iid(),
                            previews.get(link.url()).digest()));
        } catch (SlackException e) {
            if (e.retry() != Retry.NEVER) {
                throw e;
            }
            LOG.info("Nothing is shown in {}: {}", shown.message(), e.getMessage());
            release(shown);
        }
    }

    @Override
    public void givenUp(Shown shown, Exception cause) {
        LOG.warn("Links in {} are not shown", shown.message(), cause);
        release(shown);
    }

    private void release(Shown shown) {
        shown.links().forEach(link -> store.release(shown.message(), link.iid()));
    }
}
