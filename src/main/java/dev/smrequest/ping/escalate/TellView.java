package dev.smrequest.ping.escalate;

import com.slack.api.model.block.LayoutBlock;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.ping.answer.AnswerButton;
import dev.smrequest.ping.answer.PassOnButton;
import dev.smrequest.ping.record.Answerer;
import dev.smrequest.ping.record.Ping;
import dev.smrequest.ping.record.Telling;
import dev.smrequest.ping.reply.EndWords;
import dev.smrequest.ping.reply.RequestLine;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.block.Blocks;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.triage.OpenButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What somebody is written because of a ping: who waits, where, what it is about, and what they can do. */
public final class TellView {
    private static final int REASON = 500;

    private final RequestLine line;
    private final Function<MessageRef, String> permalinks;

    /** {@code permalinks} may ask Slack, and fail like any call. */
    public TellView(RequestLine line, Function<MessageRef, String> permalinks) {
        this.line = line;
        this.permalinks = permalinks;
    }

    /** As much of the request as is known. */
    Message of(Ping ping, Telling telling, Optional<IssueSnapshot> issue) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(opening(ping, telling));
        ping.iid().ifPresent(iid -> paragraphs.add(line.of(iid, issue)));
        ping.end().map(EndWords::of).ifPresent(paragraphs::add);
        List<LayoutBlock> blocks = new ArrayList<>();
        paragraphs.forEach(paragraph -> blocks.add(Blocks.section(paragraph)));
        buttons(ping).ifPresent(blocks::add);
        return new Message(String.join("\n", paragraphs), blocks, Optional.empty());
    }

    private String opening(Ping ping, Telling telling) {
        String author = Mrkdwn.user(ping.origin().author());
        String where = Mrkdwn.link(permalinks.apply(ping.origin().message()), "a message") + " in "
                + Mrkdwn.channel(ping.origin().message().channel());
        return switch (telling.kind()) {
            case NAMED -> author + " waits for an answer to " + where + ". You are the one who " + why(ping) + ".";
            case PASSED_ON ->
                passing(ping) + " to you: " + author + " waits for an answer to " + where + "." + reason(ping);
            case NUDGE -> "Somebody asked again, in the thread of " + where + ".";
            case REMIND ->
                "A reminder: " + author + " still waits for an answer to " + where + ". You are the one who "
                        + why(ping) + ".";
            case LEAD ->
                "Nobody has answered " + author + " yet, who asked in " + where + ". " + whom(ping)
                        + " You lead the team.";
            case DUTY ->
                "Nobody has answered " + author + " yet, who asked in " + where + ". " + whom(ping)
                        + " You have triage duty.";
        };
    }

    private static String why(Ping ping) {
        return ping.attention().orElseThrow().answerer().reason();
    }

    private static String whom(Ping ping) {
        Answerer answerer = ping.attention().orElseThrow().answerer();
        return answerer.person()
                .map(id -> Mrkdwn.user(id) + " is responsible, who " + answerer.reason() + ".")
                .orElse("All of " + answerer.name() + " are responsible, as " + answerer.reason() + ".");
    }

    private static String passing(Ping ping) {
        return ping.attention()
                .flatMap(it -> it.answerer().passing())
                .map(passing -> Mrkdwn.user(passing.by()) + " passed this on")
                .orElse("This was passed on");
    }

    private static String reason(Ping ping) {
        return ping.attention()
                .flatMap(it -> it.answerer().passing())
                .flatMap(Answerer.Passing::why)
                .map(why -> "\n" + Mrkdwn.text(why, REASON))
                .orElse("");
    }

    private static Optional<LayoutBlock> buttons(Ping ping) {
        return ping.iid()
                .filter(iid -> ping.waits())
                .map(iid -> Blocks.actions(List.of(
                        Blocks.primary(AnswerButton.ON_IT, ping.id(), "On it"),
                        Blocks.button(OpenButton.ACTION, Long.toString(iid), "Triage"),
                        Blocks.button(PassOnButton.ACTION, ping.id(), "Not me: pass on"))));
    }
}
