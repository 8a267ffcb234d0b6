package dev.smrequest.slack;

import com.slack.api.model.view.View;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Slack's Web API, as far as the bot uses it. No method repeats a write by itself; each throws {@link SlackException}
 * saying whether trying again helps.
 */
public interface Slack {
    /** The id of a channel given by name ({@code #} or not) or id; for a name, Slack's list is read until it is found. */
    String channelId(String nameOrId);

    /** Posts to a channel or DM channel. Limit: about one message per second and channel (429 otherwise). */
    MessageRef post(Spot spot, Message message);

    default MessageRef post(String channel, Message message) {
        return post(Spot.in(channel), message);
    }

    void update(MessageRef ref, Message message);

    /** Deletes one of the bot's messages; one that is there no more is deleted. */
    void delete(MessageRef ref);

    /** Says something that only one person sees, lost when they look elsewhere; they must be in the channel. */
    void whisper(Spot spot, String userId, Message message);

    /**
     * The bytes of a file that people shared, with the scope files:read; empty when Slack does not hand them to the bot, or
     * when they are more than {@code most}.
     *
     * @param url the file's private address, as Slack told it
     */
    Optional<byte[]> file(String url, long most);

    /**
     * Puts previews under somebody's message; the keys are addresses as the event told them ({@code link_shared}). Once
     * more with the same address changes its preview.
     */
    void unfurl(MessageRef ref, Map<String, Message> previews);

    /**
     * Finds a message of the bot that carries this marker in its metadata and was posted at or after {@code since}
     * ({@code conversations.history} or, in a thread, {@code conversations.replies}, with metadata).
     */
    Optional<MessageRef> findByMarker(Spot spot, Marker marker, Instant since);

    default Optional<MessageRef> findByMarker(String channel, Marker marker, Instant since) {
        return findByMarker(Spot.in(channel), marker, since);
    }

    /** Opens (or finds) the DM with a person and answers its channel id. */
    String openDm(String userId);

    /** Opens a modal. The trigger id lives three seconds; this is the only call made before an acknowledgement. */
    OpenedView openView(String triggerId, View view);

    /** Puts a modal on top of the one in which something was just pressed; three at most in a stack. */
    OpenedView pushView(String triggerId, View view);

    /** Replaces an open modal; with a hash, a view that changed meanwhile is left alone ({@code hash_conflict}). */
    OpenedView updateView(String viewId, Optional<String> hash, View view);

    /** Sends an answer to a {@code response_url} (five uses within thirty minutes), visible only to its receiver. */
    void respond(String responseUrl, Message message);

    /** Puts an answer in place of the message in which something was pressed, by that press's {@code response_url}. */
    void replace(String responseUrl, Message message);

    /** The user group with this handle (without {@code @}) and its members; empty when the workspace has none such. */
    Optional<UserGroup> userGroup(String handle);

    /** What a message says, previews included; nothing when it is not there any more. */
    List<String> texts(MessageRef ref);

    String permalink(MessageRef ref);

    Person person(String userId);

    /** Until when somebody is not to be disturbed, if that is so now. */
    Optional<Instant> quietUntil(String userId, Instant now);
}
