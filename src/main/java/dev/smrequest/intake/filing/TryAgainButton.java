package dev.smrequest.intake.filing;

import dev.smrequest.intake.filing.submission.Filing;
import dev.smrequest.intake.filing.submission.Submission;
import dev.smrequest.notice.AdminNotices;
import dev.smrequest.notice.Replies;
import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.call.ButtonCall;
import java.util.Optional;

/** Files a refused submission again: for its requester and the admins, checked when it is pressed. */
public final class TryAgainButton implements Button {
    public static final String ACTION = "file_again";
    public static final String LABEL = "Try again";

    private final FilingDesk desk;
    private final AdminNotices notices;
    private final Replies replies;

    public TryAgainButton(FilingDesk desk, AdminNotices notices, Replies replies) {
        this.desk = desk;
        this.notices = notices;
        this.replies = replies;
    }

    @Override
    public String actionId() {
        return ACTION;
    }

    @Override
    public void pressed(ButtonCall call) {
        Optional<Submission> submission = desk.find(call.value());
        String answer = submission
                .map(found -> answer(call.userId(), found))
                .orElse("This request is not known here any more. Please file it again with /sm-request.");
        replies.send(call.userId(), call.responseUrl(), answer);
    }

    private String answer(String userId, Submission submission) {
        if (!userId.equals(submission.content().requester()) && !notices.isAdmin(userId)) {
            return "Only the requester or an admin may file this again.";
        }
        if (submission.filing() instanceof Filing.Filed filed) {
            return "This is filed already: " + filed.url();
        }
        return desk.tryAgain(submission)
                ? "Trying again. The direct message to the requester says how it went."
                : "This is being filed already. The direct message to the requester says how it went.";
    }
}
