package dev.smrequest.settings.ping;

import dev.smrequest.ping.hours.WorkingHours;
import dev.smrequest.settings.source.Names;
import dev.smrequest.settings.source.Section;
import dev.smrequest.settings.source.Value;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** When people work, each by the clock of their own zone in Slack; {@code zone} is that of a ping for the whole group. */
public record HoursSettings(WorkingHours hours, ZoneId zone) {
    private static final String TIME = "a time of day such as 09:00";
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    static HoursSettings read(Section hours) {
        Value start = hours.value("from");
        Value until = hours.value("to");
        LocalTime from = start.as(HoursSettings::time, TIME).orElse(MORNING);
        LocalTime to = until.as(HoursSettings::end, TIME + ", at most 24:00").orElse(EVENING);
        boolean forwards = to.equals(LocalTime.MIDNIGHT) || to.isAfter(from);
        if (!forwards && until.text().isPresent()) {
            until.report("must be later than ping.hours.from, " + from + ".");
        } else if (!forwards) {
            start.report("must be earlier than ping.hours.to, " + to + ".");
        }
        return new HoursSettings(
                new WorkingHours(from, forwards ? to : LocalTime.MIDNIGHT, days(hours)),
                hours.value("zone").as(Names::zone, Names.ZONE).orElse(Names.UTC));
    }

    private static Set<DayOfWeek> days(Section hours) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        hours.values("days").forEach(day -> day.oneOf(DayOfWeek.class).ifPresent(days::add));
        return days.isEmpty() ? EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY) : days;
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text.length() == "9:00".length() ? "0" + text : text))
                    .filter(time -> text.length() <= "09:00".length());
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }

    /** The end of a day is midnight. */
    private static Optional<LocalTime> end(String text) {
        return text.equals("24:00")
                ? Optional.of(LocalTime.MIDNIGHT)
                : time(text).filter(time -> !time.equals(LocalTime.MIDNIGHT));
    }
}
