package dev.smrequest.triage.news;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewTitle;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.block.Blocks;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.triage.act.Act;
import dev.smrequest.triage.act.Act.Outcome;
import dev.smrequest.triage.reference.IssueLinks;
import dev.smrequest.triage.undo.UndoButton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How an act went, for its actor: as a modal and as a message; with Undo while that is possible. */
public final class ActorView {
    /** Action id of the button that begins again from how the request is now; its value is the act's id. */
    public static final String AGAIN = "act_again";

    private static final String PATIENCE =
            "That takes longer than usual, as GitLab or Slack does not answer as it should. I keep trying and tell you here"
                    + " when it is done.";

    private final ActWords words;
    private final IssueLinks links;

    public ActorView(ActWords words, IssueLinks links) {
        this.words = words;
        this.links = links;
    }

    /** The view while the act waits and when it is settled. */
    public View modal(Act act) {
        return modal(act, blocks(act));
    }

    /** The view while the act waits longer than people are used to. */
    View waiting(Act act) {
        return modal(act, List.of(Blocks.section(patience(act))));
    }

    Message waitingMessage(Act act) {
        return Message.of(patience(act));
    }

    private String patience(Act act) {
        return text(act) + "\n" + PATIENCE;
    }

    private static View modal(Act act, List<LayoutBlock> blocks) {
        return View.builder()
                .type("modal")
                .callbackId("act_outcome")
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text("Request #" + act.iid())
                        .build())
                .close(ViewClose.builder().type("plain_text").text("Close").build())
                .clearOnClose(true)
                .blocks(blocks)
                .build();
    }

    Message message(Act act) {
        return new Message(text(act), blocks(act), Optional.empty());
    }

    private List<LayoutBlock> blocks(Act act) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(text(act)));
        if (act.outcome() instanceof Outcome.Applied applied && !act.isUndo()) {
            blocks.add(button(UndoButton.ACTION, act, UndoButton.LABEL));
            blocks.add(until(UndoButton.until(applied.at())));
        }
        if (act.outcome() instanceof Outcome.Refused && !act.isUndo()) {
            blocks.add(button(AGAIN, act, "Look at it again …"));
        }
        return blocks;
    }

    private String text(Act act) {
        return words.outcome(act, links.number(act.iid()));
    }

    private static LayoutBlock button(String action, Act act, String label) {
        return Blocks.actions(List.of(Blocks.button(action, act.id(), label)));
    }

    private static LayoutBlock until(Instant end) {
        return Blocks.context("Undo works until " + Mrkdwn.time(end) + ", as long as nobody changes the request.");
    }
}
