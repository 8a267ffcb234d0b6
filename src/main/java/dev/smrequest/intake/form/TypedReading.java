package dev.smrequest.intake.form;

import com.slack.api.model.view.ViewState;
import dev.smrequest.template.field.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads, of a page that is still being filled in, what a page opens with when it is prefilled: so the page can be shown
 * again without what was prefilled, or written over it, getting lost. The rest stays in Slack, by block and action ids.
 */
public final class TypedReading {
    private TypedReading() {}

    public static Prefill of(
            List<Field> fields, FormContext context, Map<String, Map<String, ViewState.Value>> values) {
        Optional<String> title = text(values, FormView.TITLE);
        Optional<String> text = FormView.target(fields).flatMap(field -> text(values, field.key()));
        return new Prefill(title, text, context.source());
    }

    private static Optional<String> text(Map<String, Map<String, ViewState.Value>> values, String block) {
        return Optional.ofNullable(values.get(block))
                .map(actions -> actions.get(FieldBlock.ACTION))
                .map(ViewState.Value::getValue)
                .filter(text -> !text.isEmpty());
    }
}
