package dev.smrequest.notice;

import dev.smrequest.job.JobKind;
import dev.smrequest.job.Jobs;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stages notices for the configured admins; with no admin configured a notice is a warning in the log alone. */
public final class AdminNotices {
    static final JobKind<NoticeData> KIND = new JobKind<>("tell-admin", NoticeData.class);

    private static final Logger log = LoggerFactory.getLogger(AdminNotices.class);

    private final List<String> admins;
    private final Jobs jobs;
    private final Clock clock;
    private final NoticeStore store = new NoticeStore();

    public AdminNotices(List<String> admins, Jobs jobs, Clock clock) {
        this.admins = List.copyOf(admins);
        this.jobs = jobs;
        this.clock = clock;
    }

    /** What a notice job carries: whom to tell, what, and how many like it were not told before. */
    record NoticeData(
            String admin,
            String subject,
            String text,
            Optional<Notice.NoticeButton> button,
            int swallowed,
            Instant staged) {
        /** Names this one message among all the bot ever posts. */
        String messageSubject() {
            return "notice:" + subject + ":" + admin + ":" + staged.toEpochMilli();
        }
    }

    /** Tells the admins once the transaction commits, unless they heard of this subject in its quiet time. */
    public void tell(Connection transaction, Notice notice) throws SQLException {
        log.warn("For the admins [{}]: {}", notice.subject(), notice.text());
        Instant now = clock.instant();
        OptionalInt swallowed = store.admit(transaction, notice.subject(), now, now.minus(notice.quiet()));
        if (swallowed.isEmpty()) {
            return;
        }
        int more = notice.quiet().equals(Notice.HOUR) ? swallowed.getAsInt() : 0;
        for (String admin : admins) {
            NoticeData data = new NoticeData(admin, notice.subject(), notice.text(), notice.button(), more, now);
            jobs.stage(transaction, KIND, data.messageSubject(), data);
        }
    }

    /** What lasted is mended: when it comes again, it is told at once. */
    public void over(Connection transaction, String subject) throws SQLException {
        store.forget(transaction, subject);
    }

    /** Whether this person is one of the admins now. */
    public boolean isAdmin(String userId) {
        return admins.contains(userId);
    }
}
