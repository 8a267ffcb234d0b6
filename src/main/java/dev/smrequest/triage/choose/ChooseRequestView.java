package dev.smrequest.triage.choose;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewTitle;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.app.call.ShortcutCall.SourceMessage;
import dev.smrequest.slack.block.Blocks;
import dev.smrequest.slack.text.PlainText;
import dev.smrequest.store.json.StoredJson;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says that a message names no request, and offers to file one from it; or lets the person choose among several. */
public final class ChooseRequestView {
    /** Action ids of the buttons for a request that was named, and for filing from the message. */
    public static final String CHOSEN = "choose_request";

    public static final String FILE = "file_instead";
    /** Slack: at most 25 elements in an actions block. */
    private static final int MOST = 24;
    /** What Slack allows for private metadata is 3,000 characters of JSON. */
    private static final int TEXT = 1_200;

    private final View view;

    private ChooseRequestView(List<LayoutBlock> blocks, Kept kept) {
        view = View.builder()
                .type("modal")
                .callbackId("triage_choose")
                .privateMetadata(StoredJson.write(kept))
                .title(ViewTitle.builder().type("plain_text").text("Triage").build())
                .close(ViewClose.builder().type("plain_text").text("Close").build())
                .blocks(blocks)
                .build();
    }

    /** What the view remembers of the message it was opened on. */
    public record Kept(MessageRef message, String text, Optional<String> responseUrl) {
        public static Kept read(String metadata) {
            return StoredJson.read(metadata, Kept.class);
        }
    }

    public static ChooseRequestView of(List<Long> named, SourceMessage message, Optional<String> responseUrl) {
        Kept kept = new Kept(message.ref(), PlainText.shorten(message.text(), TEXT), responseUrl);
        return new ChooseRequestView(named.isEmpty() ? none() : several(named), kept);
    }

    public void open(Slack slack, String triggerId) {
        slack.openView(triggerId, view);
    }

    private static List<LayoutBlock> none() {
        return List.of(
                Blocks.section(
                        "This message names no request of Strategic Marketing: there is no link to an issue of the"
                                + " project in it. Choose a message with such a link, type `/sm-request triage` with the"
                                + " request's number, or file a new request from this message."),
                Blocks.actions(List.of(button(FILE, "File a request from this message", "file"))));
    }

    private static List<LayoutBlock> several(List<Long> named) {
        List<BlockElement> buttons = IntStream.range(0, Math.min(named.size(), MOST))
                .mapToObj(i -> button(CHOSEN + ":" + i, "#" + named.get(i), Long.toString(named.get(i))))
                .toList();
        String question = named.size() <= MOST
                ? "This message names several requests. Which one?"
                : "This message names " + named.size() + " requests; here are the first " + MOST + ". Which one? For"
                        + " another, type `/sm-request triage` with its number.";
        return List.of(Blocks.section(question), Blocks.actions(buttons));
    }

    private static BlockElement button(String action, String label, String value) {
        return Blocks.button(action, value, label);
    }
}
