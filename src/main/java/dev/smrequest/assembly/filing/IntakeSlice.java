package dev.smrequest.assembly.filing;

import dev.smrequest.assembly.ground.Ground;
import dev.smrequest.assembly.ground.Housekeeping;
import dev.smrequest.assembly.ground.Slice;
import dev.smrequest.intake.DraftStore;
import dev.smrequest.intake.FileShortcut;
import dev.smrequest.intake.RequestCommand;
import dev.smrequest.intake.RequestForm;
import dev.smrequest.intake.RequestModal;
import dev.smrequest.intake.RequestTemplates;
import dev.smrequest.intake.TemplateWatch;
import dev.smrequest.intake.filing.FileRequestJob;
import dev.smrequest.intake.filing.FiledListener;
import dev.smrequest.intake.filing.Filer;
import dev.smrequest.intake.filing.FilingDesk;
import dev.smrequest.intake.filing.FilingRecord;
import dev.smrequest.intake.filing.RequestIssue;
import dev.smrequest.intake.filing.SubmissionJobs;
import dev.smrequest.intake.filing.SubmissionStore;
import dev.smrequest.intake.filing.TryAgainButton;
import dev.smrequest.intake.filing.limit.DailyLimit;
import dev.smrequest.intake.filing.progress.FilingWords;
import dev.smrequest.intake.filing.progress.FollowUpBlock;
import dev.smrequest.intake.filing.progress.RequesterView;
import dev.smrequest.intake.filing.progress.ShowFilingJob;
import dev.smrequest.intake.filing.progress.TellRequesterJob;
import dev.smrequest.intake.filing.submission.SubmissionIds;
import dev.smrequest.job.JobHandler;
import dev.smrequest.slack.app.bolt.Handlers;
import dev.smrequest.template.BundledTemplate;
import java.security.SecureRandom;
import java.util.List;

/** Filing a request, put together. */
public final class IntakeSlice {
    private final Ground ground;
    private final SubmissionStore submissions = new SubmissionStore();
    private final RequestTemplates templates;
    private final RequestForm form;
    private final FilingDesk desk;
    private final SubmissionJobs submissionJobs;
    private final FilingWords words;

    public IntakeSlice(Ground ground) {
        this.ground = ground;
        templates = templates(ground);
        form = new RequestForm(templates, ground.world.slack());
        submissionJobs = new SubmissionJobs(ground.jobs);
        desk = new FilingDesk(
                ground.database,
                submissions,
                submissionJobs,
                new DailyLimit(ground.settings.ping().urgent().perDay(), ground.channel.words()),
                new SubmissionIds(new SecureRandom()),
                ground.clock);
        words = new FilingWords(
                ground.settings.workflow().initial().meaning(),
                !ground.settings.slack().admins().isEmpty());
    }

    public RequestTemplates templates() {
        return templates;
    }

    public RequestForm form() {
        return form;
    }

    /**
     * Filing as people meet it.
     *
     * @param followUp what requesters can do with a request once it is filed
     * @param listener who else is to know of each request filed
     */
    public Slice slice(FollowUpBlock followUp, FiledListener listener) {
        DraftStore drafts = new DraftStore(ground.database);
        Handlers handlers = Handlers.NONE
                .withCommands(List.of(new RequestCommand(form)))
                .withShortcuts(List.of(
                        new FileShortcut(FileShortcut.GLOBAL, form), new FileShortcut(FileShortcut.FROM_MESSAGE, form)))
                .withModals(List.of(new RequestModal(templates, drafts, desk, words, ground.clock)))
                .withButtons(List.of(new TryAgainButton(desk, ground.notices, ground.replies)));
        return Slice.of(handlers)
                .withJobs(jobs(followUp, listener))
                .withChores(Housekeeping.intake(drafts, submissions, ground.database, ground.clock));
    }

    private List<JobHandler<?>> jobs(FollowUpBlock followUp, FiledListener listener) {
        FilingRecord record = new FilingRecord(ground.database, submissions, submissionJobs, listener, ground.notices);
        Filer filer = new Filer(
                ground.database,
                submissions,
                new RequestIssue(
                        templates,
                        ground.settings.workflow(),
                        ground.world.slack(),
                        ground.settings.ping().urgent().label()),
                ground.world.gitlab(),
                ground.settings.gitlab().answersWithin(),
                ground.clock);
        return List.of(
                new FileRequestJob(filer, record),
                new ShowFilingJob(ground.database, submissions, ground.world.slack(), words),
                new TellRequesterJob(
                        ground.database,
                        submissions,
                        ground.outbox,
                        ground.world.slack(),
                        new RequesterView(words, followUp),
                        ground.notices));
    }

    private static RequestTemplates templates(Ground ground) {
        String bundled = BundledTemplate.text();
        RequestTemplates templates = new RequestTemplates(
                ground.settings.gitlab().template(),
                bundled,
                ground.settings.form().fields(),
                ground.database,
                ground.clock);
        ground.world.shelf().onTemplateChange(new TemplateWatch(templates, bundled, ground.database, ground.notices));
        return templates;
    }
}
