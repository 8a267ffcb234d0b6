package dev.smrequest.workflow.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects the problems of one check. */
final class Findings {
    private final List<WorkflowProblem> problems = new ArrayList<>();

    void add(String path, String sentence) {
        problems.add(new WorkflowProblem(path, sentence));
    }

    List<WorkflowProblem> all() {
        return List.copyOf(problems);
    }

    static String listed(Collection<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }
}
