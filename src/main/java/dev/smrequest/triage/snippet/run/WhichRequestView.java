package dev.smrequest.triage.snippet.run;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.app.call.ModalState;
import dev.smrequest.slack.text.BlockLimits;
import dev.smrequest.slack.text.PlainText;
import dev.smrequest.store.json.StoredJson;
import dev.smrequest.triage.snippet.book.SnippetAsk;
import java.util.List;
import java.util.Optional;

/** Asks which request a snippet is to be run on. */
final class WhichRequestView {
    static final String CALLBACK = "snippet_request";
    static final String INPUT = "request";
    private static final int LONGEST_LINK = 500;

    private final View view;

    private WhichRequestView(View view) {
        this.view = view;
    }

    /** What the view remembers of the click. */
    record Kept(SnippetAsk ask, Optional<String> responseUrl) {}

    static WhichRequestView of(SnippetAsk ask, Optional<String> responseUrl) {
        return new WhichRequestView(View.builder()
                .type("modal")
                .callbackId(CALLBACK)
                .privateMetadata(StoredJson.write(new Kept(ask, responseUrl)))
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text("Run on which request")
                        .build())
                .submit(ViewSubmit.builder().type("plain_text").text("Continue").build())
                .close(ViewClose.builder().type("plain_text").text("Cancel").build())
                .blocks(List.of(input()))
                .build());
    }

    /** What the person entered. */
    static String typed(ModalState submission) {
        String value = submission.values().get(INPUT).get(INPUT).getValue();
        return value == null ? "" : value;
    }

    static Kept kept(ModalState submission) {
        return StoredJson.read(submission.privateMetadata(), Kept.class);
    }

    void open(Slack slack, String triggerId) {
        slack.openView(triggerId, view);
    }

    private static InputBlock input() {
        return InputBlock.builder()
                .blockId(INPUT)
                .label(PlainText.of("Number or link of the request", BlockLimits.INPUT_LABEL))
                .element(PlainTextInputElement.builder()
                        .actionId(INPUT)
                        .maxLength(LONGEST_LINK)
                        .focusOnLoad(true)
                        .build())
                .build();
    }
}
