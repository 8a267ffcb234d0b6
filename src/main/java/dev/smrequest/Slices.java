package dev.smrequest;

import dev.smrequest.card.CardDesk;
import dev.smrequest.card.CardJob;
import dev.smrequest.card.Cards;
import dev.smrequest.intake.DraftStore;
import dev.smrequest.intake.FileShortcut;
import dev.smrequest.intake.RequestCommand;
import dev.smrequest.intake.RequestForm;
import dev.smrequest.intake.RequestModal;
import dev.smrequest.intake.RequestTemplates;
import dev.smrequest.intake.TemplateWatch;
import dev.smrequest.intake.filing.FileRequestJob;
import dev.smrequest.intake.filing.Filer;
import dev.smrequest.intake.filing.FilingDesk;
import dev.smrequest.intake.filing.FilingRecord;
import dev.smrequest.intake.filing.RequestIssue;
import dev.smrequest.intake.filing.SubmissionJobs;
import dev.smrequest.intake.filing.SubmissionStore;
import dev.smrequest.intake.filing.TryAgainButton;
import dev.smrequest.intake.filing.progress.FilingWords;
import dev.smrequest.intake.filing.progress.ShowFilingJob;
import dev.smrequest.intake.filing.progress.TellRequesterJob;
import dev.smrequest.intake.filing.submission.SubmissionIds;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.Jobs;
import dev.smrequest.job.Recurring;
import dev.smrequest.notice.AdminNotices;
import dev.smrequest.notice.NoticeJob;
import dev.smrequest.notice.Replies;
import dev.smrequest.notice.ReplyJob;
import dev.smrequest.outbox.Outbox;
import dev.smrequest.outbox.OutboxStore;
import dev.smrequest.settings.Settings;
import dev.smrequest.slack.app.bolt.Handlers;
import dev.smrequest.store.Database;
import dev.smrequest.store.Engine;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;

/** What people can do, put together: what Slack may call, the jobs behind it, and the chores. */
record Slices(Handlers handlers, List<JobHandler<?>> jobs, List<Recurring> chores) {
    static Slices of(Settings settings, World world, Database transactions, Jobs jobs, Clock clock) {
        AdminNotices notices = new AdminNotices(settings.slack().admins(), jobs, clock);
        OutboxStore posted = new OutboxStore(transactions);
        if (transactions.engine() == Engine.H2) {
            posted.releaseAll();
        }
        Outbox outbox = new Outbox(posted, world.slack(), clock);
        Cards cards = new Cards(jobs);
        CardDesk cardDesk = new CardDesk(
                transactions,
                notices,
                () -> world.slack().channelId(settings.slack().channel()));

        RequestTemplates templates = new RequestTemplates(
                settings.gitlab().template(),
                BundledTemplate.text(),
                settings.form().fields(),
                transactions,
                clock);
        world.shelf().onTemplateChange(new TemplateWatch(templates, BundledTemplate.text(), transactions, notices));

        SubmissionStore submissions = new SubmissionStore();
        SubmissionJobs submissionJobs = new SubmissionJobs(jobs);
        FilingWords words = new FilingWords(
                settings.workflow().initial().meaning(),
                !settings.slack().admins().isEmpty());
        FilingDesk desk =
                new FilingDesk(transactions, submissions, submissionJobs, new SubmissionIds(new SecureRandom()), clock);
        FilingRecord record = new FilingRecord(transactions, submissions, submissionJobs, cards::open, notices);
        RequestIssue issues = new RequestIssue(templates, settings.workflow(), world.slack());
        Filer filer = new Filer(
                transactions,
                submissions,
                issues,
                world.gitlab(),
                settings.gitlab().answersWithin(),
                clock);
        DraftStore drafts = new DraftStore(transactions);
        RequestForm form = new RequestForm(templates, world.slack());
        Replies replies = new Replies(transactions, jobs);

        return new Slices(
                new Handlers(
                        List.of(new RequestCommand(form)),
                        List.of(
                                new FileShortcut(FileShortcut.GLOBAL, form),
                                new FileShortcut(FileShortcut.FROM_MESSAGE, form)),
                        List.of(new RequestModal(templates, drafts, desk, words, clock)),
                        List.of(new TryAgainButton(desk, notices, replies))),
                List.of(
                        new FileRequestJob(filer, record),
                        new ShowFilingJob(transactions, submissions, world.slack(), words),
                        new TellRequesterJob(transactions, submissions, outbox, world.slack(), words, notices),
                        new CardJob(cardDesk, world.gitlab(), outbox, settings.workflow()),
                        new NoticeJob(world.slack(), outbox),
                        new ReplyJob(world.slack())),
                Housekeeping.chores(drafts, submissions, posted, transactions, clock));
    }
}
