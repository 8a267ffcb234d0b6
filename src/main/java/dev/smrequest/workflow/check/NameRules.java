package dev.smrequest.workflow.check;

import dev.smrequest.workflow.LabelGroup;
import dev.smrequest.workflow.State;
import dev.smrequest.workflow.Team;
import dev.smrequest.workflow.Transition;
import dev.smrequest.workflow.Workflow;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Keys are plain, and what people read is told apart and fits Slack (button and option texts: 75 characters). */
final class NameRules {
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]*");
    private static final int SLACK_TEXT = 75;

    private NameRules() {}

    static void check(Workflow workflow, Findings findings) {
        named("states", workflow.states(), State::key, "title", State::title, findings);
        named("teams", workflow.teams(), Team::key, "name", Team::name, findings);
        named("transitions", workflow.transitions(), Transition::key, "title", Transition::title, findings);
        named("grooming", workflow.grooming(), LabelGroup::key, "title", LabelGroup::title, findings);
        workflow.milestones().keySet().forEach(key -> key("milestones." + key, key, findings));
    }

    private static <T> void named(
            String part,
            List<T> all,
            Function<T, String> keyOf,
            String field,
            Function<T, String> textOf,
            Findings findings) {
        Map<String, String> seen = new HashMap<>();
        for (T one : all) {
            String path = part + "." + keyOf.apply(one);
            key(path, keyOf.apply(one), findings);
            text(path + "." + field, textOf.apply(one), seen, findings);
        }
    }

    private static void key(String path, String key, Findings findings) {
        if (!KEY.matcher(key).matches()) {
            findings.add(path, "a key is made of lower-case letters, digits and underscores, such as in_progress.");
        }
    }

    private static void text(String path, String text, Map<String, String> seen, Findings findings) {
        if (text.isBlank()) {
            return;
        }
        if (text.length() > SLACK_TEXT) {
            findings.add(
                    path, "is " + text.length() + " characters long; Slack shows at most " + SLACK_TEXT + " here.");
        }
        String first = seen.putIfAbsent(text.toLowerCase(Locale.ROOT), path);
        if (first != null) {
            findings.add(
                    path, "\"" + text + "\" is already the text of " + first + "; people could not tell them apart.");
        }
    }
}
