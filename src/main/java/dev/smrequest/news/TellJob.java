package dev.smrequest.news;

import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.news.NewsDesk.Telling;
import dev.smrequest.news.words.NewsView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells one reader what became of a request. When that cannot be done for days, it is only logged: GitLab has the truth. */
public final class TellJob implements JobHandler<Telling> {
    private static final Logger LOG = LoggerFactory.getLogger(TellJob.class);

    private final Causes causes;
    private final Discretion discretion;
    private final NewsView view;
    private final Letterbox letterbox;

    public TellJob(Causes causes, Discretion discretion, NewsView view, Letterbox letterbox) {
        this.causes = causes;
        this.discretion = discretion;
        this.view = view;
        this.letterbox = letterbox;
    }

    @Override
    public JobKind<Telling> kind() {
        return NewsDesk.TELL;
    }

    @Override
    public void run(Telling telling) {
        Cause cause = causes.of(telling.news());
        if (!discretion.wants(telling, cause)) {
            return;
        }
        if (telling.reader().requester()) {
            letterbox.put(telling, view.forRequester(telling.news(), cause));
            return;
        }
        boolean confidential = discretion.isConfidential(telling.news());
        if (discretion.mayHear(telling, confidential)) {
            letterbox.put(telling, view.forFollower(telling.news(), cause, confidential));
        }
    }

    @Override
    public void givenUp(Telling telling, Exception cause) {
        LOG.warn(
                "{} was not told what became of request #{}",
                telling.reader().userId(),
                telling.news().iid(),
                cause);
    }
}
