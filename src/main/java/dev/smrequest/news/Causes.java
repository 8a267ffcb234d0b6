package dev.smrequest.news;

import dev.smrequest.gitlab.issue.IssueMove;
import dev.smrequest.news.told.Background;
import dev.smrequest.news.told.News;
import dev.smrequest.news.told.Standing;
import dev.smrequest.news.told.Standings;
import dev.smrequest.triage.act.Act;
import dev.smrequest.triage.act.Act.Outcome;
import dev.smrequest.triage.act.ActDesk;
import java.util.List;
import java.util.Optional;

/** Finds out why a request stands where it does: acts of the bot whose end that is, else what GitLab tells. */
public final class Causes {
    private final ActDesk acts;
    private final Standings standings;
    private final People people;

    public Causes(ActDesk acts, Standings standings, People people) {
        this.acts = acts;
        this.standings = standings;
        this.people = people;
    }

    Cause of(News news) {
        List<Act> done =
                news.acts().stream().flatMap(id -> acts.find(id).stream()).toList();
        Optional<Act> last = done.stream().reduce((earlier, later) -> later).filter(act -> ledTo(act, news.to()));
        if (last.isPresent()) {
            return new Cause(last, done.stream().map(Act::actor).distinct().toList(), Optional.empty());
        }
        Optional<IssueMove> move = news.background().map(Background::move);
        return new Cause(Optional.empty(), move.flatMap(people::mover).stream().toList(), move.map(IssueMove::who));
    }

    private boolean ledTo(Act act, Standing to) {
        return act.outcome() instanceof Outcome.Applied applied
                && standings.of(applied.after()).isSameButWaiting(to);
    }
}
