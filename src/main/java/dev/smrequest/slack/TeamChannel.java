package dev.smrequest.slack;

import java.util.Optional;
import java.util.regex.Pattern;

/** The team's channel, configured by name or id. Its id is kept once Slack has told it. */
public final class TeamChannel {
    private static final Pattern ID = Pattern.compile("[CG][A-Z0-9]{6,}");

    private final Slack slack;
    private final String configured;
    private volatile Optional<String> known;

    public TeamChannel(Slack slack, String configured) {
        this.slack = slack;
        this.configured = configured;
        known = Optional.of(configured).filter(name -> ID.matcher(name).matches());
    }

    /** The channel's id; may ask Slack and fail like any call. */
    public String id() {
        String id = slack.channelId(configured);
        known = Optional.of(id);
        return id;
    }

    /** The channel in plain words: its name, where it is configured by name. */
    public String words() {
        return ID.matcher(configured).matches()
                ? "the team's channel"
                : "#" + (configured.startsWith("#") ? configured.substring(1) : configured);
    }

    /** Whether this id is the channel's, by what is known; false as long as a name was not looked up. Asks nobody. */
    public boolean is(String channelId) {
        return known.filter(channelId::equals).isPresent();
    }
}
