package dev.smrequest.template.action;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds quick-action lines within one top-level paragraph, where alone GitLab looks for them: a slash in the first
 * column, a known name, then nothing or one space and the argument; not between back-ticks, nor between HTML tags alone
 * on their lines. Source: GitLab's extractor.rb.
 */
public final class QuickActions {
    private static final Pattern TOKEN = Pattern.compile(
            "`.+?`|^<[^>]+?>\n.+?\n</[^>]+?>$|^/(?<name>[^\\s/]+)(?: (?<argument>[^\n]*))?[ \t]*$",
            Pattern.DOTALL | Pattern.MULTILINE);

    private QuickActions() {}

    /** Those in {@code paragraph}, which begins at {@code offset} of the whole text. */
    public static List<QuickAction> in(String paragraph, int offset) {
        List<QuickAction> found = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(paragraph);
        while (matcher.find()) {
            String name = matcher.group("name");
            if (name != null && ActionNames.contain(name)) {
                String argument = matcher.group("argument");
                found.add(new QuickAction(
                        ActionNames.folded(name),
                        argument == null ? "" : argument.strip(),
                        offset + matcher.start(),
                        offset + matcher.end()));
            }
        }
        return found;
    }
}
