package dev.smrequest.news;

import dev.smrequest.failure.BotException;
import dev.smrequest.gitlab.GitLab;
import dev.smrequest.gitlab.issue.IssueMove;
import dev.smrequest.gitlab.note.IssueNotes;
import dev.smrequest.gitlab.note.WrittenNote.Kind;
import dev.smrequest.news.told.Background;
import dev.smrequest.news.told.Remark;
import dev.smrequest.news.told.Standing;
import dev.smrequest.news.told.Standings;
import dev.smrequest.news.told.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks GitLab what no act of the bot accounts for: who made a change and, where people are owed a reason, a destination or a
 * deliverable, what they wrote about it, which never leaves a confidential issue. That is a courtesy: a GitLab that cannot tell is no reason to keep people waiting.
 */
public final class Enquiry {
    private static final Logger LOG = LoggerFactory.getLogger(Enquiry.class);
    /** What somebody wrote longer before a change is not taken for words about it. */
    private static final Duration ABOUT_IT = Duration.ofMinutes(10);

    /** The labels that an issue is made with are put on while it is made, and GitLab's clock may be ahead of ours. */
    private static final Duration MAKING = Duration.ofSeconds(2);

    private final Standings standings;
    private final GitLab gitlab;
    private final IssueNotes notes;

    public Enquiry(Standings standings, GitLab gitlab, IssueNotes notes) {
        this.standings = standings;
        this.gitlab = gitlab;
        this.notes = notes;
    }

    /** Empty where acts account for it, where GitLab has no record of such changes, and where it cannot tell. */
    Optional<Background> about(Told told) {
        Told.Gathered gathered = told.gathered().orElseThrow();
        Standing to = standings.of(gathered.issue());
        if (!gathered.acts().isEmpty() || to.isLabelledLike(told.standing())) {
            return Optional.empty();
        }
        boolean why = !gathered.issue().confidential() && standings.isToBeExplained(told.standing(), to);
        return orNothing(told.iid(), () -> move(told))
                .map(move ->
                        new Background(move, why ? orNothing(told.iid(), () -> remark(told, move)) : Optional.empty()));
    }

    /** Since the last news, by all who had a hand in it; what else they did to the issue does not count. */
    private Optional<IssueMove> move(Told told) {
        Instant made = told.gathered().orElseThrow().issue().createdAt().plus(MAKING);
        return IssueMove.together(gitlab.moves(told.iid()).stream()
                .filter(move -> !move.at().isBefore(told.toldAt()) && move.at().isAfter(made))
                .filter(move -> move.label().map(standings::isOfStanding).orElse(true))
                .toList());
    }

    /** The newest public words of whoever made the change, if it was one person, from shortly before it on. */
    private Optional<Remark> remark(Told told, IssueMove move) {
        Instant shortlyBefore = move.at().minus(ABOUT_IT);
        return move.username()
                .flatMap(username -> notes.newest(told.iid()).stream()
                        .filter(note -> note.kind() == Kind.PUBLIC && !note.own())
                        .filter(note -> note.author().username().equalsIgnoreCase(username))
                        .filter(note -> !note.createdAt().isBefore(shortlyBefore)
                                && !note.createdAt().isBefore(told.toldAt()))
                        .findFirst()
                        .map(Remark::of));
    }

    private static <T> Optional<T> orNothing(long iid, Supplier<Optional<T>> question) {
        try {
            return question.get();
        } catch (BotException e) {
            LOG.info("GitLab cannot tell more of the change of issue #{}: {}", iid, e.getMessage());
            return Optional.empty();
        }
    }
}
