package dev.smrequest.workflow.check;

import dev.smrequest.workflow.Label;
import dev.smrequest.workflow.LabelGroup;
import dev.smrequest.workflow.State;
import dev.smrequest.workflow.Team;
import dev.smrequest.workflow.Workflow;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Every label means one thing and can be written in REST (GitLab splits lists at commas) and in quick actions (no double
 * quote); state labels are below the scope. Case makes no difference, as none is made when labels are read.
 */
final class LabelRules {
    private static final int TITLE_LIMIT = 255;

    private final Findings findings;
    private final Map<String, String> owners = new HashMap<>();

    private LabelRules(Findings findings) {
        this.findings = findings;
    }

    static void check(Workflow workflow, Findings findings) {
        LabelRules rules = new LabelRules(findings);
        rules.claim("base_label", workflow.baseLabel());
        workflow.states().forEach(state -> rules.state(workflow.scope(), state));
        workflow.teams().forEach(rules::team);
        workflow.grooming().forEach(rules::group);
        rules.companions(workflow.states());
        workflow.milestones().forEach((key, title) -> rules.spelling("milestones." + key, title));
    }

    private void state(String scope, State state) {
        String path = "states." + state.key();
        String label = state.label().name();
        if (!label.isBlank() && !scope.isBlank() && !label.startsWith(scope + "::")) {
            findings.add(path + ".label", "\"" + label + "\" must begin with \"" + scope + "::\", the state_scope.");
        }
        claim(path, state.label());
    }

    private void team(Team team) {
        claim("teams." + team.key(), team.label());
    }

    private void group(LabelGroup group) {
        String path = "grooming." + group.key() + ".labels";
        if (group.labels().isEmpty()) {
            findings.add(path, "needs at least one label.");
        }
        claimAll(path, group.labels());
    }

    private void claim(String path, Label label) {
        claim(path + ".label", label.name());
        claimAll(path + ".aliases", label.aliases());
    }

    private void claimAll(String path, List<String> labels) {
        for (int i = 0; i < labels.size(); i++) {
            claim(path + "[" + i + "]", labels.get(i));
        }
    }

    private void claim(String path, String label) {
        spelling(path, label);
        if (label.isBlank()) {
            return;
        }
        String owner = owners.putIfAbsent(label.toLowerCase(Locale.ROOT), path);
        if (owner != null) {
            findings.add(path, "\"" + label + "\" already belongs to " + owner + "; a label can mean one thing only.");
        }
    }

    /** Several states may share a companion, but it may be nothing else. */
    private void companions(List<State> states) {
        for (State state : states) {
            for (int i = 0; i < state.companions().size(); i++) {
                companion(
                        "states." + state.key() + ".companions[" + i + "]",
                        state.companions().get(i));
            }
        }
    }

    private void companion(String path, String label) {
        spelling(path, label);
        String owner = owners.get(label.toLowerCase(Locale.ROOT));
        if (owner != null) {
            findings.add(
                    path, "\"" + label + "\" already belongs to " + owner + "; a companion is a label of its own.");
        }
    }

    private void spelling(String path, String title) {
        if (title.contains(",") || title.contains("\"") || title.lines().count() > 1) {
            findings.add(path, "\"" + title + "\" must have no comma, double quote or line break.");
        }
        if (title.length() > TITLE_LIMIT) {
            findings.add(path, "is " + title.length() + " characters long; GitLab allows " + TITLE_LIMIT + ".");
        }
    }
}
