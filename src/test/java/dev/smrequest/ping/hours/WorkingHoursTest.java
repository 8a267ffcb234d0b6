package dev.smrequest.ping.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times in the tables are by the clock of the zone; one shown twice is the first unless it ends in {@code +}. */
class WorkingHoursTest {
    private static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final WorkingHours OFFICE = new WorkingHours(LocalTime.of(9, 0), LocalTime.of(17, 0), WEEK);
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("America/New_York"), ZoneId.of("Europe/Stockholm"), ZoneId.of("Asia/Kolkata"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # within a day, over a night, over a weekend
            Asia/Kolkata     | 2026-11-02T09:00 |   30 | 2026-11-02T09:30
            Asia/Kolkata     | 2026-11-02T08:59 |   30 | 2026-11-02T09:30
            Asia/Kolkata     | 2026-11-02T16:45 |   30 | 2026-11-03T09:15
            Asia/Kolkata     | 2026-11-02T16:30 |   30 | 2026-11-03T09:00
            Asia/Kolkata     | 2026-11-02T17:00 |   30 | 2026-11-03T09:30
            Asia/Kolkata     | 2026-11-02T09:00 |  480 | 2026-11-03T09:00
            Asia/Kolkata     | 2026-11-06T16:00 |  120 | 2026-11-09T10:00
            Asia/Kolkata     | 2026-11-07T12:00 |   60 | 2026-11-09T10:00
            Asia/Kolkata     | 2026-11-07T12:00 |    0 | 2026-11-09T09:00
            Asia/Kolkata     | 2026-11-02T12:00 |    0 | 2026-11-02T12:00
            Asia/Kolkata     | 2026-11-02T09:00 | 2400 | 2026-11-09T09:00
            # over the night in which the clock is changed, forward and back
            America/New_York | 2027-03-12T16:30 |   60 | 2027-03-15T09:30
            America/New_York | 2026-10-30T16:30 |   60 | 2026-11-02T09:30
            Europe/Stockholm | 2027-03-26T16:30 |   60 | 2027-03-29T09:30
            Europe/Stockholm | 2026-10-23T16:30 |   60 | 2026-10-26T09:30
            """)
    void workingTime_inAnOffice_stopsAtNightAndOnDaysOff(String zone, LocalDateTime start, int minutes, String end) {
        assertThat(after(OFFICE, start, minutes, ZoneId.of(zone))).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # forward: 02:00 to 03:00 does not exist
            America/New_York | 01:00 | 05:00 | 2027-03-14T01:30 |  60 | 2027-03-14T03:30
            America/New_York | 01:00 | 05:00 | 2027-03-14T01:00 | 180 | 2027-03-15T01:00
            America/New_York | 02:30 | 05:00 | 2027-03-14T00:00 |   0 | 2027-03-14T03:00
            America/New_York | 00:00 | 02:30 | 2027-03-14T00:00 | 120 | 2027-03-15T00:00
            America/New_York | 02:10 | 02:50 | 2027-03-14T00:00 |   0 | 2027-03-15T02:10
            Europe/Stockholm | 00:00 | 24:00 | 2027-03-28T00:00 | 180 | 2027-03-28T04:00
            Europe/Stockholm | 00:00 | 24:00 | 2027-03-28T00:00 | 1380 | 2027-03-29T00:00
            # back: the hour from 01:00 (New York), 02:00 (Stockholm) is there twice
            America/New_York | 00:00 | 05:00 | 2026-11-01T00:30 |  60 | 2026-11-01T01:30
            America/New_York | 00:00 | 05:00 | 2026-11-01T00:30 | 120 | 2026-11-01T01:30+
            America/New_York | 00:00 | 05:00 | 2026-11-01T00:00 | 359 | 2026-11-01T04:59
            America/New_York | 00:00 | 05:00 | 2026-11-01T00:00 | 360 | 2026-11-02T00:00
            Europe/Stockholm | 00:00 | 24:00 | 2026-10-25T00:00 | 1500 | 2026-10-26T00:00
            Europe/Stockholm | 00:00 | 02:30 | 2026-10-25T00:00 | 150 | 2026-10-26T00:00
            # never changed
            Asia/Kolkata     | 00:00 | 24:00 | 2027-03-28T00:00 | 1440 | 2027-03-29T00:00
            """)
    void workingTime_inTheNightOfTheChange_isTheTimeThatPasses(
            String zone, LocalTime from, String to, LocalDateTime start, int minutes, String end) {
        LocalTime closing = to.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(to);
        WorkingHours hours = new WorkingHours(from, closing, EnumSet.allOf(DayOfWeek.class));

        assertThat(after(hours, start, minutes, ZoneId.of(zone))).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T08:59, false, 2026-11-02T09:00",
        "2026-11-02T09:00, true, 2026-11-02T09:00",
        "2026-11-02T16:59, true, 2026-11-02T16:59",
        "2026-11-02T17:00, false, 2026-11-03T09:00",
        "2026-11-06T17:00, false, 2026-11-09T09:00",
        "2026-11-08T12:00, false, 2026-11-09T09:00",
    })
    void hours_areOpenFromTheFirstMinuteUntilTheLast(LocalDateTime moment, boolean open, LocalDateTime next) {
        for (ZoneId zone : ZONES) {
            Instant instant = moment.atZone(zone).toInstant();

            assertThat(OFFICE.open(instant, zone)).as("%s", zone).isEqualTo(open);
            assertThat(OFFICE.nextOpening(instant, zone))
                    .as("%s", zone)
                    .isEqualTo(next.atZone(zone).toInstant());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void workingTime_addsUp_andNeverEndsOutsideTheHours(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            WorkingHours hours = hours(random);
            ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
            Instant start = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(63_000_000));
            Duration one = Duration.ofSeconds(random.nextInt(100_000));
            Duration two = Duration.ofSeconds(random.nextInt(100_000));
            Instant between = hours.after(start, one, zone);
            Instant end = hours.after(start, one.plus(two), zone);

            String situation = seed + "/" + round + " " + hours + " " + zone + " " + start + " " + one + " " + two;
            assertThat(end)
                    .as(situation)
                    .isEqualTo(hours.after(between, two, zone))
                    .isAfterOrEqualTo(between);
            assertThat(hours.open(end, zone)).as(situation).isTrue();
            assertThat(between).as(situation).isAfterOrEqualTo(start.plus(one));
            assertThat(hours.nextOpening(start, zone)).as(situation).isEqualTo(hours.after(start, Duration.ZERO, zone));
        }
    }

    @Test
    void hours_thatAreNone_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingHours(LocalTime.of(9, 0), LocalTime.of(9, 0), WEEK));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingHours(LocalTime.of(9, 0), LocalTime.of(17, 0), Set.of()));
    }

    private static WorkingHours hours(Random random) {
        int from = random.nextInt(23 * 60);
        int to = from + 1 + random.nextInt(24 * 60 - from);
        EnumSet<DayOfWeek> days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
        for (int i = random.nextInt(7); i > 0; i--) {
            days.add(DayOfWeek.of(1 + random.nextInt(7)));
        }
        return new WorkingHours(LocalTime.MIN.plusMinutes(from), LocalTime.MIN.plusMinutes(to), days);
    }

    private static String after(WorkingHours hours, LocalDateTime start, int minutes, ZoneId zone) {
        Instant end = hours.after(start.atZone(zone).toInstant(), Duration.ofMinutes(minutes), zone);
        LocalDateTime shown = LocalDateTime.ofInstant(end, zone);
        boolean second = shown.atZone(zone).toInstant().isBefore(end);
        return shown + (second ? "+" : "");
    }
}
