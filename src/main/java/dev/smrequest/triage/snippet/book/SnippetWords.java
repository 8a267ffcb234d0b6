package dev.smrequest.triage.snippet.book;

import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.triage.reference.IssueReferences;
import dev.smrequest.triage.vocabulary.Vocabulary;
import dev.smrequest.workflow.Need;
import dev.smrequest.workflow.Team;
import dev.smrequest.workflow.Transition;
import dev.smrequest.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what is typed after {@code snippets}: a step, a team and a request, in any order, none of them needed. */
public final class SnippetWords {
    private static final int LONGEST = 100;
    private static final int CHOICES = 1_500;

    private final Workflow workflow;
    private final IssueReferences references;
    private final Vocabulary<Word> vocabulary = new Vocabulary<>();

    public SnippetWords(Workflow workflow, IssueReferences references) {
        this.workflow = workflow;
        this.references = references;
        workflow.transitions()
                .forEach(step -> vocabulary.add(new Word.OfStep(step), List.of(step.key(), step.title())));
        workflow.teams().forEach(team -> vocabulary.add(new Word.OfTeam(team), names(team)));
    }

    /** What a name in the line means. */
    private sealed interface Word {
        record OfStep(Transition step) implements Word {}

        record OfTeam(Team team) implements Word {}
    }

    /** What was typed comes to. */
    public sealed interface Reading {
        record Understood(SnippetAsk ask) implements Reading {}

        /** A sentence with the valid choices; mrkdwn. */
        record Unclear(String why) implements Reading {}
    }

    public Reading read(String typed) {
        List<String> words = Stream.of(typed.split("\\s+")).toList();
        List<Long> requests = words.stream()
                .flatMap(word -> references.typed(word).stream())
                .distinct()
                .toList();
        Vocabulary.Found<Word> found = vocabulary.read(
                words.stream().filter(word -> references.typed(word).isEmpty()).collect(Collectors.joining(" ")));
        List<Transition> steps = found.things().stream()
                .flatMap(word -> word instanceof Word.OfStep of ? Stream.of(of.step()) : Stream.empty())
                .distinct()
                .toList();
        List<Team> teams = found.things().stream()
                .flatMap(word -> word instanceof Word.OfTeam of ? Stream.of(of.team()) : Stream.empty())
                .distinct()
                .toList();
        return objection(found.unknown(), requests, steps, teams)
                .<Reading>map(Reading.Unclear::new)
                .orElseGet(() -> new Reading.Understood(new SnippetAsk(
                        requests.stream().findFirst(),
                        steps.stream().map(Transition::key).findFirst(),
                        teams.stream().map(Team::key).findFirst())));
    }

    private Optional<String> objection(
            List<String> unknown, List<Long> requests, List<Transition> steps, List<Team> teams) {
        if (!unknown.isEmpty()) {
            return Optional.of(unknown(unknown.get(0)));
        }
        if (requests.size() > 1 || steps.size() > 1 || teams.size() > 1) {
            return Optional.of(
                    "That names more than one request, step or team; snippets are for one of each.\n" + choices());
        }
        return steps.stream()
                .filter(step -> !teams.isEmpty() && !step.asksFor(Need.TEAM))
                .findFirst()
                .map(step -> "*" + Mrkdwn.line(step.title()) + "* takes no team. Please leave the team out.");
    }

    private String unknown(String words) {
        String meant = vocabulary
                .near(words)
                .map(name -> " Did you mean " + Mrkdwn.code(name) + "?")
                .orElse("");
        return "I do not know " + Mrkdwn.code(Mrkdwn.cut(words, LONGEST)) + "." + meant + "\n" + choices();
    }

    private String choices() {
        return "Give a step, a team, a request by number or link, or several of these in any order.\n*Steps:* "
                + Mrkdwn.cut(joined(workflow.transitions(), Transition::title), CHOICES) + "\n*Teams:* "
                + Mrkdwn.cut(joined(workflow.teams(), Team::name), CHOICES);
    }

    private static <T> String joined(List<T> things, Function<T, String> name) {
        return things.stream().map(name).map(Mrkdwn::line).collect(Collectors.joining(", "));
    }

    private static List<String> names(Team team) {
        List<String> names = new ArrayList<>(List.of(team.key(), team.name()));
        names.addAll(team.label().spellings());
        return names;
    }
}
