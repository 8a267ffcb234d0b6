package dev.smrequest.template.action;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the names after {@code /label}, {@code /milestone} and {@code /assign}. Source: GitLab's label.rb, milestone.rb. */
final class Names {
    private static final String QUOTED = "\"(?<quoted>[^\"]+)\"";
    private static final Pattern PREFIXED_LABEL =
            Pattern.compile("~(?:" + QUOTED + "|(?<plain>[A-Za-z0-9_\\-?.&@]+(?::{1,2}[A-Za-z0-9_\\-?.&@]+)*))");
    private static final Pattern PLAIN_LABEL = Pattern.compile(QUOTED + "|(?<plain>\\S+)");
    private static final Pattern USER = Pattern.compile("@?(?<plain>[A-Za-z0-9_.\\-/]+)|" + QUOTED);

    private Names() {}

    /** With one tilde anywhere only names behind a tilde count; without, names are split at blanks, quotes respected. */
    static List<String> labels(String argument) {
        return all(argument.contains("~") ? PREFIXED_LABEL : PLAIN_LABEL, argument);
    }

    /** With or without the percent sign and the quotes. */
    static String milestone(String argument) {
        String name = argument.startsWith("%") ? argument.substring(1) : argument;
        return name.replaceAll("^\"(.*)\"$", "$1").strip();
    }

    /** User names without the at sign. */
    static List<String> users(String argument) {
        return all(USER, argument);
    }

    private static List<String> all(Pattern pattern, String argument) {
        List<String> names = new ArrayList<>();
        Matcher matcher = pattern.matcher(argument);
        while (matcher.find()) {
            String quoted = matcher.group("quoted");
            names.add(quoted == null ? matcher.group("plain") : quoted);
        }
        return names;
    }
}
