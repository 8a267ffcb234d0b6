package dev.smrequest.slack.block;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.TextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import dev.smrequest.slack.text.BlockLimits;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.slack.text.PlainText;
import java.util.List;

/** Blocks out of finished mrkdwn and plain labels; what is too long for Slack is cut visibly. */
public final class Blocks {
    private Blocks() {}

    /** A paragraph. */
    public static SectionBlock section(String mrkdwn) {
        return SectionBlock.builder()
                .text(mrkdwn(mrkdwn, BlockLimits.SECTION_TEXT))
                .build();
    }

    /** A paragraph with a button or a menu beside it. */
    public static SectionBlock section(String mrkdwn, BlockElement accessory) {
        SectionBlock section = section(mrkdwn);
        section.setAccessory(accessory);
        return section;
    }

    /** Short texts in two columns, ten at most. */
    public static SectionBlock fields(List<String> mrkdwn) {
        return SectionBlock.builder()
                .fields(mrkdwn.stream()
                        .map(text -> mrkdwn(text, BlockLimits.SECTION_FIELD))
                        .toList())
                .build();
    }

    /** A line in small print. */
    public static LayoutBlock context(String mrkdwn) {
        return ContextBlock.builder()
                .elements(List.of(mrkdwn(mrkdwn, BlockLimits.SECTION_TEXT)))
                .build();
    }

    /** A line in small print, as plain text. */
    public static LayoutBlock note(String text) {
        return ContextBlock.builder()
                .elements(List.of(PlainText.of(text, BlockLimits.SECTION_FIELD)))
                .build();
    }

    /** A row of buttons and menus. */
    public static LayoutBlock actions(List<? extends BlockElement> elements) {
        return ActionsBlock.builder().elements(List.copyOf(elements)).build();
    }

    /** A button; {@code value} comes back when it is pressed. */
    public static ButtonElement button(String actionId, String value, String label) {
        return ButtonElement.builder()
                .actionId(actionId)
                .value(value)
                .text(PlainText.of(label, BlockLimits.BUTTON_TEXT))
                .build();
    }

    /** The same as the one that most people want. */
    public static ButtonElement primary(String actionId, String value, String label) {
        ButtonElement button = button(actionId, value, label);
        button.setStyle("primary");
        return button;
    }

    /** One choice of a menu; {@code value} comes back when it is chosen. */
    public static OptionObject option(String label, String value) {
        return OptionObject.builder()
                .text(PlainText.of(label, BlockLimits.OPTION_TEXT))
                .value(value)
                .build();
    }

    private static TextObject mrkdwn(String text, int max) {
        return MarkdownTextObject.builder().text(Mrkdwn.cut(text, max)).build();
    }
}
