package dev.smrequest.sandbox.slack.talk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.delivery.Events;
import dev.smrequest.sandbox.slack.world.Channel;
import dev.smrequest.sandbox.slack.world.Message;
import dev.smrequest.sandbox.slack.world.SlackWorld;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the links in messages, and tells the app of those on its unfurl domains (Slack: event link_shared). */
public final class SharedLinks {

    private static final Pattern LINK = Pattern.compile("<(https?://[^|<>]+)(?:\\|[^<>]*)?>");

    private final SlackWorld world;
    private final Events events;

    SharedLinks(SlackWorld world, Events events) {
        this.world = world;
        this.events = events;
    }

    /** The addresses a message links to, as they were typed. */
    public static Set<String> in(Message message) {
        return LINK.matcher(message.text())
                .results()
                .map(match -> match.group(1).replace("&amp;", "&"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those of them that the app was told of. */
    public static Set<String> told(SlackWorld world, Message message) {
        List<String> domains = world.app().manifest().unfurlDomains();
        return in(message).stream()
                .filter(url -> domain(world, url, domains).isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    void tell(Channel channel, Message message) {
        ArrayNode found = found(message);
        if (found.isEmpty()) {
            return;
        }
        ObjectNode event = Announcements.begin("link_shared").put("user", message.author());
        event.put("channel", channel.id()).put("message_ts", message.ts());
        message.threadTs().ifPresent(thread -> event.put("thread_ts", thread));
        event.set("links", found);
        event.put("unfurl_id", message.channel() + "." + message.ts()).put("source", "conversations_history");
        event.put("is_bot_user_member", channel.has(world.app().botUser()));
        events.publish("link_shared", event.put("event_ts", message.ts()));
    }

    private ArrayNode found(Message message) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        List<String> domains = world.app().manifest().unfurlDomains();
        for (String url : in(message)) {
            domain(world, url, domains)
                    .ifPresent(domain -> rows.addObject().put("url", url).put("domain", domain));
        }
        return rows;
    }

    /** A domain stands for its sub-domains too. */
    private static Optional<String> domain(SlackWorld world, String url, List<String> domains) {
        String host = world.domain(url.replaceFirst("https?://", "").replaceFirst("[/?#].*", ""));
        return domains.stream()
                .filter(domain -> host.equals(domain) || host.endsWith("." + domain))
                .findFirst();
    }
}
