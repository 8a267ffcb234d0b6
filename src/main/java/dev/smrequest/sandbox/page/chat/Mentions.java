package dev.smrequest.sandbox.page.chat;

import dev.smrequest.sandbox.slack.world.Channel;
import dev.smrequest.sandbox.slack.world.Message;
import dev.smrequest.sandbox.slack.world.SlackWorld;
import dev.smrequest.sandbox.slack.world.UserGroup;
import java.util.List;
import java.util.stream.Stream;

/** Which messages call a person: by name, by user group, by @here and @channel, and every direct message. */
final class Mentions {

    private static final List<String> EVERYBODY = List.of("<!here", "<!channel", "<!everyone");
    private static final int NEWEST = 50;

    private final SlackWorld world;

    Mentions(SlackWorld world) {
        this.world = world;
    }

    /** The ts of the newest messages that call this person. */
    List<String> of(String user, Channel channel) {
        List<String> calls = world.messages().in(channel.id()).stream()
                .filter(message -> message.visibleTo(user) && !message.author().equals(user))
                .filter(message -> channel.dm() || calls(message, user))
                .map(Message::ts)
                .toList();
        return calls.subList(Math.max(0, calls.size() - NEWEST), calls.size());
    }

    private boolean calls(Message message, String user) {
        Stream<String> groups = world.groups().stream()
                .filter(group -> group.members().contains(user))
                .map(UserGroup::id)
                .map(id -> "<!subteam^" + id);
        String said = message.text() + message.json().path("blocks");
        return Stream.of(Stream.of("<@" + user), EVERYBODY.stream(), groups)
                .flatMap(each -> each)
                .anyMatch(said::contains);
    }
}
