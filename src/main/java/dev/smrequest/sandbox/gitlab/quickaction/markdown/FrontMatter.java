package dev.smrequest.sandbox.gitlab.quickaction.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Front matter at the very start of a text; GitLab shows it as code, so it protects what it holds. */
final class FrontMatter {
    private static final Pattern BLOCK = Pattern.compile(
            "\\A(?:[ \\t]*\\n)*(-{3}|\\+{3}|;{3})[a-z]*[ \\t]*\\n.*?^\\1[ \\t]*$", Pattern.DOTALL | Pattern.MULTILINE);

    private FrontMatter() {}

    /** The same number of lines, with those of the front matter made empty. */
    static String mask(String content) {
        Matcher block = BLOCK.matcher(content);
        if (!block.find()) {
            return content;
        }
        return block.group().replaceAll("[^\\n]+", "") + content.substring(block.end());
    }
}
