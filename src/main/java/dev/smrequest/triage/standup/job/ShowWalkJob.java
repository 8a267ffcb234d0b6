package dev.smrequest.triage.standup.job;

import dev.smrequest.failure.BotException;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.triage.standup.view.Seen;
import dev.smrequest.triage.standup.view.StandupScreen;
import dev.smrequest.triage.standup.view.StandupView;
import dev.smrequest.triage.standup.view.StandupWords;
import dev.smrequest.triage.standup.walk.Claims;
import dev.smrequest.triage.standup.walk.PassedWords;
import dev.smrequest.triage.standup.walk.Stop;
import dev.smrequest.triage.standup.walk.Stop.Mark;
import dev.smrequest.triage.standup.walk.Walk;
import dev.smrequest.triage.standup.walk.Walk.Phase;
import dev.smrequest.triage.standup.walk.Walks;
import dev.smrequest.triage.standup.walk.Walks.Subject;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows where a walk is: moves it on to the next request that is still to be decided on and that nobody else looks at.
 * Two of these may overtake each other, so each looks again afterwards whether the walk has moved.
 */
public final class ShowWalkJob implements JobHandler<Subject> {
    private static final Logger LOG = LoggerFactory.getLogger(ShowWalkJob.class);
    private static final int NOTHING = -1;

    private final Walks walks;
    private final Lookout lookout;
    private final StandupWords words;
    private final StandupScreen screen;
    private final WalkNews news;

    public ShowWalkJob(Walks walks, Lookout lookout, StandupWords words, StandupScreen screen, WalkNews news) {
        this.walks = walks;
        this.lookout = lookout;
        this.words = words;
        this.screen = screen;
        this.news = news;
    }

    @Override
    public JobKind<Subject> kind() {
        return Walks.SHOW;
    }

    @Override
    public void run(Subject subject) {
        int shown = NOTHING;
        while (true) {
            Optional<Walk> walk =
                    walks.find(subject.walk()).filter(found -> found.content().phase() != Phase.LOADING);
            if (walk.isEmpty() || walk.get().version() == shown) {
                return;
            }
            shown = show(moved(walk.get()));
        }
    }

    private Walk moved(Walk walk) {
        boolean between = walk.isUnderway() && walk.route().current().isEmpty();
        Walk now = between ? walks.advance(walk.id()) : walk;
        return now.content().phase() == Phase.ENDING ? walks.end(now.id()) : now;
    }

    /** Answers the version that is shown now; none when the walk has to move on first. */
    private int show(Walk walk) {
        Optional<Stop> stop = walk.route().current().flatMap(walk.route()::stop);
        if (!walk.isUnderway() || stop.isEmpty()) {
            return shown(walk, StandupView.pausing(walk, words));
        }
        long iid = stop.get().iid();
        boolean ahead = stop.get().mark() == Mark.AHEAD;
        if (ahead && !walks.hold(walk.id(), iid, Claims.LOOKING)) {
            return NOTHING;
        }
        Optional<Seen> seen = lookout.look(iid, walk.content().team());
        if (seen.isEmpty() || (ahead && seen.get().gone().isPresent())) {
            pass(walk, iid, seen.flatMap(Seen::gone).orElse("not in GitLab any more"));
            return NOTHING;
        }
        return shown(walk, StandupView.of(walk, seen.get(), words));
    }

    private void pass(Walk walk, long iid, String state) {
        walks.note(
                walk.id(),
                now -> now.on(now.route().marked(iid, Mark.GONE))
                        .saying(now.news().and(PassedWords.gone(iid, state))));
    }

    /** Whoever closed the view hears how their last act went in another way, and the walk is over. */
    private int shown(Walk walk, StandupView view) {
        if (!screen.show(walk, view)) {
            news.tellElsewhere(walk);
            walks.leave(walk.id());
            return walks.find(walk.id()).map(Walk::version).orElse(NOTHING);
        }
        return walk.version();
    }

    @Override
    public void retrying(Subject subject, BotException cause, Instant nextTry) {
        walks.find(subject.walk()).ifPresent(screen::sayAway);
    }

    @Override
    public void givenUp(Subject subject, Exception cause) {
        LOG.warn("A stand-up could not be shown", cause);
        walks.leave(subject.walk());
    }
}
