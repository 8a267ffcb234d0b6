package dev.smrequest.ping.hear;

import dev.smrequest.ping.record.Call;
import dev.smrequest.ping.record.Calls;
import dev.smrequest.ping.record.Ping;
import dev.smrequest.ping.record.PingJobs;
import dev.smrequest.ping.record.Pings;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.app.MessageListener;
import dev.smrequest.slack.app.call.Reaction;
import dev.smrequest.slack.app.call.Said;
import dev.smrequest.triage.reference.IssueReferences;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Hears, in the watched channels, who mentions a watched group, who answers below, and what is deleted. */
public final class PingListener implements MessageListener {
    /** The eyes: "I am looking at it". */
    private static final String LOOKING = "eyes";

    private final Watched watched;
    private final IssueReferences references;
    private final Calls calls;
    private final Pings pings;
    private final Consumer<PingJobs.Wish> reacted;

    /** {@code reacted} finds out whether a reaction counts. */
    public PingListener(
            Watched watched, IssueReferences references, Calls calls, Pings pings, Consumer<PingJobs.Wish> reacted) {
        this.watched = watched;
        this.references = references;
        this.calls = calls;
        this.pings = pings;
        this.reacted = reacted;
    }

    @Override
    public boolean listensTo(String channelId) {
        return watched.hasChannel(channelId);
    }

    @Override
    public void said(Said message) {
        PingText text = new PingText(message.text());
        if (watched.isPing(text)) {
            calls.heard(call(message, text));
        } else if (message.thread().isPresent()) {
            MessageRef ref = message.ref();
            calls.heardBelow(new PingJobs.Below(ref.channel(), message.threadTs(), ref.ts(), message.userId()));
        }
    }

    private Call call(Said message, PingText text) {
        List<Long> linked = references.linked(List.of(text.said()));
        return new Call(
                message.ref(),
                message.threadTs(),
                message.userId(),
                text.people(),
                linked,
                linked.isEmpty() ? message.text() : "");
    }

    @Override
    public void deleted(MessageRef message) {
        calls.deleted(message, pings);
    }

    @Override
    public void reacted(Reaction reaction) {
        if (!reaction.emoji().equals(LOOKING)) {
            return;
        }
        for (Ping ping : calls.begunBy(reaction.message())) {
            if (ping.stage() != Ping.Stage.ENDED) {
                reacted.accept(new PingJobs.Wish(ping.id(), reaction.userId(), PingJobs.Act.REACTED, Optional.empty()));
            }
        }
    }
}
