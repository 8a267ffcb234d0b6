package dev.smrequest.sandbox.page.chat;

import dev.smrequest.sandbox.page.json.Ask;
import dev.smrequest.sandbox.page.json.Refusal;
import dev.smrequest.sandbox.slack.world.Channel;
import dev.smrequest.sandbox.slack.world.Person;
import dev.smrequest.sandbox.slack.world.SlackWorld;

/** Who looks or acts in a request, and in which conversation; nobody looks into a foreign one. */
final class Actors {

    private final SlackWorld world;
    private final Conversations conversations;

    Actors(SlackWorld world) {
        this.world = world;
        this.conversations = new Conversations(world);
    }

    /** Somebody unknown, such as after a reset, becomes the first person of the cast. */
    Person who(Ask ask) {
        return world.people()
                .find(ask.maybe("as"))
                .filter(Actors::acts)
                .orElseGet(() -> world.people().all().stream()
                        .filter(Actors::acts)
                        .findFirst()
                        .orElseThrow());
    }

    private static boolean acts(Person person) {
        return person.active() && !person.bot();
    }

    String me(Ask ask) {
        return world.people()
                .find(ask.need("as"))
                .filter(Actors::acts)
                .map(Person::id)
                .orElseThrow(() -> new Refusal(404, "Nobody with the id “" + ask.maybe("as") + "” can act here."));
    }

    String channel(Ask ask) {
        return conversations.idOf(who(ask).id(), ask.need("channel"));
    }

    /** A conversation this person may read: their own, or any public one unless they are confined to theirs. */
    String readable(Ask ask) {
        Person person = who(ask);
        String id = channel(ask);
        return world.channels()
                .find(id)
                .filter(channel -> conversations.shows(channel, person.id()))
                .map(Channel::id)
                .orElseThrow(() -> new Refusal(404, "There is no such conversation for you."));
    }

    /** The public channel named in the request, for somebody who may come and go in public channels. */
    String open(Ask ask) {
        String id = ask.need("channel");
        boolean mine = world.channels()
                .find(id)
                .filter(channel -> channel.has(me(ask)))
                .isPresent();
        boolean open = world.channels()
                .find(id)
                .filter(channel -> channel.kind() == Channel.Kind.PUBLIC)
                .isPresent();
        if (who(ask).confined() || !(open || mine)) {
            throw new Refusal(403, "You cannot do that as a guest or from outside the channel.");
        }
        return id;
    }

    /** The direct messages with a person; guests and people of other companies reach only who shares a channel. */
    String direct(Ask ask) {
        Person me = world.people().get(me(ask));
        Person other = world.people().get(ask.need("person"));
        boolean together =
                world.channels().all().stream().anyMatch(channel -> channel.has(me.id()) && channel.has(other.id()));
        if (!together && (me.confined() || other.confined())) {
            throw new Refusal(403, "You share no channel with " + other.realName() + ".");
        }
        return world.channels().dm(me.id(), other.id()).id();
    }
}
