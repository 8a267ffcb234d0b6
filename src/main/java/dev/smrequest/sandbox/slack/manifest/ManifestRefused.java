package dev.smrequest.sandbox.slack.manifest;

import java.util.List;

/** The manifest would be refused by Slack; lists every reason. */
public final class ManifestRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    ManifestRefused(List<String> problems) {
        super("Slack would refuse this manifest:\n- " + String.join("\n- ", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
