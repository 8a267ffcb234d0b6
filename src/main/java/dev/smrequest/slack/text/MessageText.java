package dev.smrequest.slack.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the text of a Slack message into what a person reads: entities and special mentions become plain words. */
public final class MessageText {
    /** {@code <target|label>} (Slack: formatting text for app surfaces). */
    private static final Pattern SPECIAL = Pattern.compile("<((?:[@#!]|[a-z][a-z0-9+.-]*:)[^<>|]*)(?:\\|([^<>]*))?>");

    private MessageText() {}

    public static String plain(String text) {
        Matcher special = SPECIAL.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (special.find()) {
            String words = words(special.group(1), special.group(2));
            special.appendReplacement(plain, Matcher.quoteReplacement(words));
        }
        special.appendTail(plain);
        return Mrkdwn.decoded(plain.toString());
    }

    private static String words(String target, String label) {
        boolean labelled = label != null && !label.isEmpty();
        if (target.startsWith("@")) {
            return "@" + (labelled ? label : target.substring(1));
        } else if (target.startsWith("#")) {
            return "#" + (labelled ? label : target.substring(1));
        } else if (target.startsWith("!")) {
            return labelled ? label : "@" + target.substring(1);
        }
        String address = target.startsWith("mailto:") ? target.substring("mailto:".length()) : target;
        return !labelled || address.contains(label) ? address : label + " (" + address + ")";
    }
}
