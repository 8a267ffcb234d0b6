package dev.smrequest.sandbox.scene;

import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The project's issue template as somebody files it who has filled it in: hints, the quick actions and unanswered
 * questions are gone, chosen boxes are ticked.
 */
final class Form {
    private static final Pattern HINT = Pattern.compile("<!--.*?-->\\s*", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("(?m)^/.*$");
    private static final Pattern SECTION = Pattern.compile("(?m)^(?=## )");

    private final String template;

    private Form(String template) {
        this.template = COMMAND.matcher(HINT.matcher(template).replaceAll("")).replaceAll("");
    }

    /** The first template of the project. */
    static Form of(GitLabWorld world) {
        return new Form(world.templates().values().stream().findFirst().orElse(""));
    }

    /** Answers by the beginning of the question; to a list of boxes the beginning of the box's text. */
    String filled(Map<String, String> answers) {
        StringBuilder text = new StringBuilder();
        SECTION.splitAsStream(template)
                .forEach(section -> answers.forEach((question, answer) -> {
                    if (section.startsWith("## " + question) && !answer.isBlank()) {
                        text.append(answered(section, answer)).append("\n\n");
                    }
                }));
        return text.toString().strip();
    }

    private static String answered(String section, String answer) {
        String[] parts = section.split("\n", 2);
        String heading = parts[0].replace("(required)", "").strip();
        boolean boxes = parts.length > 1 && parts[1].contains("- [ ]");
        return heading + "\n\n"
                + (boxes ? parts[1].strip().replace("- [ ] " + answer, "- [x] " + answer) : answer.strip());
    }
}
