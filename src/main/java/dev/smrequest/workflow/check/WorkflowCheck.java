package dev.smrequest.workflow.check;

import dev.smrequest.workflow.Workflow;
import java.util.List;

/**
 * Finds all that is wrong in a workflow at once. Texts left empty are passed over here: whoever read the file has already
 * reported them as missing.
 */
public final class WorkflowCheck {
    private WorkflowCheck() {}

    public static List<WorkflowProblem> problems(Workflow workflow) {
        Findings findings = new Findings();
        NameRules.check(workflow, findings);
        LabelRules.check(workflow, findings);
        StepRules.check(workflow, findings);
        PathRules.check(workflow, findings);
        return findings.all();
    }
}
