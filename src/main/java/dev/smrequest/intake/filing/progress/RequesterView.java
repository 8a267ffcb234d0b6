package dev.smrequest.intake.filing.progress;

import com.slack.api.model.block.LayoutBlock;
import dev.smrequest.intake.filing.TryAgainButton;
import dev.smrequest.intake.filing.submission.Filing;
import dev.smrequest.intake.filing.submission.Submission;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.block.Blocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The direct message to the requester. */
public final class RequesterView {
    private final FilingWords words;
    private final FollowUpBlock followUp;

    public RequesterView(FilingWords words, FollowUpBlock followUp) {
        this.words = words;
        this.followUp = followUp;
    }

    /** What the message says of the submission. */
    String text(Submission submission) {
        return words.of(submission);
    }

    /** The second message, when the filing kept them waiting. */
    Message atLast(Submission submission, Filing.Filed filed) {
        return Message.of(words.atLast(submission, filed));
    }

    Message of(Submission submission) {
        String text = words.of(submission);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(text));
        if (submission.filing() instanceof Filing.Refused) {
            blocks.add(tryAgain(submission));
        }
        if (submission.filing() instanceof Filing.Filed filed) {
            followUp.of(filed.iid()).ifPresent(blocks::add);
        }
        return new Message(text, blocks, Optional.empty());
    }

    private static LayoutBlock tryAgain(Submission submission) {
        return Blocks.actions(List.of(Blocks.button(TryAgainButton.ACTION, submission.id(), TryAgainButton.LABEL)));
    }
}
