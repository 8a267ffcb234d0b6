package dev.smrequest.sandbox.slack.blockkit;

import static dev.smrequest.sandbox.slack.shape.Rules.bool;
import static dev.smrequest.sandbox.slack.shape.Rules.list;
import static dev.smrequest.sandbox.slack.shape.Rules.string;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smrequest.sandbox.slack.shape.Kinds;
import dev.smrequest.sandbox.slack.shape.Report;
import dev.smrequest.sandbox.slack.shape.Rule;
import dev.smrequest.sandbox.slack.shape.Shape;
import java.nio.charset.StandardCharsets;

/** Checks the blocks of a message and whole views against Slack's limits. */
public final class BlockKit {

    /** All blocks of a message together may not be longer; observed, not documented (bolt-js#2509). */
    public static final int MESSAGE_CHARACTERS = 13_200;

    private static final int VIEW_BYTES = 250_000;

    private static final Rule MESSAGE = list(0, 50, Blocks.IN_MESSAGE).and(Whole::check);
    private static final Rule VIEW_BLOCKS = list(0, 100, Blocks.IN_VIEW).and(Whole::check);

    private static final Rule VIEW = new Kinds()
            .kind(
                    "modal",
                    common().required("title", Texts.plain(24))
                            .optional("close", Texts.plain(24))
                            .optional("submit", Texts.plain(24))
                            .optional("clear_on_close", bool())
                            .optional("notify_on_close", bool())
                            .optional("submit_disabled", bool())
                            .also(BlockKit::submitWithInputs))
            .kind("home", common());

    private BlockKit() {}

    /** The blocks of a message. */
    public static Report message(JsonNode blocks) {
        Report report = new Report();
        MESSAGE.check(blocks, "/blocks", report);
        return report;
    }

    /** A modal or Home view. */
    public static Report view(JsonNode view) {
        Report report = new Report();
        VIEW.check(view, "/view", report);
        return report;
    }

    /** What an app offers in an external select: options or groups of options. */
    public static Report offer(JsonNode answer) {
        Report report = new Report();
        Options.offer().check(answer, "", report);
        return report;
    }

    /** Whether a view is over 250 kB. */
    public static boolean tooLarge(JsonNode view) {
        return view.toString().getBytes(StandardCharsets.UTF_8).length > VIEW_BYTES;
    }

    private static Shape common() {
        return new Shape()
                .required("blocks", VIEW_BLOCKS)
                .optional("private_metadata", string(0, 3000))
                .optional("callback_id", string(0, 255))
                .optional("external_id", string(0, 255));
    }

    private static void submitWithInputs(JsonNode view, String at, Report report) {
        for (JsonNode block : view.path("blocks")) {
            if (block.path("type").asText().equals("input") && !view.hasNonNull("submit")) {
                report.add("missing required field: submit", at);
                return;
            }
        }
    }
}
