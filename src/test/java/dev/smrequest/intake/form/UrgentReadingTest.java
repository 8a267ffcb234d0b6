package dev.smrequest.intake.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.ViewState;
import dev.smrequest.intake.filing.submission.Urgency;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrgentReadingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Map<String, Map<String, ViewState.Value>> values = new HashMap<>();

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # box, asked, reason, day,        error at,      sentence
            -,      no,  -,      -,          -,             -
            other,  no,  -,      -,          -,             -
            other,  yes, -,      -,          -,             -
            -,      yes, Rush,   2026-11-01, -,             -
            now,    no,  -,      -,          urgent_box,    'The form has not asked yet why this cannot wait and by when you need it. Please wait a moment, or untick this box and tick it again. Nothing you typed is lost.'
            now,    yes, -,      2026-11-22, urgent_reason, 'Please say why this cannot wait: the team decides by it what to put aside.'
            now,    yes, '  ',   2026-11-22, urgent_reason, 'Please say why this cannot wait: the team decides by it what to put aside.'
            now,    yes, Rush,   -,          urgent_day,    Please choose the day by which you need this.
            now,    yes, Rush,   soon,       urgent_day,    That is no day: please write it as 2026-01-31.
            now,    yes, Rush,   2026-11-21, urgent_day,    2026-11-21 is in the past: please choose today or a later day.
            now,    yes, Rush,   2026-11-22, -,             -
            """)
    void entered_is_checked_whatever_the_client_showed(
            String box, String asked, String reason, String day, String block, String sentence) {
        values.put(UrgentBlock.BOX, Map.of(UrgentBlock.TICK, box(box)));
        if (asked.equals("yes")) {
            enter(reason, day);
        }

        Map<String, String> errors = UrgentReading.of(values).errors(TODAY);

        assertThat(errors).isEqualTo(block == null ? Map.of() : Map.of(block, sentence));
    }

    @Test
    void entered_nothing_at_all_is_told_at_both_fields() {
        values.put(UrgentBlock.BOX, Map.of(UrgentBlock.TICK, box("now")));
        enter(null, null);

        assertThat(UrgentReading.of(values).errors(TODAY)).containsOnlyKeys(UrgentBlock.REASON, UrgentBlock.DAY);
        assertThat(UrgentReading.of(values).urgency()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3000, false", "3001, true"})
    void reason_over_slacks_limit_is_told(int length, boolean refused) {
        values.put(UrgentBlock.BOX, Map.of(UrgentBlock.TICK, box("now")));
        enter("x".repeat(length), "2026-11-22");

        assertThat(UrgentReading.of(values).errors(TODAY).containsKey(UrgentBlock.REASON))
                .isEqualTo(refused);
    }

    @Test
    void request_is_urgent_by_its_box_alone() {
        enter("Rush", "2026-11-22");
        assertThat(UrgentReading.of(values).urgency()).isEmpty();

        values.put(UrgentBlock.BOX, Map.of(UrgentBlock.TICK, box("now")));
        assertThat(UrgentReading.of(values).urgency()).contains(new Urgency("Rush", TODAY));
    }

    private void enter(String reason, String day) {
        ViewState.Value why = new ViewState.Value();
        why.setValue(reason);
        values.put(UrgentBlock.REASON, Map.of("answer", why));
        ViewState.Value by = new ViewState.Value();
        by.setSelectedDate(day);
        values.put(UrgentBlock.DAY, Map.of("answer", by));
    }

    private static ViewState.Value box(String chosen) {
        String options = chosen == null ? "" : "{\"value\":\"" + chosen + "\"}";
        return com.slack.api.util.json.GsonFactory.createSnakeCase()
                .fromJson("{\"type\":\"checkboxes\",\"selected_options\":[" + options + "]}", ViewState.Value.class);
    }
}
