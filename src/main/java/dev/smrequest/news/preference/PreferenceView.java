package dev.smrequest.news.preference;

import com.slack.api.model.block.element.ButtonElement;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.block.Blocks;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What somebody is told now, what else there is, and a button for each. */
final class PreferenceView {
    private PreferenceView() {}

    static Message of(Preference now) {
        String text = "Of requests that you asked for or follow, I tell you by direct message: *" + now.label() + "*.";
        String choices = Arrays.stream(Preference.values())
                .map(one -> "• *" + one.label() + "*: " + one.meaning() + (one == now ? " (set now)" : ""))
                .collect(Collectors.joining("\n"));
        List<ButtonElement> buttons =
                Arrays.stream(Preference.values()).map(PreferenceView::button).toList();
        return new Message(
                text, List.of(Blocks.section(text + "\n" + choices), Blocks.actions(buttons)), Optional.empty());
    }

    private static ButtonElement button(Preference one) {
        return Blocks.button(PreferenceButton.ACTION + ":" + one.key(), one.key(), one.label());
    }
}
