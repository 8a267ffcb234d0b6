package dev.smrequest.intake.form;

import com.slack.api.model.view.ViewState;
import dev.smrequest.intake.filing.submission.Urgency;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the urgent part of a page holds: whether the box is ticked, whether the page asks why and by when, and what is
 * entered there. The box decides; everything is checked here whatever Slack's client showed.
 */
public record UrgentReading(boolean ticked, boolean asked, Optional<String> reason, Optional<String> day) {
    private static final String NOT_ASKED = "The form has not asked yet why this cannot wait and by when you need it."
            + " Please wait a moment, or untick this box and tick it again. Nothing you typed is lost.";

    public static UrgentReading of(Map<String, Map<String, ViewState.Value>> values) {
        boolean asked = values.containsKey(UrgentBlock.REASON) && values.containsKey(UrgentBlock.DAY);
        return new UrgentReading(
                value(values, UrgentBlock.BOX, UrgentBlock.TICK)
                        .filter(UrgentReading::isTicked)
                        .isPresent(),
                asked,
                value(values, UrgentBlock.REASON, FieldBlock.ACTION)
                        .map(ViewState.Value::getValue)
                        .filter(text -> !text.isBlank()),
                value(values, UrgentBlock.DAY, FieldBlock.ACTION).map(ViewState.Value::getSelectedDate));
    }

    /** A sentence by block id; none when the box is not ticked. */
    public Map<String, String> errors(LocalDate today) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (ticked && !asked) {
            errors.put(UrgentBlock.BOX, NOT_ASKED);
        } else if (ticked) {
            reasonError().ifPresent(error -> errors.put(UrgentBlock.REASON, error));
            dayError(today).ifPresent(error -> errors.put(UrgentBlock.DAY, error));
        }
        return errors;
    }

    /** What a page without errors says; empty when the request can wait. */
    public Optional<Urgency> urgency() {
        Optional<LocalDate> by = day.flatMap(UrgentReading::parsed);
        return ticked && reason.isPresent() && by.isPresent()
                ? Optional.of(new Urgency(reason.get(), by.get()))
                : Optional.empty();
    }

    private Optional<String> reasonError() {
        if (reason.isEmpty()) {
            return Optional.of("Please say why this cannot wait: the team decides by it what to put aside.");
        }
        return FormReading.tooLong(reason.get());
    }

    private Optional<String> dayError(LocalDate today) {
        return day.isEmpty()
                ? Optional.of("Please choose the day by which you need this.")
                : parsed(day.get()).map(by -> FormReading.pastDay(by, today)).orElse(Optional.of(FormReading.NO_DAY));
    }

    private static boolean isTicked(ViewState.Value value) {
        return value.getSelectedOptions() != null
                && value.getSelectedOptions().stream().anyMatch(option -> UrgentBlock.TICKED.equals(option.getValue()));
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<ViewState.Value> value(
            Map<String, Map<String, ViewState.Value>> values, String block, String action) {
        return Optional.ofNullable(values.get(block)).map(actions -> actions.get(action));
    }
}
