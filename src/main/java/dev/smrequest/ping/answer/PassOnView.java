package dev.smrequest.ping.answer;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.UsersSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import dev.smrequest.ping.record.Ping;
import dev.smrequest.slack.text.BlockLimits;
import dev.smrequest.slack.text.PlainText;
import dev.smrequest.store.json.StoredJson;
import java.util.List;
import java.util.Optional;

/** The modal that asks who is to answer instead, and why. */
final class PassOnView {
    static final String CALLBACK = "ping_pass_on";
    static final String WHO = "who";
    static final String WHY = "why";
    static final int LONGEST_WHY = 500;

    private PassOnView() {}

    /** What the view remembers: the ping, and where whoever opened it can be answered. */
    record Kept(String ping, Optional<String> responseUrl) {
        static Kept read(String metadata) {
            return StoredJson.read(metadata, Kept.class);
        }
    }

    static View of(Ping ping, Optional<String> responseUrl) {
        return View.builder()
                .type("modal")
                .callbackId(CALLBACK)
                .privateMetadata(StoredJson.write(new Kept(ping.id(), responseUrl)))
                .title(ViewTitle.builder().type("plain_text").text("Pass on").build())
                .submit(ViewSubmit.builder().type("plain_text").text("Pass on").build())
                .close(ViewClose.builder().type("plain_text").text("Cancel").build())
                .blocks(List.of(who(), why()))
                .build();
    }

    private static LayoutBlock who() {
        return InputBlock.builder()
                .blockId(WHO)
                .label(PlainText.of("Who is to answer instead?", BlockLimits.INPUT_LABEL))
                .hint(PlainText.of("They are told by direct message, in their working hours.", BlockLimits.INPUT_HINT))
                .element(UsersSelectElement.builder()
                        .actionId(WHO)
                        .placeholder(PlainText.of("Choose a colleague", BlockLimits.PLACEHOLDER))
                        .build())
                .build();
    }

    private static LayoutBlock why() {
        return InputBlock.builder()
                .blockId(WHY)
                .label(PlainText.of("Why?", BlockLimits.INPUT_LABEL))
                .hint(PlainText.of("Everybody in the thread can read it.", BlockLimits.INPUT_HINT))
                .optional(true)
                .element(PlainTextInputElement.builder()
                        .actionId(WHY)
                        .multiline(true)
                        .maxLength(LONGEST_WHY)
                        .build())
                .build();
    }
}
