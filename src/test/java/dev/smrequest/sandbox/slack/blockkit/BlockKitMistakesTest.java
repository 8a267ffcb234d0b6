package dev.smrequest.sandbox.slack.blockkit;

import static dev.smrequest.sandbox.slack.blockkit.BlockKitLimitsTest.problems;
import static dev.smrequest.sandbox.slack.blockkit.Drafts.TEXT_INPUT;
import static dev.smrequest.sandbox.slack.blockkit.Drafts.TITLE;
import static dev.smrequest.sandbox.slack.blockkit.Drafts.actions;
import static dev.smrequest.sandbox.slack.blockkit.Drafts.button;
import static dev.smrequest.sandbox.slack.blockkit.Drafts.image;
import static dev.smrequest.sandbox.slack.blockkit.Drafts.input;
import static dev.smrequest.sandbox.slack.blockkit.Drafts.message;
import static dev.smrequest.sandbox.slack.blockkit.Drafts.modal;
import static dev.smrequest.sandbox.slack.blockkit.Drafts.options;
import static dev.smrequest.sandbox.slack.blockkit.Drafts.plain;
import static dev.smrequest.sandbox.slack.blockkit.Drafts.select;
import static dev.smrequest.sandbox.slack.blockkit.Drafts.times;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Block Kit refuses for other reasons than a limit. */
class BlockKitMistakesTest {

    /** A draft and the one message it earns. */
    record Mistake(String made, String message) {
        @Override
        public String toString() {
            return message;
        }
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(ofBlocks(), ofRichText(), ofElements(), ofViews()).flatMap(List::stream);
    }

    private static List<Mistake> ofBlocks() {
        return List.of(
                new Mistake(message("{'type':'dance'}"), "unsupported type: dance [json-pointer:/blocks/0/type]"),
                new Mistake(message("{}"), "missing required field: type [json-pointer:/blocks/0]"),
                new Mistake(message("'x'"), "must provide an object [json-pointer:/blocks/0]"),
                new Mistake(
                        message("{'type':'divider','colour':'red'}"),
                        "invalid additional property: colour [json-pointer:/blocks/0]"),
                new Mistake(
                        message("{'type':'section'}"),
                        "must define either `text` or `fields` [json-pointer:/blocks/0]"),
                new Mistake(
                        message("{'type':'section','text':{'type':'mrkdwn','text':''}}"),
                        "must be more than 0 characters [json-pointer:/blocks/0/text/text]"),
                new Mistake(
                        message("{'type':'header','text':{'type':'mrkdwn','text':'x'}}"),
                        "unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]"),
                new Mistake(
                        message("{'type':'divider','block_id':'a'},{'type':'divider','block_id':'a'}"),
                        "block_id already exists [json-pointer:/blocks/1/block_id]"),
                new Mistake(
                        message(image("'title':" + plain(1))),
                        "missing required field: alt_text [json-pointer:/blocks/0]"),
                new Mistake(
                        message(times(2, "{'type':'table','rows':[[{'type':'raw_text','text':'x'}]]}")),
                        "only one table allowed [json-pointer:/blocks]"));
    }

    private static List<Mistake> ofRichText() {
        return List.of(
                new Mistake(
                        rich("{'type':'text'}"),
                        "missing required field: text [json-pointer:/blocks/0/elements/0/elements/0]"),
                new Mistake(
                        rich("{'type':'text','text':'x','style':{'loud':true}}"),
                        "invalid additional property: loud [json-pointer:/blocks/0/elements/0/elements/0/style]"),
                new Mistake(
                        rich("{'type':'mention','user_id':'U0ADA'}"),
                        "unsupported type: mention [json-pointer:/blocks/0/elements/0/elements/0/type]"),
                new Mistake(
                        rich("{'type':'broadcast','range':'all'}"),
                        "must be a valid enum value [json-pointer:/blocks/0/elements/0/elements/0/range]"),
                new Mistake(
                        message("{'type':'rich_text','elements':[{'type':'rich_text_list','style':'bullet','elements':["
                                + "{'type':'text','text':'x'}]}]}"),
                        "unsupported type: text [json-pointer:/blocks/0/elements/0/elements/0/type]"),
                new Mistake(
                        message("{'type':'table','rows':[[{'type':'mrkdwn','text':'x'}]]}"),
                        "unsupported type: mrkdwn [json-pointer:/blocks/0/rows/0/0/type]"),
                new Mistake(
                        input(1, 1, "'type':'rich_text_input','initial_value':'x'"),
                        "must provide an object [json-pointer:/view/blocks/0/element/initial_value]"));
    }

    private static String rich(String run) {
        return message("{'type':'rich_text','elements':[{'type':'rich_text_section','elements':[" + run + "]}]}");
    }

    private static List<Mistake> ofElements() {
        String twin = "{'type':'button','action_id':'a','text':" + plain(1) + "}";
        return List.of(
                new Mistake(
                        actions(twin + "," + twin),
                        "action_id already exists [json-pointer:/blocks/0/elements/1/action_id]"),
                new Mistake(
                        button("'style':'warning'"),
                        "must be a valid enum value [json-pointer:/blocks/0/elements/0/style]"),
                new Mistake(
                        button("'confirm':{'title':" + plain(1) + ",'text':" + plain(1) + ",'confirm':" + plain(1)
                                + "}"),
                        "missing required field: deny [json-pointer:/blocks/0/elements/0/confirm]"),
                new Mistake(
                        select("'placeholder':" + plain(1)),
                        "must define either `options` or `option_groups` [json-pointer:/blocks/0/elements/0]"),
                new Mistake(
                        select("'options':[" + options(2) + "],'initial_option':{'text':" + plain(2)
                                + ",'value':'v0'}"),
                        "initial_option must be one of the options"
                                + " [json-pointer:/blocks/0/elements/0/initial_option]"),
                new Mistake(
                        select("'options':[" + options(1) + "," + options(1) + "]"),
                        "option value already exists [json-pointer:/blocks/0/elements/0/options/1/value]"),
                new Mistake(
                        input(1, 1, "'type':'datepicker','initial_date':'1 May'"),
                        "must be a date in the format YYYY-MM-DD"
                                + " [json-pointer:/view/blocks/0/element/initial_date]"),
                new Mistake(
                        input(1, 1, "'type':'button','text':" + plain(1)),
                        "unsupported type: button [json-pointer:/view/blocks/0/element/type]"));
    }

    private static List<Mistake> ofViews() {
        String focused =
                "{'type':'input','label':" + plain(1) + ",'element':{'type':'plain_text_input','focus_on_load':true}}";
        return List.of(
                new Mistake(
                        modal(TITLE, "{'type':'input','label':" + plain(1) + ",'element':{" + TEXT_INPUT + "}}"),
                        "missing required field: submit [json-pointer:/view]"),
                new Mistake(
                        modal(TITLE, "{'type':'markdown','text':'x'}"),
                        "unsupported type: markdown [json-pointer:/view/blocks/0/type]"),
                new Mistake(modal("'close':" + plain(1), ""), "missing required field: title [json-pointer:/view]"),
                new Mistake(
                        modal(TITLE + ",'submit':" + plain(1), times(2, focused)),
                        "only one element can have focus_on_load set to true [json-pointer:/view/blocks]"),
                new Mistake(
                        "{'type':'home','title':" + plain(1) + ",'blocks':[]}",
                        "invalid additional property: title [json-pointer:/view]"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void check_mistake_isRefusedInSlacksWords(Mistake mistake) {
        assertThat(problems(mistake.made())).containsExactly("[ERROR] " + mistake.message());
    }
}
