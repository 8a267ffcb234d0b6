package dev.smrequest.slack.web.answer;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** What the last call to Slack told about the way there: for {@code /readyz}, which must not call Slack itself. */
public final class Contact {
    private final Clock clock;
    private volatile Last last = new Last(Optional.empty(), "not called yet");

    public Contact(Clock clock) {
        this.clock = clock;
    }

    /** Whether the last call came through with a token that Slack accepts. */
    public boolean isUp() {
        return last.answeredAt().isPresent();
    }

    /** One sentence for the admin. */
    public String sentence() {
        Last now = last;
        return now.answeredAt().map(at -> "last answer at " + at).orElse(now.problem());
    }

    void answered() {
        last = new Last(Optional.of(clock.instant()), "");
    }

    void failed(String problem) {
        last = new Last(Optional.empty(), problem);
    }

    /** The end of the last call. */
    private record Last(Optional<Instant> answeredAt, String problem) {}
}
