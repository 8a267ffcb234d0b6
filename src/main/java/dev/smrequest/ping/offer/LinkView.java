package dev.smrequest.ping.offer;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.element.ExternalSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import dev.smrequest.slack.text.BlockLimits;
import dev.smrequest.slack.text.PlainText;
import dev.smrequest.triage.add.RecentRequests;
import java.util.List;

/** The modal that asks which request a message is about; it remembers the ping. */
final class LinkView {
    static final String CALLBACK = "ping_link";
    static final String REQUEST = "request";

    private LinkView() {}

    static View of(String ping) {
        return View.builder()
                .type("modal")
                .callbackId(CALLBACK)
                .privateMetadata(ping)
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text("Link a request")
                        .build())
                .submit(ViewSubmit.builder().type("plain_text").text("Link").build())
                .close(ViewClose.builder().type("plain_text").text("Cancel").build())
                .blocks(List.of(request()))
                .build();
    }

    private static InputBlock request() {
        return InputBlock.builder()
                .blockId(REQUEST)
                .label(PlainText.of("Which request is the message about?", BlockLimits.INPUT_LABEL))
                .element(ExternalSelectElement.builder()
                        .actionId(RecentRequests.MENU)
                        .minQueryLength(0)
                        .placeholder(PlainText.of("Type its number or words of its title", BlockLimits.PLACEHOLDER))
                        .build())
                .build();
    }
}
