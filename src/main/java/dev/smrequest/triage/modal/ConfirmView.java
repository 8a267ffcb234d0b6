package dev.smrequest.triage.modal;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import dev.smrequest.slack.block.Blocks;
import dev.smrequest.slack.text.BlockLimits;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.slack.text.PlainText;
import dev.smrequest.triage.modal.form.TriageForm;
import dev.smrequest.triage.modal.form.TriageRules;
import java.util.List;

/** Asks once more before an issue is closed; the button says what it does. */
final class ConfirmView {
    static final String CALLBACK = "triage_confirm";

    private ConfirmView() {}

    static View of(TriageForm form, TriageRules rules) {
        String step = rules.chosen(form).orElseThrow().title();
        String text =
                "*" + Mrkdwn.line(step) + "* closes request #" + form.content().iid()
                        + (rules.isForTriagers(form)
                                ? " and tells whoever asked. In GitLab:\n"
                                        + Mrkdwn.codeBlock(rules.snippet(form).orElse(""))
                                : " and tells the team.");
        return View.builder()
                .type("modal")
                .callbackId(CALLBACK)
                .privateMetadata(form.id())
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text("Close request #" + form.content().iid())
                        .build())
                .submit(ViewSubmit.builder()
                        .type("plain_text")
                        .text(PlainText.shorten(step + " and close", BlockLimits.VIEW_TITLE))
                        .build())
                .close(ViewClose.builder().type("plain_text").text("Back").build())
                .blocks(List.of(Blocks.section(text)))
                .build();
    }
}
