package dev.smrequest.ping.offer;

import dev.smrequest.notice.Replies;
import dev.smrequest.ping.record.Ping;
import dev.smrequest.ping.record.Pings;
import dev.smrequest.ping.reply.EndWords;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.call.ButtonCall;
import dev.smrequest.slack.text.MessageText;
import java.util.Optional;

/** "File a request from this message": opens the form with what the message said. */
public final class FileButton implements Button {
    public static final String ACTION = "ping_file";

    private final Pings pings;
    private final FilingForm form;
    private final Replies replies;

    public FileButton(Pings pings, FilingForm form, Replies replies) {
        this.pings = pings;
        this.form = form;
        this.replies = replies;
    }

    /** Opens the form for a new request from a message; its text as people read it. */
    @FunctionalInterface
    public interface FilingForm {
        void open(String triggerId, String text, MessageRef source);
    }

    @Override
    public String actionId() {
        return ACTION;
    }

    @Override
    public void pressed(ButtonCall call) {
        Optional<Ping> ping = pings.find(call.value());
        Optional<String> over = ping.flatMap(Ping::end).map(EndWords::of);
        if (ping.isPresent() && over.isEmpty()) {
            String text = pings.text(call.value()).map(FileButton::words).orElse("");
            form.open(call.triggerId(), text, ping.get().origin().message());
        } else {
            replies.send(call.userId(), call.responseUrl(), Offer.over(over));
        }
    }

    /** Whom it was said to is no part of what is needed. Slack: mentions of user groups. */
    private static String words(String said) {
        return MessageText.plain(said.replaceAll("<!subteam\\^[^<>]*>", "")).strip();
    }
}
