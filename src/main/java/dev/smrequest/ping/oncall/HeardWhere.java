package dev.smrequest.ping.oncall;

import dev.smrequest.slack.text.Mrkdwn;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which mentions count as a ping: handles of user groups, and channels by name or id. */
public record HeardWhere(List<String> groups, List<String> channels) {
    private static final Pattern CHANNEL_ID = Pattern.compile("[CG][A-Z0-9]{6,}");

    public HeardWhere {
        groups = List.copyOf(groups);
        channels = List.copyOf(channels);
    }

    String words() {
        String who = groups.stream().map(group -> "@" + Mrkdwn.line(group)).collect(Collectors.joining(" or "));
        return "A message that mentions " + who + " in "
                + channels.stream().map(HeardWhere::channel).collect(Collectors.joining(" or ")) + " is a ping.";
    }

    private static String channel(String nameOrId) {
        return CHANNEL_ID.matcher(nameOrId).matches() ? Mrkdwn.channel(nameOrId) : "#" + Mrkdwn.line(nameOrId);
    }
}
