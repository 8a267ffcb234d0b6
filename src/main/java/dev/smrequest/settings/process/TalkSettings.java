package dev.smrequest.settings.process;

import dev.smrequest.settings.source.Names;
import dev.smrequest.settings.source.Section;
import java.util.List;

/** In which channels, by name or id, replies below a request's card and notes on its issue go over; none: nowhere. */
public record TalkSettings(List<String> channels) {
    public TalkSettings {
        channels = List.copyOf(channels);
    }

    public static TalkSettings read(Section talk) {
        return new TalkSettings(talk.values("channels").stream()
                .flatMap(channel -> channel.as(Names::channel, Names.CHANNEL).stream())
                .distinct()
                .toList());
    }

    public boolean isOff() {
        return channels.isEmpty();
    }
}
