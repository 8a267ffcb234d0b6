package dev.smrequest.triage.act;

import dev.smrequest.failure.BotException;
import dev.smrequest.gitlab.GitLab;
import dev.smrequest.gitlab.issue.IssueMove;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.workflow.State;
import dev.smrequest.workflow.Workflow;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says that a request is not any more as somebody saw it: where it stands now, and who changed it when. */
final class MovedWords {
    private static final Logger LOG = LoggerFactory.getLogger(MovedWords.class);
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM, HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final Workflow workflow;
    private final GitLab gitlab;

    MovedWords(Workflow workflow, GitLab gitlab) {
        this.workflow = workflow;
        this.gitlab = gitlab;
    }

    String moved(Act act, IssueSnapshot now) {
        String states = workflow.labels().read(now.labels()).states().stream()
                .map(State::title)
                .collect(Collectors.joining(" and "));
        String where = states.isEmpty() ? "without a state" : "in " + states;
        String what = act.isUndo() ? "Nothing was undone" : "Nothing was changed";
        return what + ": somebody has changed request #" + now.iid() + " since you saw it. It is " + where + " now"
                + (now.open() ? "." : " and closed.") + last(now) + " Please look at it again and choose anew.";
    }

    /** Who did it is a courtesy: a GitLab that cannot tell is no reason to keep people waiting. */
    private String last(IssueSnapshot now) {
        try {
            return last(gitlab.moves(now.iid()))
                    .map(last -> " Last, " + last.who() + " " + last.what() + " on " + WHEN.format(last.at()) + ".")
                    .orElse("");
        } catch (BotException e) {
            LOG.info("GitLab cannot tell who changed issue #{}: {}", now.iid(), e.getMessage());
            return "";
        }
    }

    private static Optional<IssueMove> last(List<IssueMove> moves) {
        return moves.isEmpty() ? Optional.empty() : Optional.of(moves.get(moves.size() - 1));
    }
}
