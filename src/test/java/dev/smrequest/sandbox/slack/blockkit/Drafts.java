package dev.smrequest.sandbox.slack.blockkit;

import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Drafts of views and messages for the tests of Block Kit; JSON with single quotes. */
final class Drafts {

    static final String TITLE = "'title':{'type':'plain_text','text':'T'}";
    static final String TEXT_INPUT = "'type':'plain_text_input'";
    static final String BUTTON = "{'type':'button','text':{'type':'plain_text','text':'B'}}";

    static final String CELL = "{'type':'raw_text','text':'x'}";

    private Drafts() {}

    static String modal(String fields, String blocks) {
        return "{'type':'modal'," + fields + ",'blocks':[" + blocks + "]}";
    }

    static String message(String blocks) {
        return "{'blocks':[" + blocks + "]}";
    }

    static String actions(String elements) {
        return message("{'type':'actions','elements':[" + elements + "]}");
    }

    static String button(String fields) {
        return actions("{'type':'button','text':{'type':'plain_text','text':'B'}," + fields + "}");
    }

    static String select(String fields) {
        return actions("{'type':'static_select'," + fields + "}");
    }

    static String input(int label, int hint, String element) {
        String block =
                "{'type':'input','label':" + plain(label) + ",'hint':" + plain(hint) + ",'element':{" + element + "}}";
        return modal(TITLE + ",'submit':" + plain(1), block);
    }

    static String image(String fields) {
        return "{'type':'image','image_url':'https://example.com/x.png'," + fields + "}";
    }

    static String confirm(int title, int text, int confirm, int deny) {
        return "'confirm':{'title':" + plain(title) + ",'text':" + plain(text) + ",'confirm':" + plain(confirm)
                + ",'deny':" + plain(deny) + "}";
    }

    static String group(int label, int options) {
        return "{'label':" + plain(label) + ",'options':[" + options(options) + "]}";
    }

    static String options(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{'text':{'type':'plain_text','text':'o'},'value':'v" + i + "'}")
                .collect(Collectors.joining(","));
    }

    static String times(int count, String one) {
        return String.join(",", Collections.nCopies(count, one));
    }

    static String plain(int length) {
        return "{'type':'plain_text','text':'" + x(length) + "'}";
    }

    static String mrkdwn(int length) {
        return "{'type':'mrkdwn','text':'" + x(length) + "'}";
    }

    static String x(int length) {
        return "x".repeat(length);
    }
}
