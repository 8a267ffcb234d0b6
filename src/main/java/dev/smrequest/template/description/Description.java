package dev.smrequest.template.description;

import dev.smrequest.template.IssueTemplate;
import dev.smrequest.template.field.Answers;
import java.util.Optional;

/**
 * The issue's description: why it cannot wait, if it cannot, the template filled in, who asked, the way back to Slack, and the hidden marker. Answers that
 * make it longer than GitLab takes are shortened, and say so.
 */
public final class Description {
    /** GitLab: maximum length of an issue's description, in characters. */
    static final int LONGEST = 1_048_576;

    private Description() {}

    /** The text to send; nothing in it that a person typed is a command, mention or reference. */
    public static String compose(
            IssueTemplate template, Answers answers, Optional<Attention> attention, Footer footer) {
        String text = new Composition(template, answers, Integer.MAX_VALUE).text(attention, footer);
        for (int limit = LONGEST / 2; text.length() > LONGEST && limit > 0; limit /= 2) {
            text = new Composition(template, answers, limit).text(attention, footer);
        }
        return text;
    }
}
