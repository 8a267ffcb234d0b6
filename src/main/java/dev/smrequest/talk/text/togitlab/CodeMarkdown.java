package dev.smrequest.talk.text.togitlab;

import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.talk.text.Names;
import dev.smrequest.talk.text.mrkdwn.Special;
import dev.smrequest.template.usertext.UserText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Code as Markdown, verbatim: fenced by more back ticks than it holds in a row. */
final class CodeMarkdown {
    private static final Pattern SPECIAL = Pattern.compile("<([^<>]+)>");
    private static final int SHORTEST_FENCE = 3;

    private CodeMarkdown() {}

    /** Within a line. */
    static String span(String mrkdwn, Names names) {
        String code = verbatim(mrkdwn, names).replace('\n', ' ');
        if (code.isEmpty()) {
            return "";
        }
        String ticks = "`".repeat(longestRun(code) + 1);
        boolean ticked = code.startsWith("`") || code.endsWith("`");
        boolean blanked = code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
        String margin = ticked || blanked ? " " : "";
        return ticks + margin + code + margin + ticks;
    }

    /** On lines of its own. */
    static String block(String mrkdwn, Names names) {
        String code = verbatim(mrkdwn, names);
        String fence = "`".repeat(Math.max(SHORTEST_FENCE, longestRun(code) + 1));
        return fence + "\n" + code + "\n" + fence;
    }

    /** Slack turns addresses into links and names into mentions even in code. */
    private static String verbatim(String mrkdwn, Names names) {
        Matcher special = SPECIAL.matcher(mrkdwn);
        StringBuilder code = new StringBuilder();
        int at = 0;
        while (special.find()) {
            code.append(Mrkdwn.decoded(mrkdwn.substring(at, special.start())));
            code.append(written(Special.of(special.group(1), names)));
            at = special.end();
        }
        code.append(Mrkdwn.decoded(mrkdwn.substring(at)));
        return UserText.seen(code.toString());
    }

    private static String written(Special special) {
        if (special instanceof Special.Mention mention) {
            return mention.name();
        } else if (special instanceof Special.Link link) {
            return link.label().isBlank() ? link.address() : Mrkdwn.decoded(link.label());
        }
        return ((Special.Words) special).text();
    }

    private static int longestRun(String code) {
        int longest = 0;
        int run = 0;
        for (int at = 0; at < code.length(); at++) {
            run = code.charAt(at) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
