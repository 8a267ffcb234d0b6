package dev.smrequest.ping.oncall;

import dev.smrequest.ping.route.Absence;
import dev.smrequest.ping.route.People;
import dev.smrequest.ping.route.Rota;
import dev.smrequest.ping.route.Router;
import dev.smrequest.slack.text.Mrkdwn;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sees who has triage duty now and who of the others is there. */
public final class DutyWatch {
    private final Optional<Rota> rota;
    private final Router router;
    private final People people;
    private final Absence absence;
    private final Clock clock;

    public DutyWatch(Optional<Rota> rota, Router router, People people, Absence absence, Clock clock) {
        this.rota = rota;
        this.router = router;
        this.people = people;
        this.absence = absence;
        this.clock = clock;
    }

    /** Empty when there is no triage duty. */
    Optional<DutyNow> now() {
        return rota.map(turns -> now(turns, clock.instant()));
    }

    private DutyNow now(Rota turns, Instant now) {
        List<String> order = turns.order(now);
        return new DutyNow(
                router.onDuty(),
                order.get(0),
                order.get(order.size() > 1 ? 1 : 0),
                turns.nextTurn(now),
                order.stream()
                        .distinct()
                        .flatMap(person -> absent(person).stream())
                        .toList());
    }

    private Optional<String> absent(String person) {
        Optional<String> why =
                people.member(person) ? absence.of(person) : Optional.of("is not a member of the workspace");
        return why.map(words -> Mrkdwn.user(person) + " " + words);
    }
}
