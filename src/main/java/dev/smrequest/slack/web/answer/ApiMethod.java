package dev.smrequest.slack.web.answer;

import java.util.Set;

/** The Web API methods the bot calls and the bot scopes each needs, all of them. A test holds them against the manifest. */
public enum ApiMethod {
    AUTH_TEST("auth.test"),
    CHAT_GET_PERMALINK("chat.getPermalink"),
    CHAT_DELETE("chat.delete", "chat:write"),
    CHAT_POST_EPHEMERAL("chat.postEphemeral", "chat:write"),
    CHAT_POST_MESSAGE("chat.postMessage", "chat:write"),
    CHAT_UPDATE("chat.update", "chat:write"),
    CHAT_UNFURL("chat.unfurl", "links:write"),
    CONVERSATIONS_HISTORY("conversations.history", "channels:history", "groups:history", "im:history"),
    CONVERSATIONS_LIST("conversations.list", "channels:read", "groups:read"),
    CONVERSATIONS_REPLIES("conversations.replies", "channels:history", "groups:history", "im:history"),
    CONVERSATIONS_OPEN("conversations.open", "im:write"),
    DND_INFO("dnd.info", "dnd:read"),
    USERGROUPS_LIST("usergroups.list", "usergroups:read"),
    USERS_INFO("users.info", "users:read"),
    VIEWS_OPEN("views.open"),
    VIEWS_PUSH("views.push"),
    VIEWS_UPDATE("views.update"),
    /** Not a method but the private address of a file; without the optional scope files are linked instead. */
    FILE("url_private", "files:read"),
    /** Not a method but the address in a payload. */
    RESPONSE_URL("response_url");

    private final String slackName;
    private final String scopes;

    ApiMethod(String slackName, String... scopes) {
        this.slackName = slackName;
        this.scopes = String.join(" ", scopes);
    }

    public String slackName() {
        return slackName;
    }

    public Set<String> scopes() {
        return scopes.isEmpty() ? Set.of() : Set.of(scopes.split(" "));
    }
}
