package dev.smrequest.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.template.field.Answer;
import dev.smrequest.template.field.Answers;
import dev.smrequest.template.field.Field;
import dev.smrequest.template.field.FieldOverride;
import dev.smrequest.template.field.FieldType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormTest {
    private static final IssueTemplate TEMPLATE =
            IssueTemplate.parse("t", "# All\n## Who is it for? (required)\n## Start date\n## Due date\n## Kind\n");

    @Test
    void form_overrideByHeading_replacesOnlyWhatItSays() {
        Form form = TEMPLATE.form(Map.of(
                "who is it  FOR?", override(FieldType.SHORT_TEXT, List.of()),
                "Kind", override(null, List.of("Deck", "Other"))));
        assertThat(form.fields())
                .contains(
                        new Field("who-is-it-for", "Who is it for?", FieldType.SHORT_TEXT, true, "", List.of()),
                        new Field("kind", "Kind", FieldType.CHOICE, false, "", List.of("Deck", "Other")));
        assertThat(form.warnings()).isEmpty();
    }

    @Test
    void form_overrideOfUnknownHeading_warnsWithNearest() {
        Form form = TEMPLATE.form(Map.of("Due dates", override(FieldType.DATE, List.of())));
        assertThat(form.warnings())
                .containsExactly("The template has no heading \"Due dates\"; the nearest is \"Due date\".");
    }

    @Test
    void form_choiceWithoutChoices_warnsAndAsksForText() {
        Form form = TEMPLATE.form(Map.of("Kind", override(FieldType.CHOICE, List.of())));
        assertThat(form.warnings())
                .containsExactly("The heading \"Kind\" has nothing to choose from: give it choices.");
        assertThat(form.fields()).extracting(Field::type).endsWith(FieldType.LONG_TEXT);
    }

    @Test
    void form_overrideOfIntroducingHeading_makesItAField() {
        assertThat(TEMPLATE.form(Map.of("All", override(FieldType.SHORT_TEXT, List.of())))
                        .fields())
                .extracting(Field::key)
                .containsExactly("all", "who-is-it-for", "start-date", "due-date", "kind");
    }

    @Test
    void dueDate_twoDates_isTheOneThatSaysDue() {
        Form form = TEMPLATE.form(Map.of());
        Answers answers = new Answers(Map.of(
                "start-date", new Answer.Day(LocalDate.of(2026, 1, 1)),
                "due-date", new Answer.Day(LocalDate.of(2026, 2, 1))));
        assertThat(form.dueDate(answers)).contains(LocalDate.of(2026, 2, 1));
        assertThat(form.dueDate(new Answers(Map.of()))).isEmpty();
    }

    @Test
    void fingerprint_changesWithTextAndOverrides() {
        Form form = TEMPLATE.form(Map.of());
        assertThat(form.fingerprint())
                .isEqualTo(TEMPLATE.form(Map.of()).fingerprint())
                .isNotEqualTo(IssueTemplate.parse("t", "## A").form(Map.of()).fingerprint())
                .isNotEqualTo(TEMPLATE.form(Map.of("Kind", override(FieldType.DATE, List.of())))
                        .fingerprint());
    }

    @Test
    void form_twoHundredHeadings_hasDistinctKeys() {
        String text = IntStream.range(0, 200).mapToObj(i -> "## Same\n").collect(Collectors.joining());
        assertThat(IssueTemplate.parse("t", text).form(Map.of()).fields())
                .hasSize(200)
                .extracting(Field::key)
                .doesNotHaveDuplicates();
    }

    @Test
    void bundledTemplate_isReadWithoutWarning() throws IOException {
        try (InputStream file = FormTest.class.getResourceAsStream("/templates/A-SM-Support-Request.md")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            Form form = IssueTemplate.parse("A-SM-Support-Request", text).form(Map.of());
            assertThat(form.warnings()).isEmpty();
            assertThat(form.actions().labels()).containsExactly("sm_request", "sm_req::new_request");
            assertThat(form.fields())
                    .extracting(field -> field.heading() + (field.required() ? "* " : " ") + field.type())
                    .containsExactly(
                            "What do you need?* LONG_TEXT",
                            "Who is it for?* LONG_TEXT",
                            "Why, and which outcome do you want?* LONG_TEXT",
                            "Who is the audience? LONG_TEXT",
                            "Definition of done LONG_TEXT",
                            "Due date DATE",
                            "What makes it due? LONG_TEXT",
                            "Related links LONG_TEXT",
                            "Use case CHOICE",
                            "Buying stage CHOICE");
        }
    }

    private static FieldOverride override(FieldType type, List<String> choices) {
        return new FieldOverride(
                Optional.ofNullable(type),
                Optional.empty(),
                Optional.empty(),
                choices.isEmpty() ? Optional.empty() : Optional.of(choices));
    }
}
