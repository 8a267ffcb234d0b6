package dev.smrequest.sandbox.slack.shape;

import java.util.ArrayList;
import java.util.List;

/** What is wrong, in the form of Slack's {@code response_metadata.messages}. */
public final class Report {

    private final List<String> problems = new ArrayList<>();

    /** Adds one problem at a place. */
    public void add(String problem, String at) {
        problems.add(problem + " [json-pointer:" + at + "]");
    }

    public int size() {
        return problems.size();
    }

    public boolean clean() {
        return problems.isEmpty();
    }

    /** Plain lines, as in Slack's {@code errors}. */
    public List<String> errors() {
        return List.copyOf(problems);
    }

    /** The same lines marked as errors, as in {@code response_metadata.messages}. */
    public List<String> messages() {
        return problems.stream().map(problem -> "[ERROR] " + problem).toList();
    }
}
