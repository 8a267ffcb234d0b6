package dev.smrequest.slack.web;

import com.slack.api.methods.request.chat.ChatUnfurlRequest.UnfurlDetail;
import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.methods.response.chat.ChatGetPermalinkResponse;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.smrequest.slack.Marker;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.OpenedView;
import dev.smrequest.slack.Person;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.SlackException;
import dev.smrequest.slack.Spot;
import dev.smrequest.slack.UserGroup;
import dev.smrequest.slack.web.answer.ApiMethod;
import dev.smrequest.slack.web.answer.Checker;
import dev.smrequest.slack.web.answer.Contact;
import dev.smrequest.slack.web.file.Downloads;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Slack over HTTP with the official SDK. Making one calls nothing; {@link #identity()} is the first contact. */
public final class WebSlack implements Slack, AutoCloseable {
    private final Clients clients;
    private final Contact contact;
    private final Checker checker;
    private final Channels channels;
    private final Groups groups;
    private final Downloads files;
    private volatile BotIdentity identity;

    public WebSlack(SlackAccess access, Clock clock, CallListener listener) {
        clients = new Clients(access, listener);
        contact = new Contact(clock);
        checker = new Checker(contact);
        channels = new Channels(clients.patient(), checker);
        groups = new Groups(clients.patient(), checker);
        files = new Downloads(clients.downloads(), access, checker);
    }

    /** What the last call told about the way to Slack. */
    public Contact contact() {
        return contact;
    }

    /** Who the bot is; asked until Slack has told once, then remembered. A failure is never remembered. */
    public BotIdentity identity() {
        BotIdentity known = identity;
        if (known == null) {
            known = checker.call(
                    ApiMethod.AUTH_TEST, "the bot", () -> clients.patient().authTest(r -> r), WebSlack::identity);
            identity = known;
        }
        return known;
    }

    @Override
    public String channelId(String nameOrId) {
        return channels.id(nameOrId);
    }

    @Override
    public MessageRef post(Spot spot, Message message) {
        return checker.call(
                ApiMethod.CHAT_POST_MESSAGE,
                "channel " + spot.channel(),
                () -> clients.patient()
                        .chatPostMessage(r -> r.channel(spot.channel())
                                .threadTs(spot.thread().orElse(null))
                                .text(message.text())
                                .blocks(blocks(message))
                                .metadata(message.marker()
                                        .map(MarkerSearch::metadata)
                                        .orElse(null))
                                .unfurlLinks(false)
                                .unfurlMedia(false)),
                answer -> new MessageRef(
                        Objects.requireNonNullElse(answer.getChannel(), spot.channel()), answer.getTs()));
    }

    @Override
    public void update(MessageRef ref, Message message) {
        checker.call(
                ApiMethod.CHAT_UPDATE,
                "channel " + ref.channel(),
                () -> clients.patient()
                        .chatUpdate(r -> r.channel(ref.channel())
                                .ts(ref.ts())
                                .text(message.text())
                                .blocks(blocks(message))
                                .metadata(message.marker()
                                        .map(MarkerSearch::metadata)
                                        .orElse(null))));
    }

    @Override
    public void delete(MessageRef ref) {
        try {
            checker.call(
                    ApiMethod.CHAT_DELETE,
                    "channel " + ref.channel(),
                    () -> clients.patient()
                            .chatDelete(r -> r.channel(ref.channel()).ts(ref.ts())));
        } catch (SlackException e) {
            if (!e.error().equals("message_not_found")) {
                throw e;
            }
        }
    }

    @Override
    public void whisper(Spot spot, String userId, Message message) {
        checker.call(
                ApiMethod.CHAT_POST_EPHEMERAL,
                "channel " + spot.channel(),
                () -> clients.patient()
                        .chatPostEphemeral(r -> r.channel(spot.channel())
                                .threadTs(spot.thread().orElse(null))
                                .user(userId)
                                .text(message.text())
                                .blocks(blocks(message))));
    }

    @Override
    public Optional<byte[]> file(String url, long most) {
        return files.download(url, most);
    }

    @Override
    public void unfurl(MessageRef ref, Map<String, Message> previews) {
        Map<String, UnfurlDetail> unfurls = new LinkedHashMap<>();
        previews.forEach((url, preview) ->
                unfurls.put(url, UnfurlDetail.builder().blocks(preview.blocks()).build()));
        checker.call(
                ApiMethod.CHAT_UNFURL,
                "channel " + ref.channel(),
                () -> clients.patient()
                        .chatUnfurl(r -> r.channel(ref.channel()).ts(ref.ts()).unfurls(unfurls)));
    }

    @Override
    public Optional<MessageRef> findByMarker(Spot spot, Marker marker, Instant since) {
        return new MarkerSearch(clients.patient(), checker).find(spot, identity(), marker, since);
    }

    @Override
    public String openDm(String userId) {
        return checker.call(
                ApiMethod.CONVERSATIONS_OPEN,
                "person " + userId,
                () -> clients.patient().conversationsOpen(r -> r.users(List.of(userId))),
                answer -> answer.getChannel().getId());
    }

    @Override
    public OpenedView openView(String triggerId, View view) {
        return checker.call(
                ApiMethod.VIEWS_OPEN,
                "this form",
                () -> clients.quick().viewsOpen(r -> r.triggerId(triggerId).view(view)),
                answer -> opened(answer.getView()));
    }

    @Override
    public OpenedView pushView(String triggerId, View view) {
        return checker.call(
                ApiMethod.VIEWS_PUSH,
                "this form",
                () -> clients.quick().viewsPush(r -> r.triggerId(triggerId).view(view)),
                answer -> opened(answer.getView()));
    }

    @Override
    public OpenedView updateView(String viewId, Optional<String> hash, View view) {
        return checker.call(
                ApiMethod.VIEWS_UPDATE,
                "this form",
                () -> clients.patient()
                        .viewsUpdate(
                                r -> r.viewId(viewId).hash(hash.orElse(null)).view(view)),
                answer -> opened(answer.getView()));
    }

    @Override
    public void respond(String responseUrl, Message message) {
        new ResponseUrls(clients.quickHttp(), checker).post(responseUrl, message);
    }

    @Override
    public void replace(String responseUrl, Message message) {
        new ResponseUrls(clients.quickHttp(), checker).replace(responseUrl, message);
    }

    @Override
    public Optional<UserGroup> userGroup(String handle) {
        return groups.find(handle);
    }

    @Override
    public List<String> texts(MessageRef ref) {
        return new MessageTexts(clients.patient(), checker).of(ref);
    }

    @Override
    public String permalink(MessageRef ref) {
        return checker.call(
                ApiMethod.CHAT_GET_PERMALINK,
                "channel " + ref.channel(),
                () -> clients.patient()
                        .chatGetPermalink(r -> r.channel(ref.channel()).messageTs(ref.ts())),
                ChatGetPermalinkResponse::getPermalink);
    }

    @Override
    public Person person(String userId) {
        return checker.call(
                ApiMethod.USERS_INFO,
                "person " + userId,
                () -> clients.patient().usersInfo(r -> r.user(userId)),
                answer -> People.person(answer.getUser()));
    }

    @Override
    public Optional<Instant> quietUntil(String userId, Instant now) {
        return checker.call(
                ApiMethod.DND_INFO,
                "person " + userId,
                () -> clients.patient().dndInfo(r -> r.user(userId)),
                answer -> People.quietUntil(answer, now));
    }

    @Override
    public void close() {
        clients.close();
    }

    private static List<LayoutBlock> blocks(Message message) {
        return message.blocks().isEmpty() ? null : message.blocks();
    }

    private static BotIdentity identity(AuthTestResponse answer) {
        String user = Objects.requireNonNull(answer.getUserId());
        return new BotIdentity(user, String.valueOf(answer.getBotId()), answer.getTeam());
    }

    private static OpenedView opened(View view) {
        return new OpenedView(view.getId(), view.getHash());
    }
}
