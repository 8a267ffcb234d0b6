package dev.smrequest.slack.app.bolt;

import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewTitle;
import dev.smrequest.failure.BotException;
import dev.smrequest.failure.Reference;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.SlackException;
import dev.smrequest.slack.app.ModalReply;
import dev.smrequest.slack.text.Mrkdwn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * What a person sees when a handler failed: a sentence with the reference id of the log, where they are looking. What was
 * typed into a modal stays. No delivery waits for it: what needs a call to Slack happens aside, and not again after a crash.
 */
final class Apology {
    private static final Logger LOG = LoggerFactory.getLogger(Apology.class);

    private final Slack slack;
    private final Executor aside;

    Apology(Slack slack, Executor aside) {
        this.slack = slack;
        this.aside = aside;
    }

    /** Logs the failure and words it; plain text. */
    String sentence(String act, RuntimeException failure) {
        String reference = " (reference " + Reference.current() + ")";
        if (failure instanceof BotException known) {
            LOG.warn("{} failed: {}", act, known.getMessage(), known);
            return known.getMessage() + reference;
        }
        LOG.error("{} failed", act, failure);
        return "Something went wrong on our side. Please try again in a minute; if it happens again, give this "
                + "reference to the admin of the bot." + reference;
    }

    Message message(String sentence) {
        return Message.of(":warning: " + Mrkdwn.text(sentence));
    }

    /** Keeps the modal open with what was typed when it has a field to show the sentence at. */
    ModalReply inModal(View submitted, String sentence) {
        return firstInput(submitted)
                .<ModalReply>map(block -> new ModalReply.Errors(Map.of(block, sentence)))
                .orElseGet(() -> new ModalReply.Show(view(sentence)));
    }

    /** Tells the person while the delivery is answered; if that does not work, only the log has it. */
    void tell(Reach reach, String sentence) {
        Map<String, String> context = MDC.getCopyOfContextMap();
        try {
            aside.execute(() -> {
                MDC.setContextMap(context == null ? Map.of() : context);
                tellNow(reach, sentence);
            });
        } catch (RejectedExecutionException e) {
            LOG.warn("The person is not told about the failure: too many are waiting, or the bot stops", e);
        }
    }

    private void tellNow(Reach reach, String sentence) {
        try {
            if (reach.responseUrl().isPresent()) {
                slack.respond(reach.responseUrl().get(), message(sentence));
            } else if (reach.trigger().isPresent()) {
                slack.openView(reach.trigger().get(), view(sentence));
            } else {
                slack.post(slack.openDm(reach.userId()), message(sentence));
            }
        } catch (RuntimeException e) {
            LOG.warn("Could not tell the person about the failure", e);
        }
    }

    private static Optional<String> firstInput(View view) {
        return Optional.ofNullable(view.getBlocks()).orElse(List.of()).stream()
                .filter(InputBlock.class::isInstance)
                .map(block -> ((InputBlock) block).getBlockId())
                .findFirst();
    }

    private static View view(String sentence) {
        return View.builder()
                .type("modal")
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text("That did not work")
                        .build())
                .close(ViewClose.builder().type("plain_text").text("Close").build())
                .blocks(List.of(section(s -> s.text(markdownText(":warning: " + Mrkdwn.text(sentence, 2_900))))))
                .build();
    }

    /** How a person can be told: through the response URL, else in a modal, else by direct message. */
    record Reach(String userId, Optional<String> responseUrl, Optional<String> trigger) {
        /** When Slack failed the handler, the handler's {@code views.open} has spent the trigger. */
        static Reach after(RuntimeException failure, String userId, Optional<String> responseUrl, String triggerId) {
            boolean spent = failure instanceof SlackException;
            return new Reach(userId, responseUrl, spent ? Optional.empty() : Optional.of(triggerId));
        }
    }
}
