package dev.smrequest.template.description;

import dev.smrequest.template.action.QuickAction;
import dev.smrequest.template.markdown.QuickActionLines;
import java.util.List;

/**
 * Makes sure that no line of a composed description is a quick action. Those of the template are cut out when it is read;
 * this catches a line that became one by the cut, such as one behind a comment.
 */
final class TemplateCommands {
    private TemplateCommands() {}

    static String escaped(String markdown) {
        List<QuickAction> left = QuickActionLines.in(markdown);
        StringBuilder text = new StringBuilder(markdown);
        for (int i = left.size() - 1; i >= 0; i--) {
            text.insert(left.get(i).start(), '\\');
        }
        return text.toString();
    }
}
