package dev.smrequest.triage.standup.view;

import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.triage.question.Question;

/** Says that a question is on its way, and to whom; mrkdwn. */
public final class AskedWords {
    private AskedWords() {}

    public static String of(Question question) {
        String number = "#" + question.iid();
        return question.requester()
                .map(requester -> ":speech_balloon: " + number + " waits for an answer: " + Mrkdwn.user(requester)
                        + " gets your question by direct message.")
                .orElse(":warning: " + number + " waits for an answer, but its requester is not known in Slack: your"
                        + " question stands on the issue only. The request comes back once the issue changes.");
    }
}
