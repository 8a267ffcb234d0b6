package dev.smrequest.slack;

import com.slack.api.model.view.View;
import java.time.Instant;
import java.util.Optional;

/**
 * Slack's Web API, as far as the bot uses it. No method repeats a write by itself; each throws {@link SlackException}
 * saying whether trying again helps.
 */
public interface Slack {
    /** The id of a channel given by name ({@code #} or not) or id; for a name, Slack's list is read until it is found. */
    String channelId(String nameOrId);

    /** Posts to a channel or DM channel id. Limit: about one message per second and channel (429 otherwise). */
    MessageRef post(String channel, Message message);

    void update(MessageRef ref, Message message);

    /**
     * Finds a message of the bot that carries this marker in its metadata and was posted at or after {@code since}
     * ({@code conversations.history} with metadata).
     */
    Optional<MessageRef> findByMarker(String channel, Marker marker, Instant since);

    /** Opens (or finds) the DM with a person and answers its channel id. */
    String openDm(String userId);

    /** Opens a modal. The trigger id lives three seconds; this is the only call made before an acknowledgement. */
    OpenedView openView(String triggerId, View view);

    /** Replaces an open modal; with a hash, a view that changed meanwhile is left alone ({@code hash_conflict}). */
    OpenedView updateView(String viewId, Optional<String> hash, View view);

    /** Sends an answer to a {@code response_url} (five uses within thirty minutes), visible only to its receiver. */
    void respond(String responseUrl, Message message);

    String permalink(MessageRef ref);

    Person person(String userId);
}
