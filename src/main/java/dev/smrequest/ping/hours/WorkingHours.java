package dev.smrequest.ping.hours;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.EnumSet;
import java.util.Set;

/**
 * On which days and from when until when people work, by the clock of the zone they live in; {@code to} is no longer
 * working time, and midnight as {@code to} is the end of the day. What passes is real time: a day on which the clock is
 * changed within the hours has more or less of it. An hour that the clock leaves out counts as its end, one that it shows
 * twice as the first.
 */
public record WorkingHours(LocalTime from, LocalTime to, Set<DayOfWeek> days) {
    public WorkingHours {
        if (days.isEmpty() || (!to.equals(LocalTime.MIDNIGHT) && !to.isAfter(from))) {
            throw new IllegalArgumentException("No working time from " + from + " to " + to + " on " + days + ".");
        }
        days = Set.copyOf(EnumSet.copyOf(days));
    }

    public boolean open(Instant moment, ZoneId zone) {
        LocalDate day = moment.atZone(zone).toLocalDate();
        return worked(day) && !moment.isBefore(opening(day, zone)) && moment.isBefore(closing(day, zone));
    }

    /** The moment itself when it is working time, or else the next that is. */
    public Instant nextOpening(Instant moment, ZoneId zone) {
        LocalDate day = moment.atZone(zone).toLocalDate();
        while (!worked(day) || !moment.isBefore(closing(day, zone)) || empty(day, zone)) {
            day = day.plusDays(1);
        }
        Instant opening = opening(day, zone);
        return opening.isAfter(moment) ? opening : moment;
    }

    /** The moment, itself working time, at which so much working time has passed since the start. */
    public Instant after(Instant start, Duration workingTime, ZoneId zone) {
        Instant moment = nextOpening(start, zone);
        Duration left = workingTime;
        Duration today = untilClosing(moment, zone);
        while (left.compareTo(today) >= 0) {
            left = left.minus(today);
            moment = nextOpening(moment.plus(today), zone);
            today = untilClosing(moment, zone);
        }
        return moment.plus(left);
    }

    private Duration untilClosing(Instant moment, ZoneId zone) {
        return Duration.between(moment, closing(moment.atZone(zone).toLocalDate(), zone));
    }

    private boolean worked(LocalDate day) {
        return days.contains(day.getDayOfWeek());
    }

    /** Whether the clock leaves out the whole working time of this day. */
    private boolean empty(LocalDate day, ZoneId zone) {
        return !opening(day, zone).isBefore(closing(day, zone));
    }

    private Instant opening(LocalDate day, ZoneId zone) {
        return instant(day.atTime(from), zone);
    }

    private Instant closing(LocalDate day, ZoneId zone) {
        return instant(to.equals(LocalTime.MIDNIGHT) ? day.plusDays(1).atStartOfDay() : day.atTime(to), zone);
    }

    private static Instant instant(LocalDateTime time, ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().getTransition(time);
        return change != null && change.isGap()
                ? change.getInstant()
                : time.atZone(zone).toInstant();
    }
}
