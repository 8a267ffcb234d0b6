package dev.smrequest.intake.filing.progress;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewTitle;
import dev.smrequest.intake.filing.submission.Submission;
import dev.smrequest.slack.text.BlockLimits;
import dev.smrequest.slack.text.PlainText;
import java.util.List;

/** What the modal shows after submission. Closing it closes the form's pages below it too. */
public final class FilingView {
    private FilingView() {}

    public static View of(Submission submission, FilingWords words) {
        return View.builder()
                .type("modal")
                .callbackId("request_filing")
                .title(ViewTitle.builder().type("plain_text").text("SM request").build())
                .close(ViewClose.builder().type("plain_text").text("Close").build())
                .clearOnClose(true)
                .blocks(List.of(
                        SectionBlock.builder()
                                .text(MarkdownTextObject.builder()
                                        .text(words.of(submission))
                                        .build())
                                .build(),
                        ContextBlock.builder()
                                .elements(List.of(PlainText.of(
                                        "You can close this window. Reference: " + submission.id(),
                                        BlockLimits.SECTION_FIELD)))
                                .build()))
                .build();
    }
}
