package dev.smrequest.notice;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.element.ButtonElement;
import dev.smrequest.notice.AdminNotices.NoticeData;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.text.BlockLimits;
import dev.smrequest.slack.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A notice as a message. */
final class NoticeView {
    private NoticeView() {}

    static Message of(NoticeData data) {
        String more = data.swallowed() == 0 ? "" : "\n(" + data.swallowed() + " more like this in the last hour.)";
        String text = PlainText.shorten(data.text(), BlockLimits.SECTION_TEXT - more.length()) + more;
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(SectionBlock.builder()
                .text(MarkdownTextObject.builder().text(text).build())
                .build());
        data.button().ifPresent(button -> blocks.add(actions(button)));
        return new Message(text, blocks, Optional.empty());
    }

    private static LayoutBlock actions(Notice.NoticeButton button) {
        return ActionsBlock.builder()
                .elements(List.of(ButtonElement.builder()
                        .actionId(button.actionId())
                        .value(button.value())
                        .text(PlainText.of(button.label(), BlockLimits.BUTTON_TEXT))
                        .build()))
                .build();
    }
}
