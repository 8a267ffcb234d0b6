package dev.smrequest.triage.queue;

import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.triage.vocabulary.Vocabulary;
import dev.smrequest.workflow.Label;
import dev.smrequest.workflow.State;
import dev.smrequest.workflow.Team;
import dev.smrequest.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what is typed after {@code queue}: a state and a team by key, title or label, in any order, neither needed. */
final class QueueWords {
    private static final int LONGEST = 100;
    private static final int CHOICES = 1_500;

    private final Workflow workflow;
    private final Vocabulary<Word> vocabulary = new Vocabulary<>();

    QueueWords(Workflow workflow) {
        this.workflow = workflow;
        workflow.states().forEach(state -> vocabulary.add(new Word.OfState(state), names(state)));
        workflow.teams().forEach(team -> vocabulary.add(new Word.OfTeam(team), names(team)));
    }

    /** What a name in the line means. */
    private sealed interface Word {
        record OfState(State state) implements Word {}

        record OfTeam(Team team) implements Word {}
    }

    /** What was typed comes to. */
    sealed interface Reading {
        record Understood(QueueWish wish) implements Reading {}

        /** A sentence with the valid choices; mrkdwn. */
        record Unclear(String why) implements Reading {}
    }

    Reading read(String typed) {
        Vocabulary.Found<Word> found = vocabulary.read(typed);
        if (!found.unknown().isEmpty()) {
            return new Reading.Unclear(unknown(found.unknown().get(0)));
        }
        List<State> states = found.things().stream()
                .flatMap(word -> word instanceof Word.OfState of ? Stream.of(of.state()) : Stream.empty())
                .distinct()
                .toList();
        List<Team> teams = found.things().stream()
                .flatMap(word -> word instanceof Word.OfTeam of ? Stream.of(of.team()) : Stream.empty())
                .distinct()
                .toList();
        if (states.size() > 1) {
            return tooMany("states", states, State::title);
        }
        if (teams.size() > 1) {
            return tooMany("teams", teams, Team::name);
        }
        State state = states.isEmpty() ? workflow.initial() : states.get(0);
        Optional<String> team = teams.stream().map(Team::key).findFirst();
        return new Reading.Understood(new QueueWish(state.key(), team, QueueOrder.AGE, 1));
    }

    private String unknown(String words) {
        String meant = vocabulary
                .near(words)
                .map(name -> " Did you mean " + Mrkdwn.code(name) + "?")
                .orElse("");
        return "I do not know " + Mrkdwn.code(Mrkdwn.cut(words, LONGEST)) + "." + meant + "\n" + choices();
    }

    private <T> Reading tooMany(String what, List<T> named, Function<T, String> name) {
        String all = named.stream().map(name).map(Mrkdwn::line).collect(Collectors.joining(" and "));
        return new Reading.Unclear(
                "A list shows one of the " + what + " at a time, and " + all + " are several.\n" + choices());
    }

    private String choices() {
        return "Give a state, a team, or both, in any order.\n*States:* "
                + Mrkdwn.cut(joined(workflow.states(), State::title), CHOICES) + "\n*Teams:* "
                + Mrkdwn.cut(joined(workflow.teams(), Team::name), CHOICES);
    }

    private static <T> String joined(List<T> things, Function<T, String> name) {
        return things.stream().map(name).map(Mrkdwn::line).collect(Collectors.joining(", "));
    }

    /** The scope that all state labels have in common need not be typed. */
    private List<String> names(State state) {
        List<String> names = new ArrayList<>(names(state.key(), state.title(), state.label()));
        state.label().spellings().stream()
                .map(label -> label.replace(workflow.scope() + "::", ""))
                .forEach(names::add);
        return names;
    }

    private static List<String> names(Team team) {
        return names(team.key(), team.name(), team.label());
    }

    private static List<String> names(String key, String title, Label label) {
        List<String> names = new ArrayList<>(List.of(key, title));
        names.addAll(label.spellings());
        return names;
    }
}
