package dev.smrequest.settings;

import dev.smrequest.failure.BotException;
import dev.smrequest.failure.Retry;
import java.util.List;
import java.util.Optional;

/** The settings cannot be used. The message is a numbered report of everything wrong, without any secret. */
public final class SettingsException extends BotException {
    private final transient List<String> problems;

    SettingsException(List<String> problems) {
        super(report(problems), Retry.NEVER, Optional.empty(), null);
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }

    private static String report(List<String> problems) {
        StringBuilder report = new StringBuilder(
                problems.size() == 1
                        ? "There is 1 problem in the settings:"
                        : "There are " + problems.size() + " problems in the settings:");
        for (int i = 0; i < problems.size(); i++) {
            report.append(System.lineSeparator())
                    .append("  ")
                    .append(i + 1)
                    .append(". ")
                    .append(problems.get(i));
        }
        return report.toString();
    }
}
