package dev.smrequest.ping.hear;

import dev.smrequest.ping.record.Call;
import dev.smrequest.ping.record.Calls;
import dev.smrequest.ping.record.Ping;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.Slack;
import dev.smrequest.triage.reference.IssueReferences;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which requests a ping without links is about: those its thread is about already, the one whose card the thread is
 * below, or those linked in the message that the thread begins with.
 */
public final class ThreadRequests {
    private final Calls calls;
    private final Function<MessageRef, Optional<Long>> cards;
    private final Slack slack;
    private final IssueReferences references;

    /** @param cards the request whose card a message is */
    public ThreadRequests(
            Calls calls, Function<MessageRef, Optional<Long>> cards, Slack slack, IssueReferences references) {
        this.calls = calls;
        this.cards = cards;
        this.slack = slack;
        this.references = references;
    }

    List<Long> of(Call call) {
        if (!call.linked().isEmpty()) {
            return call.linked();
        }
        if (call.thread().equals(call.message().ts())) {
            return List.of();
        }
        List<Long> before = calls.in(call.head()).stream()
                .map(Ping::iid)
                .flatMap(Optional::stream)
                .toList();
        return before.isEmpty() ? ofHead(call.head()) : before.subList(before.size() - 1, before.size());
    }

    private List<Long> ofHead(MessageRef head) {
        return cards.apply(head).map(List::of).orElseGet(() -> references.linked(slack.texts(head)));
    }
}
