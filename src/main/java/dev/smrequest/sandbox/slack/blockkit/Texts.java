package dev.smrequest.sandbox.slack.blockkit;

import static dev.smrequest.sandbox.slack.shape.Rules.bool;
import static dev.smrequest.sandbox.slack.shape.Rules.string;

import dev.smrequest.sandbox.slack.shape.Kinds;
import dev.smrequest.sandbox.slack.shape.Rule;
import dev.smrequest.sandbox.slack.shape.Shape;

/** Text objects and the confirmation dialog (Slack: composition objects). */
final class Texts {

    private Texts() {}

    /** Plain text of one to so many characters. */
    static Rule plain(int max) {
        return new Kinds().kind("plain_text", plainShape(max));
    }

    /** Plain text or mrkdwn of one to so many characters. */
    static Rule any(int max) {
        return new Kinds()
                .kind("plain_text", plainShape(max))
                .kind("mrkdwn", new Shape().required("text", string(1, max)).optional("verbatim", bool()));
    }

    private static Shape plainShape(int max) {
        return new Shape().required("text", string(1, max)).optional("emoji", bool());
    }

    /** The confirmation dialog of an element. */
    static Rule confirm() {
        return new Shape()
                .required("title", plain(100))
                .required("text", any(300))
                .required("confirm", plain(30))
                .required("deny", plain(30))
                .optional("style", Styles.style());
    }
}
