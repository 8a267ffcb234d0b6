package dev.smrequest.sandbox.gitlab.quickaction;

import java.util.Map;
import java.util.Set;

/**
 * Commands that leave a drawing in the text instead of vanishing. Only the lower-case spelling is replaced; any other
 * case counts as a command and stays as written (GitLab: substitution_definition.rb).
 */
final class Substitution {
    private static final Map<String, String> DRAWINGS = Map.of("shrug", "¯\\＿(ツ)＿/¯", "tableflip", "(╯°□°)╯︵ ┻━┻");

    private Substitution() {}

    static Set<String> names() {
        return DRAWINGS.keySet();
    }

    static String apply(String name, String matched) {
        String drawing = DRAWINGS.get(name);
        if (drawing == null) {
            return "";
        }
        if (!matched.startsWith("/" + name)) {
            return matched;
        }
        int feed = matched.indexOf('\n');
        return feed < 0 ? drawing : drawing + matched.substring(feed);
    }
}
