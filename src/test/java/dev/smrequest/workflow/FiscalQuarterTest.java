package dev.smrequest.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalQuarterTest {
    @ParameterizedTest
    @CsvSource({
        "2019-02-01, Q1FY20",
        "2019-04-30, Q1FY20",
        "2019-05-01, Q2FY20",
        "2019-10-31, Q3FY20",
        "2019-11-01, Q4FY20",
        "2020-01-31, Q4FY20",
        "2020-02-01, Q1FY21",
        "2020-02-29, Q1FY21",
        "2009-01-31, Q4FY09"
    })
    void quarter_ofADay_isGitLabsFiscalOne(LocalDate day, String title) {
        assertThat(FiscalQuarter.of(day).title()).isEqualTo(title);
    }

    @Test
    void quarter_ofEveryDayOfTwentyYears_holdsTheDayAndReadsBack() {
        for (LocalDate day = LocalDate.of(2015, 1, 1); day.getYear() < 2035; day = day.plusDays(1)) {
            FiscalQuarter quarter = FiscalQuarter.of(day);
            assertThat(day).isBetween(quarter.firstDay(), quarter.lastDay());
            assertThat(FiscalQuarter.parse(quarter.title())).contains(quarter);
            assertThat(quarter.next())
                    .isEqualTo(FiscalQuarter.of(quarter.lastDay().plusDays(1)));
            assertThat(quarter).isLessThan(quarter.next());
        }
    }

    @Test
    void title_inOtherCaseWithBlanks_isRead() {
        assertThat(FiscalQuarter.parse(" q4fy20 ")).contains(new FiscalQuarter(2020, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SM - Backlog", "Q5FY20", "Q0FY20", "Q4FY2020", "Q4 FY20", "xQ4FY20", "Q4FY٢٠"})
    void title_ofSomethingElse_isNoQuarter(String title) {
        assertThat(FiscalQuarter.parse(title)).isEmpty();
    }

    @Test
    void quarter_outOfRange_isRefused() {
        assertThatThrownBy(() -> new FiscalQuarter(2020, 5)).hasMessage("no fiscal quarter: Q5 of 2020");
    }
}
