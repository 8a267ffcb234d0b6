package dev.smrequest.server.gate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Slack's signing secret and, while it is being rotated, the one before. Never printed. */
public record SigningSecrets(String current, Optional<String> previous) {
    public SigningSecrets {
        if (current.isBlank() || previous.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("A signing secret is empty; see SLACK_SIGNING_SECRET");
        }
    }

    List<String> all() {
        return Stream.concat(Stream.of(current), previous.stream()).toList();
    }

    @Override
    public String toString() {
        return "SigningSecrets[masked]";
    }
}
