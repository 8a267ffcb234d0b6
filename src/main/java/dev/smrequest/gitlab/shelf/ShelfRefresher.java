package dev.smrequest.gitlab.shelf;

import dev.smrequest.gitlab.Contact;
import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.gitlab.ShelfContent;
import dev.smrequest.gitlab.ShelfSource;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The shelf that reads itself afresh in the background. Readers get the last good content at once; a failed read keeps
 * it and is tried again with back-off. Nothing runs before {@link #start()}; tests step it by {@link #refreshNow()}.
 */
public final class ShelfRefresher implements ProjectShelf, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ShelfRefresher.class);

    private final ShelfSource gitLab;
    private final String templateName;
    private final Clock clock;
    private final Pace pace;
    private final ScheduledExecutorService background =
            Executors.newSingleThreadScheduledExecutor(ShelfRefresher::thread);
    private final List<Follower> followers = new CopyOnWriteArrayList<>();
    private volatile Optional<ShelfContent> content = Optional.empty();
    private volatile Optional<Contact.Failure> lastFailure = Optional.empty();

    /** Reads the named template and everything else of the shelf every {@code interval}. */
    public ShelfRefresher(
            ShelfSource gitLab, String templateName, Duration interval, Clock clock, RandomGenerator chance) {
        this.gitLab = gitLab;
        this.templateName = templateName;
        this.clock = clock;
        this.pace = new Pace(interval, chance);
    }

    /** Starts reading, at once and then at intervals, on a thread of its own. */
    public void start() {
        schedule(Duration.ZERO);
    }

    @Override
    public Optional<ShelfContent> content() {
        return content;
    }

    /** How old the content is; empty while there is none. */
    public Optional<Duration> age() {
        return content.map(read -> Duration.between(read.readAt(), clock.instant()));
    }

    /** Why the newest read failed, wholly or in part; empty when it succeeded or none was tried. */
    public Optional<Contact.Failure> lastFailure() {
        return lastFailure;
    }

    /** Calls the listener with the template's text after a read, unless that is the text it took last without failing. */
    public void onTemplateChange(Consumer<Optional<String>> listener) {
        followers.add(new Follower(listener));
    }

    /** Reads the shelf on the caller's thread; says when to read it next. A failure is kept, not thrown. */
    public synchronized Duration refreshNow() {
        ShelfContent fresh;
        try {
            fresh = gitLab.readShelf(templateName);
        } catch (GitLabException e) {
            return failed(e);
        }
        content = Optional.of(fresh);
        followers.forEach(follower -> follower.tell(fresh.template()));
        return fresh.gaps().isEmpty() ? succeeded() : readInPart(String.join(" ", fresh.gaps()));
    }

    @Override
    public void close() {
        background.shutdownNow();
    }

    private Duration succeeded() {
        lastFailure = Optional.empty();
        return pace.afterSuccess();
    }

    private Duration readInPart(String why) {
        lastFailure = Optional.of(new Contact.Failure(clock.instant(), why));
        Duration wait = pace.afterGap();
        LOG.warn("The project was read only in part. {} Next try in {} s.", why, wait.toSeconds());
        return wait;
    }

    private Duration failed(GitLabException e) {
        lastFailure = Optional.of(new Contact.Failure(clock.instant(), e.getMessage()));
        Duration wait = pace.afterFailure(e);
        LOG.warn(
                "The project's template, labels, milestones and members stay as they were read last. {} Next try in {} s.",
                e.getMessage(),
                wait.toSeconds());
        return wait;
    }

    private void step() {
        Duration wait = Duration.ofMinutes(1);
        try {
            wait = refreshNow();
        } catch (RuntimeException e) {
            LOG.error("Reading the project's template, labels, milestones and members failed unexpectedly.", e);
        } finally {
            schedule(wait);
        }
    }

    private void schedule(Duration wait) {
        try {
            var unused = background.schedule(this::step, wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closed) {
            LOG.debug("The shelf is closed and not read any more.");
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "project-shelf");
        thread.setDaemon(true);
        return thread;
    }
}
