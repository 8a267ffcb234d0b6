package dev.smrequest.intake.filing.progress;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewTitle;
import dev.smrequest.intake.filing.submission.Submission;
import dev.smrequest.slack.block.Blocks;
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
                        Blocks.section(words.of(submission)),
                        Blocks.note("You can close this window. Reference: " + submission.id())))
                .build();
    }
}
