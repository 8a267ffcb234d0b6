package dev.smrequest.workflow.check;

/**
 * One thing wrong in a workflow: where, as a path of keys such as {@code transitions.assign.from[1]} (empty for the whole), and
 * a sentence with the valid choices.
 */
public record WorkflowProblem(String path, String sentence) {}
