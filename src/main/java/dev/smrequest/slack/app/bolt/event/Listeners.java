package dev.smrequest.slack.app.bolt.event;

import dev.smrequest.slack.app.LinkListener;
import dev.smrequest.slack.app.MessageListener;
import java.util.List;
import java.util.stream.Stream;

/** Who hears what happens in Slack. */
public record Listeners(List<MessageListener> messages, List<LinkListener> links) {
    /** Nobody. */
    public static final Listeners NONE = new Listeners(List.of(), List.of());

    public Listeners {
        messages = List.copyOf(messages);
        links = List.copyOf(links);
    }

    /** These and then those. */
    public Listeners and(Listeners others) {
        return new Listeners(
                Stream.concat(messages.stream(), others.messages.stream()).toList(),
                Stream.concat(links.stream(), others.links.stream()).toList());
    }
}
