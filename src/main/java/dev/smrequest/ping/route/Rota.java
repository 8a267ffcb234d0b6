package dev.smrequest.ping.route;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * Triage duty in turns: the first of the people has it from midnight of {@code from} on, by the clock of {@code zone},
 * then the second, and after the last the first again. Before {@code from} the same turns hold backwards, so that somebody
 * has duty at any time.
 */
public record Rota(List<String> people, Turn turn, LocalDate from, ZoneId zone) {
    /** How long somebody has duty at a stretch. */
    public enum Turn {
        DAY(1),
        WEEK(7);

        private final int days;

        Turn(int days) {
            this.days = days;
        }
    }

    public Rota {
        people = List.copyOf(people);
        if (people.isEmpty()) {
            throw new IllegalArgumentException("Nobody for triage duty.");
        }
    }

    /** Whose turn it is. */
    public String at(Instant moment) {
        return order(moment).get(0);
    }

    /** Everybody, beginning with whose turn it is, in the order of their turns. */
    public List<String> order(Instant moment) {
        int first = (int) Math.floorMod(turnsSinceStart(moment), (long) people.size());
        return Stream.concat(people.subList(first, people.size()).stream(), people.subList(0, first).stream())
                .toList();
    }

    /** When the turn after this one begins. */
    public Instant nextTurn(Instant moment) {
        long turns = turnsSinceStart(moment) + 1;
        return from.plusDays(turns * turn.days).atStartOfDay(zone).toInstant();
    }

    private long turnsSinceStart(Instant moment) {
        long days = ChronoUnit.DAYS.between(from, moment.atZone(zone).toLocalDate());
        return Math.floorDiv(days, turn.days);
    }
}
