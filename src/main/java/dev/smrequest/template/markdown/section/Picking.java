package dev.smrequest.template.markdown.section;

import java.util.regex.Pattern;

/** How many items of a list the words around it ask for. */
public enum Picking {
    ONE,
    SEVERAL,
    UNSAID;

    private static final String VERB =
            "\\b(?:choose|pick|select|tick|check|mark)\\s+(?:only\\s+|exactly\\s+|just\\s+)?";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE;
    private static final Pattern SEVERAL_WORDS = Pattern.compile(
            VERB + "(?:all|any|some|several|many|as many|one or more|one or several|at least one)\\b", FLAGS);
    private static final Pattern ONE_WORDS =
            Pattern.compile(VERB + "(?:one|1)\\b|\\bone of\\b|\\bsingle choice\\b", FLAGS);

    static Picking said(String words) {
        if (SEVERAL_WORDS.matcher(words).find()) {
            return SEVERAL;
        }
        return ONE_WORDS.matcher(words).find() ? ONE : UNSAID;
    }
}
