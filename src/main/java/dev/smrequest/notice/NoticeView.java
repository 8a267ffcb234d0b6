package dev.smrequest.notice;

import com.slack.api.model.block.LayoutBlock;
import dev.smrequest.notice.AdminNotices.NoticeData;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.block.Blocks;
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
        blocks.add(Blocks.section(text));
        data.button().ifPresent(button -> blocks.add(actions(button)));
        return new Message(text, blocks, Optional.empty());
    }

    private static LayoutBlock actions(Notice.NoticeButton button) {
        return Blocks.actions(List.of(Blocks.button(button.actionId(), button.value(), button.label())));
    }
}
