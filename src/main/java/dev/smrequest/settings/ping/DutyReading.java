package dev.smrequest.settings.ping;

import dev.smrequest.ping.route.Rota;
import dev.smrequest.ping.route.Rota.Turn;
import dev.smrequest.settings.source.Formats;
import dev.smrequest.settings.source.Names;
import dev.smrequest.settings.source.Section;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Reads who has triage duty in which turns; nobody when no people are named. */
final class DutyReading {
    private DutyReading() {}

    static Optional<Rota> read(Section duty) {
        List<String> people = duty.values("people").stream()
                .flatMap(person -> person.as(Formats::memberId, Names.MEMBER_ID).stream())
                .toList();
        Turn turn = duty.value("turn").oneOf(Turn.class).orElse(Turn.WEEK);
        Optional<LocalDate> from = duty.value("from").as(DutyReading::date, "a date such as 2026-11-02");
        ZoneId zone = duty.value("zone").as(Names::zone, Names.ZONE).orElse(Names.UTC);
        if (!people.isEmpty()) {
            duty.value("from").required();
        }
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rota(people, turn, from.orElse(LocalDate.EPOCH), zone));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}
