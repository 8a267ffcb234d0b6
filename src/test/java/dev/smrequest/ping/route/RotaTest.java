package dev.smrequest.ping.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RotaTest {
    private static final List<String> PEOPLE = List.of("A", "B", "C");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # by the week, from Monday 2026-11-02
            WEEK | UTC              | 2026-11-02T00:00:00Z | ABC | 2026-11-09T00:00:00Z
            WEEK | UTC              | 2026-11-08T23:59:59Z | ABC | 2026-11-09T00:00:00Z
            WEEK | UTC              | 2026-11-09T00:00:00Z | BCA | 2026-11-16T00:00:00Z
            WEEK | UTC              | 2026-11-16T12:00:00Z | CAB | 2026-11-23T00:00:00Z
            WEEK | UTC              | 2026-11-23T12:00:00Z | ABC | 2026-11-30T00:00:00Z
            WEEK | UTC              | 2026-11-01T23:59:59Z | CAB | 2026-11-02T00:00:00Z
            WEEK | UTC              | 2026-10-25T23:59:59Z | BCA | 2026-10-26T00:00:00Z
            WEEK | UTC              | 2026-10-12T00:00:00Z | ABC | 2026-10-19T00:00:00Z
            # midnight is that of the zone
            WEEK | Asia/Kolkata     | 2026-11-08T18:29:59Z | ABC | 2026-11-08T18:30:00Z
            WEEK | Asia/Kolkata     | 2026-11-08T18:30:00Z | BCA | 2026-11-15T18:30:00Z
            WEEK | America/New_York | 2026-11-09T04:59:59Z | ABC | 2026-11-09T05:00:00Z
            # the clock goes forward on 2027-03-28 in Sweden, on 2027-03-14 in New York
            WEEK | Europe/Stockholm | 2027-03-28T21:59:59Z | CAB | 2027-03-28T22:00:00Z
            WEEK | America/New_York | 2027-03-15T03:59:59Z | ABC | 2027-03-15T04:00:00Z
            # by the day
            DAY  | UTC              | 2026-11-02T23:59:59Z | ABC | 2026-11-03T00:00:00Z
            DAY  | UTC              | 2026-11-03T00:00:00Z | BCA | 2026-11-04T00:00:00Z
            DAY  | UTC              | 2026-11-01T12:00:00Z | CAB | 2026-11-02T00:00:00Z
            DAY  | Europe/Stockholm | 2027-03-27T22:59:59Z | BCA | 2027-03-27T23:00:00Z
            DAY  | Europe/Stockholm | 2027-03-27T23:00:00Z | CAB | 2027-03-28T22:00:00Z
            DAY  | Europe/Stockholm | 2027-03-28T22:00:00Z | ABC | 2027-03-29T22:00:00Z
            """)
    void turn_isTheSamePersonsUntilTheNextBegins(
            Rota.Turn turn, String zone, Instant moment, String order, Instant next) {
        Rota rota = new Rota(PEOPLE, turn, LocalDate.of(2026, 11, 2), ZoneId.of(zone));

        assertThat(String.join("", rota.order(moment))).isEqualTo(order);
        assertThat(rota.at(moment)).isEqualTo(order.substring(0, 1));
        assertThat(rota.nextTurn(moment)).isEqualTo(next).isAfter(moment);
        assertThat(rota.at(next)).isEqualTo(order.substring(1, 2));
    }

    @Test
    void rota_ofNobody_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rota(List.of(), Rota.Turn.DAY, LocalDate.EPOCH, ZoneId.of("UTC")));
    }
}
