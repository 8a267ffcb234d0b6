package dev.smrequest.template;

import dev.smrequest.template.action.TemplateActions;
import dev.smrequest.template.field.Answer;
import dev.smrequest.template.field.Answers;
import dev.smrequest.template.field.Field;
import dev.smrequest.template.field.FieldType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What to ask for, made from one template and the settings' overrides; never without a field. {@code fingerprint} changes
 * with the template's text or the overrides, {@code warnings} are sentences for the admin.
 */
public record Form(String fingerprint, List<Field> fields, TemplateActions actions, List<String> warnings) {
    public Form {
        fields = List.copyOf(fields);
        warnings = List.copyOf(warnings);
    }

    /** The day the issue is due: what was answered to the first date field that speaks of being due, else the template's. */
    public Optional<LocalDate> dueDate(Answers answers) {
        return dueDateField()
                .flatMap(answers::to)
                .filter(Answer.Day.class::isInstance)
                .map(answer -> ((Answer.Day) answer).date())
                .or(actions::dueDate);
    }

    /** The date field that sets the due date: the first that says so, else the first one. */
    public Optional<Field> dueDateField() {
        List<Field> dates =
                fields.stream().filter(field -> field.type() == FieldType.DATE).toList();
        return dates.stream()
                .filter(Form::saysDue)
                .findFirst()
                .or(() -> dates.stream().findFirst());
    }

    private static boolean saysDue(Field field) {
        return HeadingWords.sayDue(field.heading());
    }
}
