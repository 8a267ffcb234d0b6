package dev.smrequest.ping.reply;

import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.notice.AdminNotices;
import dev.smrequest.notice.Notice;
import dev.smrequest.ping.record.Ping;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.store.Transactions;

/** Tells the admins that pings cannot be answered as they should, since GitLab does not show the bot their requests. */
public final class Refusals {
    private final Transactions transactions;
    private final AdminNotices notices;

    public Refusals(Transactions transactions, AdminNotices notices) {
        this.transactions = transactions;
        this.notices = notices;
    }

    void tellAdmins(Ping ping, GitLabException refusal) {
        String number = ping.iid().map(iid -> "#" + iid).orElse("");
        Notice notice = Notice.of(
                "ping:" + refusal.status(),
                "Somebody asked about request " + number + " in "
                        + Mrkdwn.channel(ping.origin().message().channel()) + ", and the bot cannot read it. "
                        + Mrkdwn.text(refusal.getMessage())
                        + " Until then whoever has triage duty is asked instead of whoever is responsible.");
        transactions.in(connection -> {
            notices.tell(connection, notice);
            return notice;
        });
    }
}
