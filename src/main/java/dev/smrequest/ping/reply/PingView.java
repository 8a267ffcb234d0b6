package dev.smrequest.ping.reply;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.ping.answer.AnswerButton;
import dev.smrequest.ping.answer.PassOnButton;
import dev.smrequest.ping.offer.FileButton;
import dev.smrequest.ping.offer.LinkButton;
import dev.smrequest.ping.record.Answerer;
import dev.smrequest.ping.record.Ping;
import dev.smrequest.ping.record.Ping.End;
import dev.smrequest.ping.reply.Issues.Reading;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.block.Blocks;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.triage.OpenButton;
import dev.smrequest.triage.snippet.SnippetsButton;
import dev.smrequest.triage.snippet.book.SnippetAsk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reply to a ping. Once nobody has to answer any more it is small print, with the way to triage as long as that is due. */
public final class PingView {
    private static final int REASON = 500;

    private final RequestLine line;

    public PingView(RequestLine line) {
        this.line = line;
    }

    Message of(Ping ping, Reading reading) {
        return switch (ping.stage()) {
            case FRESH -> delayed(ping);
            case OFFERED -> message(offer(ping), offerButtons(ping));
            case WAITING -> message(routed(ping, reading), buttons(ping));
            case ENDED -> ended(ping, reading.issue());
        };
    }

    private static Message delayed(Ping ping) {
        String which = ping.iid().map(iid -> "request #" + iid).orElse("this");
        return Message.of("GitLab does not answer just now. Who is responsible for " + which
                + " follows as soon as it does; nothing is lost.");
    }

    private List<String> routed(Ping ping, Reading reading) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(line.of(ping.iid().orElseThrow(), reading.issue()));
        reading.refusal()
                .ifPresent(why -> paragraphs.add(":warning: The bot cannot read this request, so how it stands is not"
                        + " shown. " + Mrkdwn.text(why.forPeople())));
        paragraphs.addAll(responsible(ping));
        return paragraphs;
    }

    private static List<String> offer(Ping ping) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(author(ping)
                + "which request is this about? This message links to no request of Strategic Marketing. File one"
                + " from it, or link one that is there.");
        paragraphs.addAll(responsible(ping));
        return paragraphs;
    }

    private static String author(Ping ping) {
        return Mrkdwn.user(ping.origin().author()) + ", ";
    }

    private static List<String> responsible(Ping ping) {
        Answerer answerer = ping.attention().orElseThrow().answerer();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(answerer.person()
                .map(id -> "*Responsible:* " + named(ping, id, answerer) + ", who " + answerer.reason() + ".")
                .orElseGet(() -> "*Responsible:* all of " + answerer.name() + ", as " + answerer.reason() + "."));
        answerer.passing()
                .ifPresent(passing -> paragraphs.add("Passed on by " + Mrkdwn.user(passing.by())
                        + passing.why()
                                .map(why -> ": " + Mrkdwn.text(why, REASON))
                                .orElse(".")));
        return paragraphs;
    }

    /** Whoever the message mentions has been notified by it. */
    private static String named(Ping ping, String id, Answerer answerer) {
        return ping.origin().mentioned().contains(id) ? answerer.name() : Mrkdwn.user(id);
    }

    private static LayoutBlock buttons(Ping ping) {
        long iid = ping.iid().orElseThrow();
        return Blocks.actions(List.of(
                Blocks.primary(AnswerButton.ON_IT, ping.id(), "On it"),
                triage(iid),
                Blocks.button(PassOnButton.ACTION, ping.id(), "Not me: pass on"),
                Blocks.button(SnippetsButton.ACTION, SnippetAsk.allFor(iid).write(), "Show snippet")));
    }

    private static ButtonElement triage(long iid) {
        return Blocks.button(OpenButton.ACTION, Long.toString(iid), "Triage");
    }

    private static LayoutBlock offerButtons(Ping ping) {
        return Blocks.actions(List.of(
                Blocks.primary(FileButton.ACTION, ping.id(), "File a request from this message"),
                Blocks.button(LinkButton.ACTION, ping.id(), "Link an existing request"),
                Blocks.button(AnswerButton.DISMISS, ping.id(), "Dismiss")));
    }

    private Message ended(Ping ping, Optional<IssueSnapshot> issue) {
        End end = ping.end().orElseThrow();
        String what = ping.iid().map(iid -> line.of(iid, issue) + "\n").orElse("");
        boolean namesSomebody = end.why() == End.Why.CLOSED && ping.attention().isPresent();
        String whom = namesSomebody ? String.join("\n", responsible(ping)) + "\n" : "";
        String text = what + whom + EndWords.of(end);
        List<LayoutBlock> blocks = new ArrayList<>(List.of(Blocks.context(text)));
        ping.iid().filter(iid -> isTakenCareOf(end)).ifPresent(iid -> blocks.add(Blocks.actions(List.of(triage(iid)))));
        return new Message(text, blocks, Optional.empty());
    }

    /** Whoever is on it has yet to move the request. */
    private static boolean isTakenCareOf(End end) {
        return end.why() == End.Why.ON_IT || end.why() == End.Why.ANSWERED;
    }

    private static Message message(List<String> paragraphs, LayoutBlock buttons) {
        List<LayoutBlock> blocks = new ArrayList<>();
        paragraphs.forEach(paragraph -> blocks.add(Blocks.section(paragraph)));
        blocks.add(buttons);
        return new Message(String.join("\n", paragraphs), blocks, Optional.empty());
    }
}
