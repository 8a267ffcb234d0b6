package dev.smrequest.ping.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.ping.hours.WorkingHours;
import dev.smrequest.ping.record.Patience.Step;
import dev.smrequest.ping.record.Patience.Step.Kind;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {
    private final Patience patience = new Patience(
            new WorkingHours(
                    LocalTime.of(9, 0), LocalTime.of(17, 0), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
            List.of(
                    new Step(Kind.REMIND, Duration.ofMinutes(30)),
                    new Step(Kind.LEAD, Duration.ofMinutes(60)),
                    new Step(Kind.DUTY, Duration.ofMinutes(120))),
            3);

    /** 2026-11-23 is a Monday; 2027-03-28 and 2026-11-01 are the Sundays on which clocks change. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            Europe/Stockholm,    2026-11-23T08:00:00Z, 0, REMIND, 2026-11-23T08:30:00Z
            Europe/Stockholm,    2026-11-23T08:00:00Z, 1, LEAD,   2026-11-23T09:00:00Z
            Europe/Stockholm,    2026-11-23T08:00:00Z, 2, DUTY,   2026-11-23T10:00:00Z
            Europe/Stockholm,    2026-11-23T15:45:00Z, 0, REMIND, 2026-11-24T08:15:00Z
            Europe/Stockholm,    2026-11-27T15:45:00Z, 2, DUTY,   2026-11-30T09:45:00Z
            Europe/Stockholm,    2026-11-28T12:00:00Z, 0, REMIND, 2026-11-30T08:30:00Z
            Europe/Stockholm,    2027-03-26T15:45:00Z, 0, REMIND, 2027-03-29T07:15:00Z
            America/Los_Angeles, 2026-11-23T08:00:00Z, 0, REMIND, 2026-11-23T17:30:00Z
            America/Los_Angeles, 2026-10-30T23:45:00Z, 1, LEAD,   2026-11-02T17:45:00Z
            Asia/Kolkata,        2026-11-23T08:00:00Z, 0, REMIND, 2026-11-23T08:30:00Z
            Asia/Kolkata,        2026-11-23T11:15:00Z, 0, REMIND, 2026-11-24T03:45:00Z
            """)
    void due_eachStepInThreeZones_countsWorkingTimeThere(
            String zone, Instant since, int taken, Kind kind, Instant due) {
        Answerer answerer = new Answerer(
                Optional.of("U1"), "*Ann*", ZoneId.of(zone), "leads the team", Optional.empty(), Optional.empty());
        Attention attention = Attention.of(answerer, "triage", since).stepped(taken);

        Step step = patience.next(attention).orElseThrow();

        assertThat(step.kind()).isEqualTo(kind);
        assertThat(patience.due(attention, step)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"3", "4", "2147483647"})
    void next_afterTheLastStep_isNone(int taken) {
        Answerer group = new Answerer(
                Optional.empty(), "@pmm-team", ZoneId.of("UTC"), "nobody is named", Optional.empty(), Optional.empty());

        assertThat(patience.next(Attention.of(group, "", Instant.parse("2026-11-23T08:00:00Z"))
                        .stepped(taken)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Europe/Stockholm,    2026-11-23T08:00:00Z, false, 2026-11-23T08:00:00Z
            Europe/Stockholm,    2026-11-23T16:00:00Z, false, 2026-11-24T08:00:00Z
            Europe/Stockholm,    2026-11-23T16:00:00Z, true,  2026-11-23T16:00:00Z
            America/Los_Angeles, 2026-11-28T20:00:00Z, false, 2026-11-30T17:00:00Z
            America/Los_Angeles, 2026-11-28T20:00:00Z, true,  2026-11-28T20:00:00Z
            Asia/Kolkata,        2026-11-23T02:00:00Z, false, 2026-11-23T03:30:00Z
            """)
    void mayTell_atAnyMoment_waitsForTheMorningUnlessUrgent(String zone, Instant now, boolean urgent, Instant at) {
        assertThat(patience.mayTell(now, ZoneId.of(zone), urgent)).isEqualTo(at);
    }
}
