package dev.smrequest.sandbox.slack.client;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.world.Channel;
import dev.smrequest.sandbox.slack.world.Person;
import dev.smrequest.sandbox.slack.world.SlackWorld;
import dev.smrequest.sandbox.slack.world.UserGroup;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what a person types into what Slack stores: escapes, mentions, links (Slack: formatting text). */
public final class Typing {

    private static final Pattern NAME = Pattern.compile("(?<![\\w@#/])([@#])([\\w.-]+)");
    /** Punctuation behind a link belongs to the sentence. */
    private static final Pattern LINK = Pattern.compile("(?<![<|\\w])https?://[^\\s<>|]*[^\\s<>|.,;:!?'\"]");

    private final SlackWorld world;

    public Typing(SlackWorld world) {
        this.world = world;
    }

    /** A message as its author would have sent it from a client. */
    public ObjectNode message(String user, String typed, String threadTs) {
        ObjectNode message = JsonNodeFactory.instance.objectNode();
        message.put("user", user).put("type", "message");
        message.put(
                "client_msg_id",
                UUID.nameUUIDFromBytes(typed.getBytes(StandardCharsets.UTF_8)).toString());
        message.put("team", world.workspace().id());
        rewrite(message, typed);
        if (threadTs != null) {
            message.put("thread_ts", threadTs);
        }
        return message;
    }

    /** Puts other words into a message; without any, as with a file alone, there are no blocks. */
    public void rewrite(ObjectNode message, String typed) {
        String stored = stored(typed);
        message.put("text", stored);
        message.remove("blocks");
        if (!stored.isBlank()) {
            message.putArray("blocks").add(RichTyping.block(stored));
        }
    }

    private String stored(String typed) {
        String escaped = typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        String linked = LINK.matcher(escaped).replaceAll("<$0>");
        return mentions(linked);
    }

    /** Mentions by name become mentions by id; unknown names stay as they are. */
    public String mentions(String text) {
        return NAME.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(mention(match).orElse(match.group())));
    }

    private Optional<String> mention(MatchResult match) {
        String name = match.group(2);
        if (match.group(1).equals("#")) {
            return world.channels().named(name).map(Typing::channel);
        }
        if (name.equals("here") || name.equals("channel") || name.equals("everyone")) {
            return Optional.of("<!" + name + ">");
        }
        return world.people().all().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .map(Typing::person)
                .or(() -> world.groups().stream()
                        .filter(group -> group.handle().equals(name))
                        .findFirst()
                        .map(Typing::group));
    }

    private static String channel(Channel channel) {
        return "<#" + channel.id() + "|" + channel.name() + ">";
    }

    private static String person(Person person) {
        return "<@" + person.id() + ">";
    }

    private static String group(UserGroup group) {
        return "<!subteam^" + group.id() + "|@" + group.handle() + ">";
    }
}
