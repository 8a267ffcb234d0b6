package dev.smrequest.workflow.check;

import dev.smrequest.workflow.Need;
import dev.smrequest.workflow.State;
import dev.smrequest.workflow.Transition;
import dev.smrequest.workflow.Workflow;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Each step names things that exist and asks for things it can use. */
final class StepRules {
    private final Workflow workflow;
    private final Findings findings;

    private StepRules(Workflow workflow, Findings findings) {
        this.workflow = workflow;
        this.findings = findings;
    }

    static void check(Workflow workflow, Findings findings) {
        StepRules rules = new StepRules(workflow, findings);
        workflow.transitions().forEach(step -> {
            String path = "transitions." + step.key();
            rules.ends(path, step);
            rules.milestone(path, step);
            rules.needs(path, step);
        });
    }

    private void ends(String path, Transition step) {
        List<String> states = workflow.states().stream().map(State::key).toList();
        for (int i = 0; i < step.from().size(); i++) {
            known(path + ".from[" + i + "]", "state", step.from().get(i), states);
        }
        known(path + ".to", "state", step.to(), states);
    }

    private void milestone(String path, Transition step) {
        step.milestone()
                .ifPresent(key -> known(
                        path + ".milestone",
                        "milestone",
                        key,
                        workflow.milestones().keySet()));
        if (step.milestone().isPresent() && step.asksFor(Need.MILESTONE)) {
            findings.add(
                    path + ".milestone", "sets a milestone while the step also asks for one; keep one of the two.");
        }
    }

    private void needs(String path, Transition step) {
        for (Need need : new TreeSet<>(step.needs())) {
            if (step.takes().contains(need)) {
                findings.add(path + ".takes", "repeats " + word(need) + ", which the step already needs.");
            }
        }
        if (step.asksFor(Need.TEAM) && workflow.teams().isEmpty()) {
            findings.add(path, "asks for a team, but there are no teams.");
        }
    }

    private void known(String path, String kind, String name, Collection<String> names) {
        if (!name.isBlank() && !names.contains(name)) {
            findings.add(
                    path,
                    "\"" + name + "\" is no " + kind + ". The " + kind + "s are: " + Findings.listed(names) + ".");
        }
    }

    private static String word(Need need) {
        return need.name().toLowerCase(Locale.ROOT);
    }
}
