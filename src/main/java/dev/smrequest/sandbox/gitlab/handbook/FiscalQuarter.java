package dev.smrequest.sandbox.gitlab.handbook;

import java.time.LocalDate;

/** A quarter of GitLab's fiscal year, which starts on 1 February and is named after the year it ends in. */
public record FiscalQuarter(int year, int quarter, LocalDate first) {
    private static final int MONTHS = 3;

    /** The quarter a day belongs to. */
    public static FiscalQuarter of(LocalDate day) {
        LocalDate shifted = day.minusMonths(1);
        int quarter = (shifted.getMonthValue() - 1) / MONTHS + 1;
        LocalDate first =
                LocalDate.of(shifted.getYear(), (quarter - 1) * MONTHS + 1, 1).plusMonths(1);
        return new FiscalQuarter(shifted.getYear() + 1, quarter, first);
    }

    public FiscalQuarter next() {
        return of(first.plusMonths(MONTHS));
    }

    public FiscalQuarter previous() {
        return of(first.minusMonths(MONTHS));
    }

    public LocalDate last() {
        return first.plusMonths(MONTHS).minusDays(1);
    }

    /** Such as Q4FY27. */
    public String title() {
        return "Q" + quarter + "FY" + year % 100;
    }
}
