package dev.smrequest.sandbox.gitlab.edit.command;

import dev.smrequest.sandbox.gitlab.model.Label;
import dev.smrequest.sandbox.gitlab.world.Labels;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Labels named in a command: {@code ~name}, {@code ~"two words"} and {@code ~12} by number, or plain words and quoted
 * ones. One tilde anywhere turns the plain form off. Source: GitLab's Label.reference_pattern, extract_label_names.
 */
final class LabelArgument {
    private static final String WORD = "[A-Za-z0-9_\\-?.&@]+";
    private static final Pattern REFERENCE =
            Pattern.compile("~(?:(\\d{1,9}(?!\\S\\w)\\b)|(" + WORD + "(?::{1,2}" + WORD + ")*(?<![.?]))|\"(.+?)\")");
    private static final Pattern PLAIN = Pattern.compile("(?!)()|\"([^\"]+)\"|([^ ]+)");

    private LabelArgument() {}

    static List<Label> find(Labels labels, String argument) {
        Pattern pattern = argument.contains("~") ? REFERENCE : PLAIN;
        return pattern.matcher(argument)
                .results()
                .flatMap(match -> label(labels, match).stream())
                .distinct()
                .toList();
    }

    private static Optional<Label> label(Labels labels, MatchResult match) {
        if (match.group(1) != null) {
            return labels.byId(Long.parseLong(match.group(1)));
        }
        return labels.named(match.group(2) != null ? match.group(2) : match.group(3));
    }
}
