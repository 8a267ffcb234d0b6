package dev.smrequest.intake.filing.limit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How often one person may alert the team within any 24 hours; what was refused does not count. */
public final class DailyLimit {
    private static final Duration DAY = Duration.ofHours(24);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "EEEE d MMMM, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final int perDay;
    private final String channel;
    private final UrgentTurnStore store = new UrgentTurnStore();

    /** {@code channel} is where to ask instead, in plain words. */
    public DailyLimit(int perDay, String channel) {
        this.perDay = perDay;
        this.channel = channel;
    }

    /** Until the transaction ends, nobody else counts what this person has filed. */
    public void takeTurn(Connection transaction, String requester, Instant now) throws SQLException {
        store.take(transaction, requester, now);
    }

    /** Why this person may not alert the team now; empty when they may. */
    public Optional<String> refusal(Connection transaction, String requester, Instant now) throws SQLException {
        List<Instant> accepted = store.accepted(transaction, requester, now.minus(DAY));
        return accepted.size() < perDay
                ? Optional.empty()
                : Optional.of(sentence(accepted.get(accepted.size() - perDay).plus(DAY)));
    }

    /** Forgets whose turn it was before; answers how many. */
    public static int forgetBefore(Connection transaction, Instant then) throws SQLException {
        return new UrgentTurnStore().forgetBefore(transaction, then);
    }

    /** The moment is rounded up to the next minute, so that trying then works. */
    private String sentence(Instant next) {
        return "You have alerted the team " + (perDay == 1 ? "once" : perDay + " times")
                + " in the last 24 hours, and that is the limit. The next time is possible from "
                + MOMENT.format(next.plus(Duration.ofMinutes(1))) + ". Please untick this box to file the request"
                + " normally now, and ask in " + channel + " if it cannot wait. Nothing you typed is lost.";
    }
}
