package dev.smrequest.triage.question.modal;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.block.Blocks;
import dev.smrequest.slack.text.BlockLimits;
import dev.smrequest.slack.text.PlainText;
import java.util.List;
import java.util.Map;

/** A modal with one text to be typed: a question or an answer. */
final class TypedView {
    static final String BLOCK = "typed";
    private static final String ACTION = "typed_text";

    private final View view;

    private TypedView(View view) {
        this.view = view;
    }

    /** The words around the text; {@code intro} is mrkdwn. */
    record Frame(String callback, String title, String intro, String label, String submit) {}

    static TypedView of(Frame frame, String metadata) {
        List<LayoutBlock> blocks = List.of(
                Blocks.section(frame.intro()),
                InputBlock.builder()
                        .blockId(BLOCK)
                        .label(PlainText.of(frame.label(), BlockLimits.INPUT_LABEL))
                        .element(PlainTextInputElement.builder()
                                .actionId(ACTION)
                                .multiline(true)
                                .maxLength(BlockLimits.INPUT_TEXT)
                                .build())
                        .build());
        return new TypedView(View.builder()
                .type("modal")
                .callbackId(frame.callback())
                .privateMetadata(metadata)
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(PlainText.shorten(frame.title(), BlockLimits.VIEW_TITLE))
                        .build())
                .submit(ViewSubmit.builder()
                        .type("plain_text")
                        .text(frame.submit())
                        .build())
                .close(ViewClose.builder().type("plain_text").text("Cancel").build())
                .blocks(blocks)
                .build());
    }

    void open(Slack slack, String triggerId, boolean onTop) {
        if (onTop) {
            slack.pushView(triggerId, view);
        } else {
            slack.openView(triggerId, view);
        }
    }

    /** What was typed, without blanks around it; Slack lets blanks alone pass as a text. */
    static String typed(Map<String, Map<String, ViewState.Value>> values) {
        String text = values.get(BLOCK).get(ACTION).getValue();
        return text == null ? "" : text.strip();
    }
}
