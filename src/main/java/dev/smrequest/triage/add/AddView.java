package dev.smrequest.triage.add;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ExternalSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import dev.smrequest.slack.block.Blocks;
import dev.smrequest.slack.text.BlockLimits;
import dev.smrequest.slack.text.MessageText;
import dev.smrequest.slack.text.PlainText;
import java.util.List;

/** The modal that asks which request a message belongs to, and what it says once that is chosen. */
final class AddView {
    static final String CALLBACK = "add_to_request";
    static final String REQUEST = "request";
    static final String COMMENT = "comment";
    private static final int LONGEST = 2_000;
    /** Enough to see which message it is. */
    private static final int EXCERPT = 300;

    private AddView() {}

    static View of(Addition addition) {
        return view().callbackId(CALLBACK)
                .privateMetadata(addition.id())
                .submit(ViewSubmit.builder().type("plain_text").text("Add").build())
                .close(ViewClose.builder().type("plain_text").text("Cancel").build())
                .blocks(List.of(request(), comment(), message(addition)))
                .build();
    }

    /** {@code mrkdwn} has user text escaped already. */
    static View saying(String mrkdwn) {
        return view().callbackId("add_notice")
                .close(ViewClose.builder().type("plain_text").text("Close").build())
                .blocks(List.of(Blocks.section(mrkdwn)))
                .build();
    }

    private static View.ViewBuilder view() {
        return View.builder()
                .type("modal")
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text("Add to SM request")
                        .build());
    }

    private static LayoutBlock request() {
        return InputBlock.builder()
                .blockId(REQUEST)
                .label(PlainText.of("Which request?", BlockLimits.INPUT_LABEL))
                .element(ExternalSelectElement.builder()
                        .actionId(RecentRequests.MENU)
                        .minQueryLength(0)
                        .placeholder(PlainText.of("Type its number or words of its title", BlockLimits.PLACEHOLDER))
                        .build())
                .build();
    }

    private static LayoutBlock comment() {
        return InputBlock.builder()
                .blockId(COMMENT)
                .label(PlainText.of("Comment", BlockLimits.INPUT_LABEL))
                .optional(true)
                .element(PlainTextInputElement.builder()
                        .actionId(COMMENT)
                        .multiline(true)
                        .maxLength(LONGEST)
                        .build())
                .build();
    }

    private static LayoutBlock message(Addition addition) {
        String text = MessageText.plain(addition.source().message().text()).strip();
        int files = addition.source().message().files().size();
        String also = files == 0 ? "" : files == 1 ? " With one file." : " With " + files + " files.";
        String shown = text.isEmpty() ? "The message has no text." : "The message: " + PlainText.shorten(text, EXCERPT);
        return Blocks.note(shown + also);
    }
}
