package dev.smrequest.sandbox.slack.blockkit;

import static dev.smrequest.sandbox.slack.blockkit.Drafts.BUTTON;
import static dev.smrequest.sandbox.slack.blockkit.Drafts.CELL;
import static dev.smrequest.sandbox.slack.blockkit.Drafts.TEXT_INPUT;
import static dev.smrequest.sandbox.slack.blockkit.Drafts.TITLE;
import static dev.smrequest.sandbox.slack.blockkit.Drafts.actions;
import static dev.smrequest.sandbox.slack.blockkit.Drafts.button;
import static dev.smrequest.sandbox.slack.blockkit.Drafts.confirm;
import static dev.smrequest.sandbox.slack.blockkit.Drafts.group;
import static dev.smrequest.sandbox.slack.blockkit.Drafts.image;
import static dev.smrequest.sandbox.slack.blockkit.Drafts.input;
import static dev.smrequest.sandbox.slack.blockkit.Drafts.message;
import static dev.smrequest.sandbox.slack.blockkit.Drafts.modal;
import static dev.smrequest.sandbox.slack.blockkit.Drafts.mrkdwn;
import static dev.smrequest.sandbox.slack.blockkit.Drafts.options;
import static dev.smrequest.sandbox.slack.blockkit.Drafts.plain;
import static dev.smrequest.sandbox.slack.blockkit.Drafts.select;
import static dev.smrequest.sandbox.slack.blockkit.Drafts.times;
import static dev.smrequest.sandbox.slack.blockkit.Drafts.x;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smrequest.sandbox.slack.SlackTown;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit of Block Kit at its edge and one past it. */
class BlockKitLimitsTest {

    /** A limit: its name, the highest value, a view or message made with so many, and what Slack says past it. */
    record Limit(String name, int most, IntFunction<String> made, String past) {
        @Override
        public String toString() {
            return name + " " + most;
        }
    }

    static Stream<Limit> limits() {
        return Stream.of(views(), blocks(), elements(), menus()).flatMap(List::stream);
    }

    private static List<Limit> views() {
        return List.of(
                chars("modal title", 24, n -> modal("'title':" + plain(n), "")),
                chars("modal submit", 24, n -> modal(TITLE + ",'submit':" + plain(n), "")),
                chars("modal close", 24, n -> modal(TITLE + ",'close':" + plain(n), "")),
                chars("private_metadata", 3000, n -> modal(TITLE + ",'private_metadata':'" + x(n) + "'", "")),
                chars("callback_id", 255, n -> modal(TITLE + ",'callback_id':'" + x(n) + "'", "")),
                items("blocks per view", 100, n -> modal(TITLE, times(n, "{'type':'divider'}"))),
                items("blocks per message", 50, n -> message(times(n, "{'type':'divider'}"))));
    }

    private static List<Limit> blocks() {
        return List.of(
                chars("block_id", 255, n -> message("{'type':'divider','block_id':'" + x(n) + "'}")),
                chars("section text", 3000, n -> message("{'type':'section','text':" + mrkdwn(n) + "}")),
                chars("section field", 2000, n -> message("{'type':'section','fields':[" + mrkdwn(n) + "]}")),
                items("section fields", 10, n -> message("{'type':'section','fields':[" + times(n, mrkdwn(1)) + "]}")),
                chars("header", 150, n -> message("{'type':'header','text':" + plain(n) + "}")),
                items("context", 10, n -> message("{'type':'context','elements':[" + times(n, plain(1)) + "]}")),
                items("actions", 25, n -> actions(times(n, BUTTON))),
                chars("input label", 2000, n -> input(n, 1, TEXT_INPUT)),
                chars("input hint", 2000, n -> input(1, n, TEXT_INPUT)),
                chars("image alt_text", 2000, n -> message(image("'alt_text':'" + x(n) + "'"))),
                chars("image title", 2000, n -> message(image("'alt_text':'a','title':" + plain(n)))),
                chars("markdown", 12_000, n -> message("{'type':'markdown','text':'" + x(n) + "'}")),
                items("table rows", 100, n -> message("{'type':'table','rows':[" + times(n, "[" + CELL + "]") + "]}")),
                items("table columns", 20, n -> message("{'type':'table','rows':[[" + times(n, CELL) + "]]}")));
    }

    private static List<Limit> elements() {
        return List.of(
                chars("button text", 75, n -> actions("{'type':'button','text':" + plain(n) + "}")),
                chars("button value", 2000, n -> button("'value':'" + x(n) + "'")),
                chars("button url", 3000, n -> button("'url':'https:" + x(n - 6) + "'")),
                chars("accessibility_label", 75, n -> button("'accessibility_label':'" + x(n) + "'")),
                chars("action_id", 255, n -> button("'action_id':'" + x(n) + "'")),
                chars("confirm title", 100, n -> button(confirm(n, 1, 1, 1))),
                chars("confirm text", 300, n -> button(confirm(1, n, 1, 1))),
                chars("confirm confirm", 30, n -> button(confirm(1, 1, n, 1))),
                chars("confirm deny", 30, n -> button(confirm(1, 1, 1, n))),
                chars("placeholder", 150, n -> input(1, 1, TEXT_INPUT + ",'placeholder':" + plain(n))),
                chars("initial_value", 3000, n -> input(1, 1, TEXT_INPUT + ",'initial_value':'" + x(n) + "'")),
                new Limit(
                        "max_length",
                        3000,
                        n -> input(1, 1, TEXT_INPUT + ",'max_length':" + n),
                        "must be between 1 and 3000"));
    }

    private static List<Limit> menus() {
        return List.of(
                chars("option text", 75, n -> select("'options':[{'text':" + plain(n) + ",'value':'v'}]")),
                chars("option value", 150, n -> select("'options':[{'text':" + plain(1) + ",'value':'" + x(n) + "'}]")),
                chars(
                        "option description",
                        75,
                        n -> select(
                                "'options':[{'text':" + plain(1) + ",'value':'v','description':" + plain(n) + "}]")),
                items("options", 100, n -> select("'options':[" + options(n) + "]")),
                items("options per group", 100, n -> select("'option_groups':[" + group(1, n) + "]")),
                items("option groups", 100, n -> select("'option_groups':[" + times(n, group(1, 1)) + "]")),
                chars("option group label", 75, n -> select("'option_groups':[" + group(n, 1) + "]")),
                items("checkboxes", 10, n -> input(1, 1, "'type':'checkboxes','options':[" + options(n) + "]")),
                items("radio buttons", 10, n -> input(1, 1, "'type':'radio_buttons','options':[" + options(n) + "]")),
                items("overflow", 5, n -> actions("{'type':'overflow','options':[" + options(n) + "]}")));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void check_atTheEdgeAndOnePast_onlyPastIsRefused(Limit limit) {
        assertThat(problems(limit.made().apply(limit.most()))).isEmpty();
        assertThat(problems(limit.made().apply(limit.most() + 1)))
                .singleElement()
                .asString()
                .startsWith("[ERROR] " + limit.past() + " [json-pointer:/");
    }

    static List<String> problems(String json) {
        JsonNode made = SlackTown.json(json);
        boolean view = made.has("type");
        return view
                ? BlockKit.view(made).messages()
                : BlockKit.message(made.path("blocks")).messages();
    }

    private static Limit chars(String name, int most, IntFunction<String> made) {
        return new Limit(name, most, made, "must be less than " + (most + 1) + " characters");
    }

    private static Limit items(String name, int most, IntFunction<String> made) {
        return new Limit(name, most, made, "no more than " + most + " items allowed");
    }
}
