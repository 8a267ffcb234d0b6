package dev.smrequest.intake.form;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import dev.smrequest.slack.block.Blocks;
import dev.smrequest.slack.text.BlockLimits;
import dev.smrequest.slack.text.PlainText;
import dev.smrequest.template.field.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One field of the form as an input block. Option values are the choice's index; texts are shortened visibly. */
final class FieldBlock {
    /** The one action id in each input block. */
    static final String ACTION = "answer";
    /** A form stays readable: longer labels and hints are cut well before Slack's own limits. */
    private static final int LABEL = 250;

    private static final int HINT = 400;
    /** What one option costs in JSON besides its text. */
    private static final int OPTION_FRAME = 90;

    private FieldBlock() {}

    static InputBlock of(Field field, Optional<String> initialText) {
        return InputBlock.builder()
                .blockId(field.key())
                .label(PlainText.of(field.heading(), LABEL))
                .hint(field.hint().isBlank() ? null : PlainText.of(field.hint(), HINT))
                .optional(!field.required())
                .element(element(field, initialText))
                .build();
    }

    /** An upper bound of the block's size in JSON, in bytes. */
    static int bytes(Field field) {
        int texts = utf8(field.heading(), LABEL) + utf8(field.hint(), HINT);
        int options = field.choices().stream()
                .mapToInt(choice -> utf8(choice, BlockLimits.OPTION_TEXT) + OPTION_FRAME)
                .sum();
        return 500 + texts + options;
    }

    private static int utf8(String text, int max) {
        return PlainText.shorten(text, max).getBytes(StandardCharsets.UTF_8).length;
    }

    private static BlockElement element(Field field, Optional<String> initialText) {
        return switch (field.type()) {
            case SHORT_TEXT -> text(false, initialText);
            case LONG_TEXT -> text(true, initialText);
            case DATE -> DatePickerElement.builder().actionId(ACTION).build();
            case CHECKBOX ->
                CheckboxesElement.builder()
                        .actionId(ACTION)
                        .options(List.of(option("Yes", 0)))
                        .build();
            case CHOICE -> one(field);
            case SEVERAL -> several(field);
        };
    }

    private static BlockElement text(boolean multiline, Optional<String> initial) {
        return PlainTextInputElement.builder()
                .actionId(ACTION)
                .multiline(multiline)
                .maxLength(BlockLimits.INPUT_TEXT)
                .initialValue(initial.map(text -> PlainText.shorten(text, BlockLimits.INPUT_TEXT))
                        .orElse(null))
                .build();
    }

    private static BlockElement one(Field field) {
        StaticSelectElement.StaticSelectElementBuilder select =
                StaticSelectElement.builder().actionId(ACTION).placeholder(placeholder("Choose one"));
        return fitsOneList(field)
                ? select.options(options(field)).build()
                : select.optionGroups(groups(field)).build();
    }

    private static BlockElement several(Field field) {
        if (field.choices().size() <= BlockLimits.CHECKBOXES) {
            return CheckboxesElement.builder()
                    .actionId(ACTION)
                    .options(options(field))
                    .build();
        }
        MultiStaticSelectElement.MultiStaticSelectElementBuilder select =
                MultiStaticSelectElement.builder().actionId(ACTION).placeholder(placeholder("Choose any number"));
        return fitsOneList(field)
                ? select.options(options(field)).build()
                : select.optionGroups(groups(field)).build();
    }

    private static PlainTextObject placeholder(String text) {
        return PlainText.of(text, BlockLimits.PLACEHOLDER);
    }

    private static boolean fitsOneList(Field field) {
        return field.choices().size() <= BlockLimits.OPTIONS;
    }

    private static List<OptionObject> options(Field field) {
        List<OptionObject> options = new ArrayList<>();
        for (String choice : field.choices()) {
            options.add(option(choice, options.size()));
        }
        return options;
    }

    /** More than a hundred choices are shown in groups of a hundred. */
    private static List<OptionGroupObject> groups(Field field) {
        List<OptionObject> options = options(field);
        List<OptionGroupObject> groups = new ArrayList<>();
        for (int from = 0; from < options.size() && groups.size() < BlockLimits.OPTION_GROUPS; ) {
            int to = Math.min(from + BlockLimits.OPTIONS, options.size());
            groups.add(OptionGroupObject.builder()
                    .label(PlainText.of((from + 1) + " to " + to, BlockLimits.OPTION_TEXT))
                    .options(options.subList(from, to))
                    .build());
            from = to;
        }
        return groups;
    }

    private static OptionObject option(String choice, int index) {
        return Blocks.option(choice, Integer.toString(index));
    }
}
