package dev.smrequest.triage.modal.field;

import com.slack.api.model.view.ViewState;
import dev.smrequest.triage.modal.form.TriageForm.Entered;
import dev.smrequest.workflow.Need;
import dev.smrequest.workflow.recipe.Choices;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Reads what a person has entered from the state of the view. */
public final class EnteredReading {
    private final Map<String, Map<String, ViewState.Value>> values;

    private EnteredReading(Map<String, Map<String, ViewState.Value>> values) {
        this.values = values;
    }

    /** {@code before} is kept for what the view does not show now: another step's fields, the grooming labels. */
    public static Entered of(Map<String, Map<String, ViewState.Value>> values, Entered before) {
        EnteredReading reading = new EnteredReading(values);
        Map<Need, String> told = new EnumMap<>(Need.class);
        told.putAll(before.choices().byNeed());
        for (Need need : Need.values()) {
            if (values.containsKey(FieldIds.block(need))) {
                told.remove(need);
                reading.entered(FieldIds.block(need)).ifPresent(text -> told.put(need, text));
            }
        }
        Optional<String> step = values.containsKey(FieldIds.STEP) ? reading.entered(FieldIds.STEP) : before.step();
        Optional<String> comment =
                values.containsKey(FieldIds.COMMENT) ? reading.entered(FieldIds.COMMENT) : before.comment();
        return new Entered(step, new Choices(told, before.choices().grooming()), comment);
    }

    private Optional<String> entered(String block) {
        return values.get(block).values().stream().findFirst().flatMap(EnteredReading::text);
    }

    private static Optional<String> text(ViewState.Value value) {
        if (value.getSelectedOption() != null) {
            return Optional.ofNullable(value.getSelectedOption().getValue());
        }
        return Optional.ofNullable(value.getSelectedDate())
                .or(() -> Optional.ofNullable(value.getValue()))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
