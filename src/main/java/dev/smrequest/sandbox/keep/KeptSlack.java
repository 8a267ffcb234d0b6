package dev.smrequest.sandbox.keep;

import dev.smrequest.sandbox.slack.world.Channel;
import dev.smrequest.sandbox.slack.world.Message;
import dev.smrequest.sandbox.slack.world.Person;
import dev.smrequest.sandbox.slack.world.SlackWorld;
import dev.smrequest.sandbox.slack.world.UserGroup;
import java.util.List;

/** The pretend Slack without what lives for moments only: open modals, trigger ids, response URLs, Home tabs. */
record KeptSlack(List<Person> people, List<UserGroup> groups, List<Channel> channels, List<Message> messages) {

    static KeptSlack of(SlackWorld world) {
        List<Channel> channels = world.channels().all();
        List<Message> messages = channels.stream()
                .flatMap(channel -> world.messages().in(channel.id()).stream())
                .toList();
        return new KeptSlack(world.people().all(), world.groups(), channels, messages);
    }

    void into(SlackWorld world) {
        people.forEach(world.people()::put);
        groups.forEach(world::put);
        world.channels().restore(channels);
        world.messages().restore(messages);
    }
}
