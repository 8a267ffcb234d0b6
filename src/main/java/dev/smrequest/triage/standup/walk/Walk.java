package dev.smrequest.triage.standup.walk;

import java.util.List;
import java.util.Optional;

/** Somebody's way through the queue of a stand-up; {@code version} counts its changes. */
public record Walk(String id, String owner, Content content, int version) {
    /** How far a walk as a whole is. */
    public enum Phase {
        /** The queue is being read. */
        LOADING,
        UNDERWAY,
        /** All was looked at, or the walker said it was enough: it ends once nothing is on its way any more. */
        ENDING,
        ENDED
    }

    /**
     * What the walk holds.
     *
     * @param team the key of the team whose requests are walked
     * @param waiting how many requests wait for an answer
     * @param news what the view says at its top
     */
    public record Content(Optional<String> team, String viewId, Phase phase, Route route, int waiting, News news) {
        static Content loading(Optional<String> team, String viewId) {
            return new Content(team, viewId, Phase.LOADING, Route.NONE, 0, News.NONE);
        }

        public Content in(Phase now) {
            return new Content(team, viewId, now, route, waiting, news);
        }

        public Content on(Route now) {
            return new Content(team, viewId, phase, now, waiting, news);
        }

        public Content saying(News now) {
            return new Content(team, viewId, phase, route, waiting, now);
        }

        /** The queue is known. */
        public Content loaded(List<Stop> stops, int waiting) {
            return new Content(team, viewId, Phase.UNDERWAY, Route.through(stops), waiting, news);
        }
    }

    /** What was done last, and sentences on what was passed over since the last press; mrkdwn. */
    public record News(Optional<String> act, List<String> lines) {
        public static final News NONE = new News(Optional.empty(), List.of());

        public News {
            lines = List.copyOf(lines);
        }

        public News of(String id) {
            return new News(Optional.of(id), List.of());
        }

        public News quiet() {
            return new News(act, List.of());
        }

        public News and(String line) {
            if (lines.contains(line)) {
                return this;
            }
            List<String> more = new java.util.ArrayList<>(lines);
            more.add(line);
            return new News(act, more);
        }
    }

    public Route route() {
        return content.route();
    }

    /** Whether it has neither ended nor is about to. */
    public boolean isUnderway() {
        return content.phase() == Phase.UNDERWAY;
    }
}
