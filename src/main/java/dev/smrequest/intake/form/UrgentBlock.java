package dev.smrequest.intake.form;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import dev.smrequest.slack.text.BlockLimits;
import dev.smrequest.slack.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "Needs attention now" at the end of the form: a box that tells at once when it is ticked, and, where {@code asked}, why
 * and by when. Handbook: "If you need more immediate attention please send a message with a link to the issue".
 */
public record UrgentBlock(boolean asked, Optional<String> reason, Optional<String> day) {
    /** The action id of the box. */
    public static final String TICK = "urgent_tick";
    /** Block ids, which no field key can take: those have no underscore. */
    public static final String BOX = "urgent_box";

    static final String REASON = "urgent_reason";
    static final String DAY = "urgent_day";
    static final String TICKED = "now";
    /** The blocks there are at most. */
    static final int BLOCKS = 3;

    /** The box alone, not ticked. */
    static final UrgentBlock CLOSED = new UrgentBlock(false, Optional.empty(), Optional.empty());

    List<InputBlock> blocks() {
        List<InputBlock> blocks = new ArrayList<>(List.of(box()));
        if (asked) {
            blocks.add(input(
                    REASON,
                    "Why can it not wait?",
                    "The team reads this in its channel, and it stands on the issue.",
                    PlainTextInputElement.builder()
                            .actionId(FieldBlock.ACTION)
                            .multiline(true)
                            .maxLength(BlockLimits.INPUT_TEXT)
                            .initialValue(reason.orElse(null))
                            .build()));
            blocks.add(input(
                    DAY,
                    "Needed by",
                    "The day from which it would be too late.",
                    DatePickerElement.builder()
                            .actionId(FieldBlock.ACTION)
                            .initialDate(day.orElse(null))
                            .build()));
        }
        return blocks;
    }

    private static InputBlock box() {
        InputBlock box = input(
                BOX,
                "Needs attention now",
                "Only for what cannot wait for the next triage. The bot posts the request with a link in the team's"
                        + " channel for you; the form asks why it cannot wait and by when you need it.",
                CheckboxesElement.builder()
                        .actionId(TICK)
                        .options(List.of(OptionObject.builder()
                                .text(PlainText.of("Alert the team as soon as this is filed", BlockLimits.OPTION_TEXT))
                                .value(TICKED)
                                .build()))
                        .build());
        box.setOptional(true);
        box.setDispatchAction(true);
        return box;
    }

    private static InputBlock input(String id, String label, String hint, BlockElement element) {
        return InputBlock.builder()
                .blockId(id)
                .label(PlainText.of(label, BlockLimits.INPUT_LABEL))
                .hint(PlainText.of(hint, BlockLimits.INPUT_HINT))
                .element(element)
                .build();
    }
}
