package dev.smrequest.news.words;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.issue.Member;
import dev.smrequest.news.told.News;
import dev.smrequest.news.told.Standing;
import dev.smrequest.news.told.Standings;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.triage.act.Act;
import dev.smrequest.triage.facts.StateWords;
import dev.smrequest.workflow.LabelReading;
import dev.smrequest.workflow.Need;
import dev.smrequest.workflow.State;
import dev.smrequest.workflow.State.Commitment;
import dev.smrequest.workflow.Team;
import dev.smrequest.workflow.Transition;
import dev.smrequest.workflow.Workflow;
import dev.smrequest.workflow.recipe.Choices;
import dev.smrequest.workflow.recipe.DoneWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of a request in plain words as mrkdwn, whoever did it and wherever: a headline, and what it means. */
public final class NewsWords {
    private static final int NAMES = 300;
    private static final List<Need> NAMED = List.of(Need.TEAM, Need.ASSIGNEE, Need.MILESTONE, Need.DESTINATION);

    private final Workflow workflow;
    private final StateWords states;

    public NewsWords(Workflow workflow) {
        this.workflow = workflow;
        states = new StateWords(workflow);
    }

    /** Such as "Committed for Q4FY27, owner Chloe Lindqvist"; {@code act} is what led there, where that is known. */
    String headline(News news, Optional<Act> act) {
        if (news.isOnlyWaiting()) {
            return "Waiting for information";
        }
        boolean waits = Standings.isNewlyWaiting(news.from(), news.to());
        return Mrkdwn.cut(moved(news, act), NAMES) + (waits ? ", waiting for information" : "");
    }

    private String moved(News news, Optional<Act> act) {
        Standing to = news.to();
        if (to.closedByHand()) {
            return "Closed in GitLab";
        }
        if (news.from().closedByHand() && news.from().states().equals(to.states())) {
            return "Open again";
        }
        Optional<State> state = state(to);
        return state.isPresent() ? reached(news, state.get(), act) : unclear(to);
    }

    private String unclear(Standing to) {
        return to.states().isEmpty()
                ? "Without a state"
                : "In " + to.states().size() + " states at once: " + titles(to, " and ");
    }

    /** The only state, where there is one. */
    private Optional<State> state(Standing standing) {
        return standing.states().size() == 1 ? workflow.state(standing.states().get(0)) : Optional.empty();
    }

    private String titles(Standing standing, String between) {
        return standing.states().stream()
                .flatMap(key -> workflow.state(key).stream())
                .map(State::title)
                .map(Mrkdwn::line)
                .collect(Collectors.joining(between));
    }

    private String reached(News news, State state, Optional<Act> act) {
        return switch (state.commitment()) {
            case COMMITTED -> committed(news, state);
            case NOT_COMMITTED -> done(news, state, act) + ", not promised yet";
            case NONE -> done(news, state, act);
        };
    }

    private String committed(News news, State state) {
        boolean further = state(news.from())
                .filter(from -> from.commitment() == Commitment.COMMITTED)
                .filter(from -> !from.equals(state))
                .isPresent();
        String milestone =
                news.to().milestone().map(title -> " for " + Mrkdwn.line(title)).orElse("");
        String owners = owners(news.issue());
        return (further ? Mrkdwn.line(state.title()) + ", committed" : "Committed")
                + milestone
                + (owners.isEmpty() ? ", no owner yet" : ", owner " + Mrkdwn.line(owners));
    }

    /** What the step did in the past tense, where all that it names is known. */
    private String done(News news, State state, Optional<Act> act) {
        Choices choices = choices(news.issue(), act);
        return step(news, state, act)
                .map(step -> done(step, choices, state))
                .orElseGet(() -> (state.initial() ? "Back to " : "") + Mrkdwn.line(state.title()));
    }

    private String done(Transition step, Choices choices, State state) {
        List<Need> missing = NAMED.stream()
                .filter(need -> step.done().contains("{" + need.name().toLowerCase(Locale.ROOT) + "}"))
                .filter(need -> choices.of(need).isEmpty())
                .toList();
        if (missing.isEmpty()) {
            return DoneWords.of(workflow, step, choices, Mrkdwn::line);
        }
        return Mrkdwn.line(state.title()) + (missing.contains(Need.TEAM) ? ", no team chosen yet" : "");
    }

    /** The step that was taken, else one that leads there, best from where the request was. */
    private Optional<Transition> step(News news, State to, Optional<Act> act) {
        List<Transition> there = workflow.transitions().stream()
                .filter(step -> step.to().equals(to.key()))
                .toList();
        Optional<String> taken = act.flatMap(done -> done.content().step());
        Stream<Transition> fromHere =
                there.stream().filter(step -> news.from().states().stream().anyMatch(step.from()::contains));
        return there.stream()
                .filter(step -> taken.filter(step.key()::equals).isPresent())
                .findFirst()
                .or(fromHere::findFirst)
                .or(() -> to.initial() ? Optional.empty() : there.stream().findFirst());
    }

    /** What the issue tells, and what was told for the step. */
    private Choices choices(IssueSnapshot issue, Optional<Act> act) {
        LabelReading labels = workflow.labels().read(issue.labels());
        Choices told = act.map(done -> done.content().choices()).orElseGet(Choices::none);
        return told.with(Need.TEAM, joined(labels.teams(), Team::name))
                .with(Need.ASSIGNEE, owners(issue))
                .with(Need.MILESTONE, issue.milestone().orElse(""));
    }

    private static String owners(IssueSnapshot issue) {
        return joined(issue.assignees(), Member::name);
    }

    private static <T> String joined(List<T> things, Function<T, String> name) {
        return things.stream().map(name).collect(Collectors.joining(" and "));
    }

    /** What that means for whoever asked. */
    String meaning(News news) {
        if (news.isOnlyWaiting()) {
            return "Strategic Marketing cannot go on before somebody answers on the issue.";
        }
        Optional<State> state = state(news.to()).filter(clear -> !news.to().closedByHand());
        if (state.isEmpty()) {
            return states.of(news.issue());
        }
        boolean stillOpen = state.get().terminal() && news.issue().open();
        return Mrkdwn.line(state.get().meaning()) + (stillOpen ? " The issue itself is still open in GitLab." : "");
    }
}
