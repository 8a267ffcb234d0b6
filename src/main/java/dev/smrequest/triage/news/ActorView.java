package dev.smrequest.triage.news;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewTitle;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.text.BlockLimits;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.slack.text.PlainText;
import dev.smrequest.triage.UndoButton;
import dev.smrequest.triage.act.Act;
import dev.smrequest.triage.act.Act.Outcome;
import dev.smrequest.triage.reference.IssueLinks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How an act went, for its actor: as a modal and as a message; with Undo while that is possible. */
public final class ActorView {
    private final ActWords words;
    private final IssueLinks links;

    public ActorView(ActWords words, IssueLinks links) {
        this.words = words;
        this.links = links;
    }

    /** The view while the act waits and when it is settled. */
    public View modal(Act act) {
        return View.builder()
                .type("modal")
                .callbackId("act_outcome")
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text("Request #" + act.iid())
                        .build())
                .close(ViewClose.builder().type("plain_text").text("Close").build())
                .clearOnClose(true)
                .blocks(blocks(act))
                .build();
    }

    Message message(Act act) {
        return new Message(text(act), blocks(act), Optional.empty());
    }

    private List<LayoutBlock> blocks(Act act) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(SectionBlock.builder()
                .text(MarkdownTextObject.builder()
                        .text(Mrkdwn.cut(text(act), BlockLimits.SECTION_TEXT))
                        .build())
                .build());
        if (act.outcome() instanceof Outcome.Applied applied && !act.isUndo()) {
            blocks.add(undo(act));
            blocks.add(until(UndoButton.until(applied.at())));
        }
        return blocks;
    }

    private String text(Act act) {
        return words.outcome(act, links.number(act.iid()));
    }

    private static LayoutBlock undo(Act act) {
        return ActionsBlock.builder()
                .elements(List.of(ButtonElement.builder()
                        .actionId(UndoButton.ACTION)
                        .value(act.id())
                        .text(PlainText.of(UndoButton.LABEL, BlockLimits.BUTTON_TEXT))
                        .build()))
                .build();
    }

    private static LayoutBlock until(Instant end) {
        return ContextBlock.builder()
                .elements(List.of(MarkdownTextObject.builder()
                        .text("Undo works until " + Mrkdwn.time(end) + ", as long as nobody changes the request.")
                        .build()))
                .build();
    }
}
