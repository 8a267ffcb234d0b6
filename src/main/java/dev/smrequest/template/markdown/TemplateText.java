package dev.smrequest.template.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template's text made ready for reading: line feeds only, no byte order mark, no front matter (which describes the
 * template and is no part of an issue), and short enough that answers fit below it in GitLab's 1,048,576 characters.
 */
record TemplateText(String text, List<String> warnings) {
    private static final int LONGEST = 200_000;
    private static final Pattern FRONT_MATTER = Pattern.compile(
            "\\A\\s*---[ \\t]*\\n(?:[\\w-]+:[^\\n]*\\n|[ \\t#-][^\\n]*\\n|\\n)*?(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)");

    static TemplateText of(String raw) {
        List<String> warnings = new ArrayList<>();
        String text = raw.replace("\r\n", "\n").replace("\r", "").replace("\0", "");
        text = withoutFrontMatter(text.startsWith("\uFEFF") ? text.substring(1) : text, warnings);
        return new TemplateText(shortened(text, warnings), warnings);
    }

    private static String withoutFrontMatter(String text, List<String> warnings) {
        Matcher matcher = FRONT_MATTER.matcher(text);
        if (!matcher.find() || !matcher.group().contains(":")) {
            return text;
        }
        warnings.add("The template's front matter is left out of the issue and has no effect in GitLab.");
        return text.substring(matcher.end());
    }

    private static String shortened(String text, List<String> warnings) {
        if (text.length() <= LONGEST) {
            return text;
        }
        warnings.add("The template is longer than " + LONGEST + " characters; the rest is left out.");
        int end = text.lastIndexOf('\n', LONGEST);
        return text.substring(0, end > 0 ? end : LONGEST);
    }
}
