package dev.smrequest.triage.modal;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewTitle;
import dev.smrequest.slack.OpenedView;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.SlackException;
import dev.smrequest.slack.app.ModalReply;
import dev.smrequest.slack.block.Blocks;
import dev.smrequest.slack.text.Mrkdwn;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A modal that only says something: that a request is being read, or why it cannot be triaged. */
public final class PlainTriageView {
    private static final Logger LOG = LoggerFactory.getLogger(PlainTriageView.class);

    private final View view;

    private PlainTriageView(String title, String mrkdwn) {
        view = View.builder()
                .type("modal")
                .callbackId("triage_notice")
                .title(ViewTitle.builder().type("plain_text").text(title).build())
                .close(ViewClose.builder().type("plain_text").text("Close").build())
                .blocks(List.of(Blocks.section(mrkdwn)))
                .build();
    }

    static PlainTriageView loading(long iid) {
        return new PlainTriageView("Request #" + iid, "Reading request #" + iid + " from GitLab …");
    }

    /** {@code sentence} is plain text. */
    public static PlainTriageView saying(long iid, String sentence) {
        return new PlainTriageView("Request #" + iid, ":warning: " + Mrkdwn.text(sentence));
    }

    /** The same where no request is meant. */
    public static PlainTriageView saying(String sentence) {
        return new PlainTriageView("Triage", ":warning: " + Mrkdwn.text(sentence));
    }

    /** Opens it, or puts it on top of the modal that is open. */
    public OpenedView show(Slack slack, String triggerId, boolean onTop) {
        return onTop ? slack.pushView(triggerId, view) : slack.openView(triggerId, view);
    }

    /** Shows it in place of the modal that was just submitted. */
    ModalReply shown() {
        return new ModalReply.Show(view);
    }

    /** Puts it in place of a modal, as far as that is open still and Slack can be reached. */
    void replaceIfOpen(Slack slack, String viewId) {
        try {
            slack.updateView(viewId, Optional.empty(), view);
        } catch (SlackException e) {
            LOG.info("A modal could not be changed any more: {}", e.error());
        }
    }
}
