package dev.smrequest.intake.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.ViewState;
import dev.smrequest.template.field.Answer;
import dev.smrequest.template.field.Field;
import dev.smrequest.template.field.FieldType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormReadingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Field WHAT = field("what", FieldType.LONG_TEXT, true);
    private static final Field DUE = field("due", FieldType.DATE, false);
    private static final Field STAGE =
            new Field("stage", "Stage", FieldType.CHOICE, true, "", List.of("Awareness", "Purchase"));
    private static final Field CASES =
            new Field("cases", "Use cases", FieldType.SEVERAL, false, "", List.of("SCM", "CI", "CD"));
    private static final Field AGREED = field("agreed", FieldType.CHECKBOX, true);

    private final Map<String, Map<String, ViewState.Value>> values = new HashMap<>();

    @Test
    void answers_complete_ones_are_read_by_their_type() {
        type("title", "  Battlecard for Acme ");
        type("what", "One page");
        put("due", "{\"type\":\"datepicker\",\"selected_date\":\"2026-11-22\"}");
        put("stage", "{\"selected_option\":{\"value\":\"1\"}}");
        put("cases", "{\"selected_options\":[{\"value\":\"0\"},{\"value\":\"2\"}]}");
        put("agreed", "{\"selected_options\":[{\"value\":\"0\"}]}");

        FormReading reading = read(WHAT, DUE, STAGE, CASES, AGREED);

        assertThat(reading.errors()).isEmpty();
        assertThat(reading.title()).contains("Battlecard for Acme");
        assertThat(reading.answers().byKey())
                .containsOnly(
                        Map.entry("what", new Answer.Text("One page")),
                        Map.entry("due", new Answer.Day(TODAY)),
                        Map.entry("stage", new Answer.Chosen(List.of("Purchase"))),
                        Map.entry("cases", new Answer.Chosen(List.of("SCM", "CD"))),
                        Map.entry("agreed", new Answer.Yes()));
    }

    @Test
    void required_ones_missing_are_told_at_their_fields() {
        FormReading reading = read(WHAT, DUE, STAGE, CASES, AGREED);

        assertThat(reading.errors())
                .containsExactly(
                        Map.entry("title", "Please give the request a title."),
                        Map.entry("what", "Please write something here: the team needs it to plan the work."),
                        Map.entry("stage", "Please choose: Awareness, Purchase."),
                        Map.entry("agreed", "Please tick this box."));
    }

    @Test
    void text_of_blanks_counts_as_missing() {
        type("title", "T");
        type("what", " \n\t ");

        assertThat(read(WHAT).errors()).containsOnlyKeys("what");
    }

    @ParameterizedTest(name = "{0} characters")
    @CsvSource({"255, ", "256, 1", "300, 45"})
    void title_over_gitlabs_limit_is_told_with_how_much_to_cut(int length, String over) {
        type("title", "😀".repeat(length));

        FormReading reading = read();

        if (over == null) {
            assertThat(reading.errors()).isEmpty();
        } else {
            assertThat(reading.errors())
                    .containsEntry(
                            "title",
                            "This title has " + length + " characters and GitLab takes 255: please shorten it by "
                                    + over + ".");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-11-22, ",
        "2026-11-23, ",
        "2026-11-21, '2026-11-21 is in the past: please choose today or a later day.'",
        "soon, That is no day: please write it as 2026-01-31."
    })
    void date_that_cannot_be_meant_is_told(String date, String error) {
        type("title", "T");
        put("due", "{\"selected_date\":\"" + date + "\"}");

        Map<String, String> errors = read(DUE).errors();

        assertThat(errors.get("due")).isEqualTo(error);
    }

    @ParameterizedTest
    @CsvSource({"3000, false", "3001, true"})
    void text_over_slacks_limit_is_told(int length, boolean refused) {
        type("title", "T");
        type("what", "x".repeat(length));

        assertThat(read(WHAT).errors().containsKey("what")).isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({"7", "-1", "x", "1.0", "99999999999"})
    void choice_never_offered_is_no_answer(String forged) {
        type("title", "T");
        put("stage", "{\"selected_option\":{\"value\":\"" + forged + "\"}}");

        assertThat(read(STAGE).errors()).containsOnlyKeys("stage");
    }

    private FormReading read(Field... fields) {
        return FormReading.of(List.of(fields), true, values, TODAY);
    }

    private void type(String block, String text) {
        ViewState.Value value = new ViewState.Value();
        value.setValue(text);
        values.put(block, Map.of("answer", value));
    }

    private void put(String block, String json) {
        values.put(
                block,
                Map.of(
                        "answer",
                        new com.google.gson.GsonBuilder()
                                .setFieldNamingPolicy(com.google.gson.FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
                                .create()
                                .fromJson(json, ViewState.Value.class)));
    }

    private static Field field(String key, FieldType type, boolean required) {
        return new Field(key, key, type, required, "", List.of());
    }
}
