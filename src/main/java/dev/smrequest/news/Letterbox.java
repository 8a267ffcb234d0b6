package dev.smrequest.news;

import dev.smrequest.news.NewsDesk.Telling;
import dev.smrequest.outbox.Outbox;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.Spot;

/** Brings news to its reader, once: in the thread of the message that told of the filing, else as a message of its own. */
public final class Letterbox {
    private final Outbox outbox;
    private final Slack slack;

    public Letterbox(Outbox outbox, Slack slack) {
        this.outbox = outbox;
        this.slack = slack;
    }

    void put(Telling telling, Message message) {
        Reader reader = telling.reader();
        Spot spot = telling.news()
                .firstMessage()
                .filter(subject -> reader.requester())
                .flatMap(outbox::standing)
                .map(Spot::below)
                .orElseGet(() -> Spot.in(slack.openDm(reader.userId())));
        outbox.show(subject(telling), spot, () -> message);
    }

    /** Whether it was brought already: it stays as it was said. */
    boolean holds(Telling telling) {
        return outbox.standing(subject(telling)).isPresent();
    }

    private static String subject(Telling telling) {
        return "news:" + telling.news().iid() + "." + telling.news().version() + ":"
                + telling.reader().userId();
    }
}
