package dev.smrequest.news;

import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.news.NewsDesk.Telling;
import dev.smrequest.news.told.News;
import dev.smrequest.news.words.NewsView;
import dev.smrequest.slack.Message;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells one reader what became of a request. When that cannot be done for days, it is only logged: GitLab has the truth. */
public final class TellJob implements JobHandler<Telling> {
    private static final Logger LOG = LoggerFactory.getLogger(TellJob.class);

    private final Causes causes;
    private final Discretion discretion;
    private final NewsView view;
    private final Letterbox letterbox;
    private final Clock clock;

    public TellJob(Causes causes, Discretion discretion, NewsView view, Letterbox letterbox, Clock clock) {
        this.causes = causes;
        this.discretion = discretion;
        this.view = view;
        this.letterbox = letterbox;
        this.clock = clock;
    }

    @Override
    public JobKind<Telling> kind() {
        return NewsDesk.TELL;
    }

    @Override
    public void run(Telling telling) {
        News news = telling.news();
        Cause cause = causes.of(news);
        if (!letterbox.holds(telling) && discretion.wants(telling, cause)) {
            message(telling, cause)
                    .map(message -> news.isLateAt(clock.instant()) ? NewsView.late(message, news.at()) : message)
                    .ifPresent(message -> letterbox.put(telling, message));
        }
    }

    /** What the reader may read of it; empty when nothing. */
    private Optional<Message> message(Telling telling, Cause cause) {
        News news = telling.news();
        if (telling.reader().requester()) {
            boolean quiet = news.quotes() && discretion.isConfidential(news);
            return Optional.of(view.forRequester(quiet ? news.withoutRemark() : news, cause));
        }
        boolean confidential = discretion.isConfidential(news);
        return discretion.mayFollow(telling.reader().userId(), confidential)
                ? Optional.of(view.forFollower(news, cause, confidential))
                : Optional.empty();
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
