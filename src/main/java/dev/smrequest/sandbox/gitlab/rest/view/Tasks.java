package dev.smrequest.sandbox.gitlab.rest.view;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How many check-list items a description has, and how many are ticked. */
record Tasks(long all, long done) {
    private static final Pattern ITEM = Pattern.compile("(?m)^\\s*(?:[-*+]|\\d{1,9}[.)])\\s+\\[([ xX~])]\\s");

    static Tasks in(String description) {
        long all = ITEM.matcher(description).results().count();
        long done = ITEM.matcher(description)
                .results()
                .map(MatchResult::group)
                .filter(item -> item.contains("[x]") || item.contains("[X]"))
                .count();
        return new Tasks(all, done);
    }
}
