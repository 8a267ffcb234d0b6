package dev.smrequest.triage.access;

import dev.smrequest.notice.AdminNotices;
import dev.smrequest.notice.Notice;
import dev.smrequest.slack.SlackException;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.store.Transactions;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the groups of triagers fresh, and tells the admins once when one is missing or cannot be read. */
public final class GroupWatch implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(GroupWatch.class);

    private final TriagerGroups groups;
    private final Transactions transactions;
    private final AdminNotices notices;
    private Optional<String> told = Optional.empty();

    public GroupWatch(TriagerGroups groups, Transactions transactions, AdminNotices notices) {
        this.groups = groups;
        this.transactions = transactions;
        this.notices = notices;
    }

    @Override
    public synchronized void run() {
        try {
            groups.refresh();
        } catch (SlackException e) {
            LOG.warn("Who may triage stays as it was read last. {}", e.getMessage());
        }
        Optional<String> trouble = groups.trouble();
        if (!trouble.equals(told)) {
            trouble.ifPresent(this::tell);
            told = trouble;
        }
    }

    private void tell(String trouble) {
        transactions.in(connection -> {
            notices.tell(
                    connection,
                    Notice.of(
                            "triagers",
                            ":warning: " + Mrkdwn.text(trouble)
                                    + " Until then only people named in triage.gitlab_names who may plan in the project"
                                    + " move requests."));
            return trouble;
        });
    }
}
