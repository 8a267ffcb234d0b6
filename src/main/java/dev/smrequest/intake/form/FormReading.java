package dev.smrequest.intake.form;

import com.slack.api.model.view.ViewState;
import dev.smrequest.slack.text.BlockLimits;
import dev.smrequest.template.field.Answer;
import dev.smrequest.template.field.Answers;
import dev.smrequest.template.field.Field;
import dev.smrequest.template.usertext.UserText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads one submitted page. Everything is checked here again, whatever Slack's client may have checked: {@code errors}
 * holds a sentence by block id, and only a page without errors has answers worth keeping.
 *
 * @param title the title as typed, trimmed; empty on later pages
 */
public record FormReading(Optional<String> title, Answers answers, Map<String, String> errors) {
    /** GitLab's limit of an issue title, in characters. */
    static final int TITLE = 255;

    static final String NO_DAY = "That is no day: please write it as 2026-01-31.";

    /** Reads the page's fields; {@code today} is the earliest day on which somebody on earth still lives. */
    public static FormReading of(
            List<Field> fields, boolean asksTitle, Map<String, Map<String, ViewState.Value>> values, LocalDate today) {
        Map<String, Answer> answers = new HashMap<>();
        Map<String, String> errors = new LinkedHashMap<>();
        Optional<String> title = Optional.empty();
        if (asksTitle) {
            String typed = value(values, FormView.TITLE)
                    .map(ViewState.Value::getValue)
                    .orElse("")
                    .strip();
            titleError(typed).ifPresent(error -> errors.put(FormView.TITLE, error));
            title = Optional.of(typed);
        }
        for (Field field : fields) {
            Optional<Answer> answer = value(values, field.key()).flatMap(value -> answer(field, value));
            error(field, answer, today).ifPresent(error -> errors.put(field.key(), error));
            answer.ifPresent(given -> answers.put(field.key(), given));
        }
        return new FormReading(title, new Answers(answers), errors);
    }

    private static Optional<ViewState.Value> value(Map<String, Map<String, ViewState.Value>> values, String block) {
        return Optional.ofNullable(values.get(block)).map(actions -> actions.get(FieldBlock.ACTION));
    }

    private static Optional<String> titleError(String typed) {
        if (UserText.title(typed).isEmpty()) {
            return Optional.of("Please give the request a title.");
        }
        int length = typed.codePointCount(0, typed.length());
        return length <= TITLE
                ? Optional.empty()
                : Optional.of("This title has " + length + " characters and GitLab takes " + TITLE
                        + ": please shorten it by " + (length - TITLE) + ".");
    }

    private static Optional<Answer> answer(Field field, ViewState.Value value) {
        return switch (field.type()) {
            case SHORT_TEXT, LONG_TEXT ->
                Optional.ofNullable(value.getValue())
                        .filter(text -> !text.isBlank())
                        .map(Answer.Text::new);
            case DATE -> Optional.ofNullable(value.getSelectedDate()).map(FormReading::day);
            case CHECKBOX -> chosen(value).findAny().map(any -> new Answer.Yes());
            case CHOICE, SEVERAL ->
                Optional.of(new Answer.Chosen(chosen(value)
                                .flatMap(index -> choice(field, index).stream())
                                .toList()))
                        .filter(chosen -> !chosen.choices().isEmpty())
                        .map(Answer.class::cast);
        };
    }

    private static Answer day(String text) {
        try {
            return new Answer.Day(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return new Answer.Text(text);
        }
    }

    private static Stream<String> chosen(ViewState.Value value) {
        Stream<String> one = Stream.ofNullable(value.getSelectedOption()).map(option -> option.getValue());
        Stream<String> several = Stream.ofNullable(value.getSelectedOptions())
                .flatMap(List::stream)
                .map(option -> option.getValue());
        return Stream.concat(one, several);
    }

    /** The choice's full text by its index; nothing for a value that the form never offered. */
    private static Optional<String> choice(Field field, String index) {
        return Stream.iterate(0, i -> i + 1)
                .limit(field.choices().size())
                .filter(i -> Integer.toString(i).equals(index))
                .map(field.choices()::get)
                .findFirst();
    }

    private static Optional<String> error(Field field, Optional<Answer> answer, LocalDate today) {
        if (answer.isEmpty()) {
            return field.required() ? Optional.of(missing(field)) : Optional.empty();
        }
        if (answer.get() instanceof Answer.Day day) {
            return pastDay(day.date(), today);
        }
        if (answer.get() instanceof Answer.Text text) {
            return textError(field, text.text());
        }
        return Optional.empty();
    }

    static Optional<String> pastDay(LocalDate day, LocalDate today) {
        return day.isBefore(today)
                ? Optional.of(day + " is in the past: please choose today or a later day.")
                : Optional.empty();
    }

    private static String missing(Field field) {
        return switch (field.type()) {
            case SHORT_TEXT, LONG_TEXT -> "Please write something here: the team needs it to plan the work.";
            case DATE -> "Please choose a day.";
            case CHECKBOX -> "Please tick this box.";
            case CHOICE, SEVERAL ->
                "Please choose: "
                        + String.join(", ", field.choices().stream().limit(10).toList()) + ".";
        };
    }

    private static Optional<String> textError(Field field, String text) {
        return switch (field.type()) {
            case DATE -> Optional.of(NO_DAY);
            case SHORT_TEXT, LONG_TEXT -> tooLong(text);
            case CHOICE, SEVERAL, CHECKBOX -> Optional.empty();
        };
    }

    static Optional<String> tooLong(String text) {
        return text.length() <= BlockLimits.INPUT_TEXT
                ? Optional.empty()
                : Optional.of("This text has " + text.length() + " characters and the limit is "
                        + BlockLimits.INPUT_TEXT + ": please shorten it here and add the rest on the issue.");
    }
}
