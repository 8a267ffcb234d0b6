package dev.smrequest.workflow;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of GitLab's fiscal year, which starts on 1 February and is named by the year it ends in: November 2019 to
 * January 2020 is {@code Q4FY20}. Holds for the years 2000 to 2099, as the name has two digits.
 */
public record FiscalQuarter(int year, int quarter) implements Comparable<FiscalQuarter> {
    private static final Pattern TITLE = Pattern.compile("Q([1-4])FY([0-9]{2})", Pattern.CASE_INSENSITIVE);
    private static final Comparator<FiscalQuarter> ORDER =
            Comparator.comparingInt(FiscalQuarter::year).thenComparingInt(FiscalQuarter::quarter);

    public FiscalQuarter {
        if (quarter < 1 || quarter > 4 || year < 2000 || year > 2099) {
            throw new IllegalArgumentException("no fiscal quarter: Q" + quarter + " of " + year);
        }
    }

    public static FiscalQuarter of(LocalDate day) {
        LocalDate shifted = day.minusMonths(1);
        return new FiscalQuarter(shifted.getYear() + 1, (shifted.getMonthValue() - 1) / 3 + 1);
    }

    /** The quarter a milestone title names, empty when it names something else. */
    public static Optional<FiscalQuarter> parse(String title) {
        Matcher matcher = TITLE.matcher(title.strip());
        return matcher.matches()
                ? Optional.of(new FiscalQuarter(
                        2000 + Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(1))))
                : Optional.empty();
    }

    public FiscalQuarter next() {
        return quarter == 4 ? new FiscalQuarter(year + 1, 1) : new FiscalQuarter(year, quarter + 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year - 1, 2, 1).plusMonths(3L * (quarter - 1));
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    /** The title of the quarter's milestone. */
    public String title() {
        return String.format(Locale.ROOT, "Q%dFY%02d", quarter, year % 100);
    }

    @Override
    public int compareTo(FiscalQuarter other) {
        return ORDER.compare(this, other);
    }
}
