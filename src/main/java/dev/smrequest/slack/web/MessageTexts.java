package dev.smrequest.slack.web;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.conversations.ConversationsRepliesResponse;
import com.slack.api.model.Attachment;
import com.slack.api.model.Message;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.SlackException;
import dev.smrequest.slack.web.answer.ApiMethod;
import dev.smrequest.slack.web.answer.Checker;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What a message says. Slack: conversations.replies tells the head of a thread first, or a message without one alone. */
final class MessageTexts {
    private static final Set<String> GONE = Set.of("thread_not_found", "message_not_found");

    private final MethodsClient client;
    private final Checker checker;

    MessageTexts(MethodsClient client, Checker checker) {
        this.client = client;
        this.checker = checker;
    }

    List<String> of(MessageRef ref) {
        try {
            return checker
                    .call(
                            ApiMethod.CONVERSATIONS_REPLIES,
                            "channel " + ref.channel(),
                            () -> client.conversationsReplies(
                                    r -> r.channel(ref.channel()).ts(ref.ts()).limit(1)),
                            ConversationsRepliesResponse::getMessages)
                    .stream()
                    .filter(message -> ref.ts().equals(message.getTs()))
                    .flatMap(MessageTexts::texts)
                    .toList();
        } catch (SlackException e) {
            if (GONE.contains(e.error())) {
                return List.of();
            }
            throw e;
        }
    }

    private static Stream<String> texts(Message message) {
        Stream<Attachment> previews =
                Stream.ofNullable(message.getAttachments()).flatMap(List::stream);
        return Stream.concat(
                        Stream.of(message.getText()),
                        previews.flatMap(preview -> Stream.of(
                                preview.getFallback(),
                                preview.getTitleLink(),
                                preview.getText(),
                                preview.getFromUrl())))
                .filter(Objects::nonNull);
    }
}
