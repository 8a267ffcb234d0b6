package dev.smrequest.triage.reference;

import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.workflow.State;
import dev.smrequest.workflow.Team;
import dev.smrequest.workflow.Workflow;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The handbook's list views and board in GitLab ("Managing the request process"), made from the workflow's labels. */
public final class ListLinks {
    private static final String SEPARATOR = " · ";

    private final Workflow workflow;
    private final IssueLinks links;

    public ListLinks(Workflow workflow, IssueLinks links) {
        this.workflow = workflow;
        this.links = links;
    }

    /** All of them on a line each for states and teams, at most so long; empty where the project is known by number only. */
    public Optional<String> all(int max) {
        if (!links.isPath()) {
            return Optional.empty();
        }
        String states = workflow.states().stream()
                .filter(State::open)
                .map(this::link)
                .collect(Collectors.joining(SEPARATOR, "", SEPARATOR + board()));
        String teams = workflow.teams().stream().map(this::link).collect(Collectors.joining(SEPARATOR));
        return Optional.of(Mrkdwn.cut("*In GitLab:* " + states + "\n*By team:* " + teams, max));
    }

    /** Those of one request: the board, and the lists it is in. */
    public Optional<String> of(List<State> states, List<Team> teams) {
        if (!links.isPath()) {
            return Optional.empty();
        }
        List<String> some = new ArrayList<>();
        states.forEach(state -> some.add("all in " + link(state)));
        teams.forEach(team -> some.add("all of " + link(team)));
        some.add(board());
        return Optional.of(String.join(SEPARATOR, some));
    }

    private String link(State state) {
        String openness = state.open() ? "opened" : "closed";
        return Mrkdwn.link(list(openness, Stream.of(state.label().name())), state.title());
    }

    private String link(Team team) {
        return Mrkdwn.link(
                list("opened", Stream.of(workflow.baseLabel(), team.label().name())), team.name());
    }

    private String board() {
        return Mrkdwn.link(links.base() + "/boards?" + labels(Stream.of(workflow.baseLabel())), "Board");
    }

    private String list(String openness, Stream<String> labels) {
        return links.base() + "/issues?state=" + openness + "&" + labels(labels);
    }

    private static String labels(Stream<String> names) {
        return names.map(name -> "label_name[]="
                        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("&"));
    }
}
