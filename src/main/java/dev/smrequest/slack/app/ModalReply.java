package dev.smrequest.slack.app;

import com.slack.api.model.view.View;
import java.time.Duration;
import java.util.Map;

/** The acknowledgement of a submission, shown by Slack at once. */
public sealed interface ModalReply {
    /** A view is edited no sooner than this after the acknowledgement that shows it, which would overwrite the edit. */
    Duration SHOWN_AFTER = Duration.ofSeconds(1);

    /** Errors by block id of an input block; what was typed stays. */
    record Errors(Map<String, String> byBlock) implements ModalReply {}

    /** Shows another view in place of the submitted one. */
    record Show(View view) implements ModalReply {}

    /** Puts a view on top (three at most in a stack). */
    record Push(View view) implements ModalReply {}

    /** Closes the whole stack. */
    record Close() implements ModalReply {}

    /** Closes this view; the one below it shows again. */
    record Back() implements ModalReply {}
}
