package dev.smrequest.intake.filing.progress;

import dev.smrequest.intake.filing.TryAgainButton;
import dev.smrequest.intake.filing.submission.Filing;
import dev.smrequest.intake.filing.submission.Submission;
import dev.smrequest.intake.filing.submission.Urgency;
import dev.smrequest.slack.text.Mrkdwn;

/**
 * How far a filing has come, in words for the requester: the same in the modal and in the direct message.
 *
 * @param whatNext what a new request means for its requester (workflow: the meaning of the first state)
 * @param adminsHear whether admins are configured, who hear of refusals by direct message
 */
public record FilingWords(String whatNext, boolean adminsHear) {
    /** Titles are cut here so that the whole stays well within a section. */
    private static final int TITLE = 300;

    /** One or two paragraphs of Slack mrkdwn. */
    public String of(Submission submission) {
        return filing(submission)
                + submission
                        .urgency()
                        .map(urgency -> alert(submission, urgency))
                        .orElse("");
    }

    private String filing(Submission submission) {
        String title = Mrkdwn.line(submission.content().title(), TITLE);
        if (submission.filing() instanceof Filing.Filed filed) {
            return "Filed: "
                    + Mrkdwn.link(
                            filed.url(),
                            "#" + filed.iid() + " " + submission.content().title()) + "\n" + Mrkdwn.text(whatNext);
        }
        if (submission.filing() instanceof Filing.Refused refused) {
            return "Not filed: *" + title + "*\n" + Mrkdwn.line(refused.reason())
                    + " Your text is kept under the reference `" + submission.id()
                    + (adminsHear
                            ? "`, and the admins have been told."
                            : "`. Please tell whoever runs this bot, with that reference.")
                    + " Once the cause is mended, press *" + TryAgainButton.LABEL + "* in the direct message.";
        }
        Filing.Waiting waiting = (Filing.Waiting) submission.filing();
        return waiting.delay()
                .map(delay -> "Saved, not filed yet: *" + title + "*\n" + Mrkdwn.line(delay)
                        + " I keep trying and tell you here by direct message with the link. You need not do anything.")
                .orElse("Filing *" + title + "* …\nYou get a direct message with the link in a moment.");
    }

    private static String alert(Submission submission, Urgency urgency) {
        if (submission.filing() instanceof Filing.Refused) {
            return "\nThe team was not alerted: if this cannot wait, please tell it in its channel yourself.";
        }
        if (submission.filing() instanceof Filing.Waiting) {
            return "\nThe team is alerted in its channel as soon as this is filed.";
        }
        return submission.shown().alerted()
                ? "\nThe team has been alerted in its channel that you need this by " + urgency.neededBy() + "."
                : "\nThe team is being alerted in its channel.";
    }

    /** The news for somebody who was kept waiting: an edited message alone would notify nobody. */
    public String atLast(Submission submission, Filing.Filed filed) {
        return "Your request is filed now: "
                + Mrkdwn.link(
                        filed.url(),
                        "#" + filed.iid() + " " + submission.content().title());
    }
}
