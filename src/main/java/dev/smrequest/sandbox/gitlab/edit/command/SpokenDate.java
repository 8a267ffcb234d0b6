package dev.smrequest.sandbox.gitlab.edit.command;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of dates people write after {@code /due}: a good part of what the Chronic gem reads, not all of it. */
final class SpokenDate {
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2}).*");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?");
    private static final Pattern RELATIVE =
            Pattern.compile("(?:in )?(a|an|\\d{1,4}) (day|week|month|year)s?(?: from now| from today| hence)?");
    private static final Pattern WEEKDAY = Pattern.compile("(?:(this|next|on) )?([a-z]{3,9})");
    private static final Pattern NEXT = Pattern.compile("next (week|month|year)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]{3,9})\\.?(?:,? (\\d{4}))?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final String text;
    private final LocalDate today;

    private SpokenDate(String text, LocalDate today) {
        this.text = text;
        this.today = today;
    }

    static Optional<LocalDate> parse(String argument, LocalDate today) {
        String text = argument.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        try {
            return new SpokenDate(text, today).read();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> read() {
        return switch (text) {
            case "today", "now" -> Optional.of(today);
            case "tomorrow" -> Optional.of(today.plusDays(1));
            case "yesterday" -> Optional.of(today.minusDays(1));
            default -> numbers().or(this::relative).or(this::named).or(this::weekday);
        };
    }

    private Optional<LocalDate> numbers() {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
        }
        Matcher slashed = SLASHED.matcher(text);
        return slashed.matches()
                ? Optional.of(day(slashed.group(3), number(slashed, 1), number(slashed, 2)))
                : Optional.empty();
    }

    private Optional<LocalDate> relative() {
        Matcher next = NEXT.matcher(text);
        if (next.matches()) {
            return Optional.of(today.plus(1, unit(next.group(1))));
        }
        Matcher relative = RELATIVE.matcher(text);
        if (!relative.matches()) {
            return Optional.empty();
        }
        int count = relative.group(1).startsWith("a") ? 1 : number(relative, 1);
        return Optional.of(today.plus(count, unit(relative.group(2))));
    }

    private Optional<LocalDate> named() {
        Matcher first = MONTH_FIRST.matcher(text);
        if (first.matches() && month(first.group(1)) > 0) {
            return Optional.of(day(first.group(3), month(first.group(1)), number(first, 2)));
        }
        Matcher second = DAY_FIRST.matcher(text);
        return second.matches() && month(second.group(2)) > 0
                ? Optional.of(day(second.group(3), month(second.group(2)), number(second, 1)))
                : Optional.empty();
    }

    private Optional<LocalDate> weekday() {
        Matcher weekday = WEEKDAY.matcher(text);
        return weekday.matches()
                ? Arrays.stream(DayOfWeek.values())
                        .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(weekday.group(2)))
                        .findFirst()
                        .map(day -> today.with(TemporalAdjusters.next(day)))
                : Optional.empty();
    }

    /** Without a year, the next such day. */
    private LocalDate day(String year, int month, int dayOfMonth) {
        LocalDate day = LocalDate.of(year == null ? today.getYear() : Integer.parseInt(year), month, dayOfMonth);
        return year == null && day.isBefore(today) ? day.plusYears(1) : day;
    }

    private static int month(String name) {
        return name.length() < 3 ? 0 : MONTHS.indexOf(name.substring(0, 3)) + 1;
    }

    private static ChronoUnit unit(String name) {
        return ChronoUnit.valueOf(name.toUpperCase(Locale.ROOT) + "S");
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
