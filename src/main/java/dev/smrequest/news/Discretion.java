package dev.smrequest.news;

import dev.smrequest.gitlab.GitLab;
import dev.smrequest.news.NewsDesk.Telling;
import dev.smrequest.news.preference.Preferences;
import dev.smrequest.news.told.News;
import dev.smrequest.news.told.Standings;
import dev.smrequest.triage.access.Gate;
import java.time.Clock;
import java.time.Duration;

/** Decides, when the news goes out, whether somebody wants to hear it, and how much they may. */
public final class Discretion {
    /** For so long what the bot read is taken for the truth. */
    private static final Duration FRESH = Duration.ofMinutes(2);

    private final Preferences preferences;
    private final Standings standings;
    private final Asked asked;
    private final Gate gate;
    private final GitLab gitlab;
    private final Clock clock;

    public Discretion(
            Preferences preferences, Standings standings, Asked asked, Gate gate, GitLab gitlab, Clock clock) {
        this.preferences = preferences;
        this.standings = standings;
        this.asked = asked;
        this.gate = gate;
        this.gitlab = gitlab;
        this.clock = clock;
    }

    /** Knows whom the bot has asked itself for what a request waits for. */
    @FunctionalInterface
    public interface Asked {
        boolean isAsked(long iid, String userId);
    }

    boolean wants(Telling telling, Cause cause) {
        News news = telling.news();
        String reader = telling.reader().userId();
        return !cause.isAllOf(reader)
                && preferences.of(reader).wants(standings.isDecision(news.from(), news.to()))
                && !(news.isOnlyWaiting() && asked.isAsked(news.iid(), reader));
    }

    /** Followers hear as long as they belong to the workspace; of a confidential request, as long as they triage. */
    boolean mayFollow(String userId, boolean confidential) {
        return confidential ? gate.isTriager(userId) : gate.isMember(userId);
    }

    /** Whether the request is confidential, by what GitLab says now where what it said is old. */
    boolean isConfidential(News news) {
        return news.issue().confidential()
                || (news.at().plus(FRESH).isBefore(clock.instant())
                        && gitlab.read(news.iid()).confidential());
    }
}
