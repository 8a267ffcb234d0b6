package dev.smrequest.sandbox.slack.talk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The reactions in a message's JSON: a name, who, and how many (Slack: reactions.add, reactions.remove). */
public final class Reactions {

    private static final Pattern NAME = Pattern.compile("[a-z0-9_+'-]+(?:::skin-tone-[2-6])?");

    private Reactions() {}

    /** Whether it can be the name of an emoji; whether there is such an emoji is not checked. */
    public static boolean named(String name) {
        return NAME.matcher(name).matches();
    }

    /** Whether this person reacted so already. */
    public static boolean has(ObjectNode message, String name, String user) {
        return StreamSupport.stream(message.path("reactions").spliterator(), false)
                .filter(reaction -> reaction.path("name").asText().equals(name))
                .anyMatch(reaction -> at(reaction.path("users"), user) >= 0);
    }

    /** Adds a person's reaction; the caller knows that it is not there yet. */
    public static void add(ObjectNode message, String name, String user) {
        ObjectNode reaction = find(message.withArrayProperty("reactions"), name);
        ArrayNode users = reaction.withArrayProperty("users").add(user);
        reaction.put("count", users.size());
    }

    /** Removes a person's reaction; the last one takes the emoji with it. */
    public static void remove(ObjectNode message, String name, String user) {
        ArrayNode reactions = message.withArrayProperty("reactions");
        ObjectNode reaction = find(reactions, name);
        ArrayNode users = reaction.withArrayProperty("users");
        users.remove(at(users, user));
        reaction.put("count", users.size());
        reactions.removeIf(each -> each.path("users").isEmpty());
        if (reactions.isEmpty()) {
            message.remove("reactions");
        }
    }

    private static ObjectNode find(ArrayNode reactions, String name) {
        for (JsonNode reaction : reactions) {
            if (reaction.path("name").asText().equals(name)) {
                return (ObjectNode) reaction;
            }
        }
        return reactions.addObject().put("name", name);
    }

    private static int at(JsonNode users, String user) {
        for (int index = 0; index < users.size(); index++) {
            if (users.path(index).asText().equals(user)) {
                return index;
            }
        }
        return -1;
    }
}
