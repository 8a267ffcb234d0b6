package dev.smrequest.assembly.triage;

import dev.smrequest.assembly.ground.Ground;
import dev.smrequest.assembly.ground.Housekeeping;
import dev.smrequest.assembly.ground.Slice;
import dev.smrequest.intake.RequestForm;
import dev.smrequest.intake.form.Prefill;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.round.Round;
import dev.smrequest.server.health.Health;
import dev.smrequest.server.health.ReadinessCheck;
import dev.smrequest.settings.Settings;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.Modal;
import dev.smrequest.slack.app.bolt.Handlers;
import dev.smrequest.slack.text.MessageText;
import dev.smrequest.sync.ChangeListener;
import dev.smrequest.triage.AgainButton;
import dev.smrequest.triage.OpenButton;
import dev.smrequest.triage.StepButton;
import dev.smrequest.triage.StepButtonsBlock;
import dev.smrequest.triage.TriageCommand;
import dev.smrequest.triage.TriageShortcut;
import dev.smrequest.triage.WithdrawBlock;
import dev.smrequest.triage.WithdrawButton;
import dev.smrequest.triage.access.Gate;
import dev.smrequest.triage.access.GitLabStanding;
import dev.smrequest.triage.access.GroupWatch;
import dev.smrequest.triage.access.TriagerGroups;
import dev.smrequest.triage.access.Triagers;
import dev.smrequest.triage.act.ActDesk;
import dev.smrequest.triage.act.ActJobs;
import dev.smrequest.triage.act.ActRecord;
import dev.smrequest.triage.act.ActStore;
import dev.smrequest.triage.act.AppliedListener;
import dev.smrequest.triage.act.Applier;
import dev.smrequest.triage.act.ApplyActJob;
import dev.smrequest.triage.act.turn.TurnStore;
import dev.smrequest.triage.act.turn.Turns;
import dev.smrequest.triage.choose.ChooseButtons;
import dev.smrequest.triage.facts.RequestFacts;
import dev.smrequest.triage.modal.ConfirmModal;
import dev.smrequest.triage.modal.LoadFormJob;
import dev.smrequest.triage.modal.ShowFormJob;
import dev.smrequest.triage.modal.TriageInput;
import dev.smrequest.triage.modal.TriageModal;
import dev.smrequest.triage.modal.TriageOpener;
import dev.smrequest.triage.modal.TriageSubmit;
import dev.smrequest.triage.modal.TriageView;
import dev.smrequest.triage.modal.field.FieldIds;
import dev.smrequest.triage.modal.field.MemberSuggestions;
import dev.smrequest.triage.modal.field.NeedBlock;
import dev.smrequest.triage.modal.field.StepFieldsBlock;
import dev.smrequest.triage.modal.form.MilestoneChoices;
import dev.smrequest.triage.modal.form.TriageFormStore;
import dev.smrequest.triage.modal.form.TriageForms;
import dev.smrequest.triage.modal.form.TriageRules;
import dev.smrequest.triage.modal.grooming.GroomingButton;
import dev.smrequest.triage.modal.grooming.GroomingModal;
import dev.smrequest.triage.modal.grooming.GroomingView;
import dev.smrequest.triage.news.ActNewsJob;
import dev.smrequest.triage.news.ActWords;
import dev.smrequest.triage.news.ActorNews;
import dev.smrequest.triage.news.ActorView;
import dev.smrequest.triage.news.IssueNews;
import dev.smrequest.triage.news.NoteAttemptStore;
import dev.smrequest.triage.news.OneNote;
import dev.smrequest.triage.news.ThreadNews;
import dev.smrequest.triage.reference.IssueLinks;
import dev.smrequest.triage.reference.IssueReferences;
import dev.smrequest.triage.standup.job.WalkNews;
import dev.smrequest.triage.undo.UndoButton;
import dev.smrequest.workflow.Workflow;
import dev.smrequest.workflow.recipe.RecipeBook;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Moving requests to their next step, put together. */
public final class TriageSlice {
    private static final Duration ROSTER = Duration.ofMinutes(3);

    private final Ground ground;
    private final Workflow workflow;
    private final Slack slack;
    private final RecipeBook recipes;
    private final IssueLinks links;
    private final IssueReferences references;
    private final TriagerGroups groups;
    private final Gate gate;
    private final ActStore acts = new ActStore();
    private final ActJobs actJobs;
    private final ActDesk desk;
    private final ActWords words;
    private final ActorView outcome;
    private final TriageFormStore formStore = new TriageFormStore();
    private final TriageForms forms;
    private final TriageRules rules;
    private final MilestoneChoices milestones;
    private final TriageOpener opener;
    private final RequestForm filing;
    private final ChangeListener changed;
    private final AppliedListener applied;
    private final WalkNews walkNews;

    /**
     * Builds what other slices need of triage.
     *
     * @param changed hears, besides the card and the questions, of each request that the bot moved or found moved
     * @param applied hears of each act that is done
     */
    public TriageSlice(
            Ground ground, RequestForm filing, StandupSlice standup, ChangeListener changed, AppliedListener applied) {
        this.ground = ground;
        this.changed = standup.changed().and(changed);
        this.applied = applied;
        this.filing = filing;
        workflow = ground.settings.workflow();
        slack = ground.world.slack();
        recipes = new RecipeBook(workflow, ground.clock);
        String gitlabUrl = ground.settings.gitlab().url();
        links = new IssueLinks(gitlabUrl, ground.settings.gitlab().project());
        references = new IssueReferences(gitlabUrl, paths(ground.settings));
        groups = new TriagerGroups(slack, ground.settings.triage().groups(), ground.clock);
        Triagers triagers =
                new Triagers(groups, new GitLabStanding(ground.settings.triage().gitlabNames(), ground.world.shelf()));
        gate = new Gate(
                slack,
                triagers,
                ground.cardDesk::requester,
                workflow,
                ground.settings.slack().channel());
        actJobs = new ActJobs(ground.jobs);
        desk = new ActDesk(ground.database, acts, actJobs, standup.walked(), TriageSlice::newId, ground.clock);
        words = new ActWords(workflow, desk, ground.cardDesk::requester);
        outcome = new ActorView(words, links);
        forms = new TriageForms(ground.database, formStore, ground.jobs, TriageSlice::newId, ground.clock);
        milestones = new MilestoneChoices(ground.world.shelf(), workflow, ground.clock);
        rules = new TriageRules(workflow, recipes, milestones);
        opener = new TriageOpener(forms, gate, slack);
        walkNews = standup.news(
                desk,
                act -> words.outcome(act, links.number(act.iid())),
                new ActorNews(slack, ground.outbox, outcome)::tell);
    }

    public StepButtonsBlock stepButtons() {
        return new StepButtonsBlock(workflow, recipes);
    }

    public Gate gate() {
        return gate;
    }

    public ActDesk desk() {
        return desk;
    }

    public ActWords words() {
        return words;
    }

    public IssueLinks links() {
        return links;
    }

    public WithdrawBlock withdrawBlock() {
        return new WithdrawBlock(workflow);
    }

    public IssueReferences references() {
        return references;
    }

    public RecipeBook recipes() {
        return recipes;
    }

    public TriageOpener opener() {
        return opener;
    }

    public WalkNews walkNews() {
        return walkNews;
    }

    public Slice slice() {
        return new Slice(
                        new Handlers(
                                List.of(new TriageCommand(references, opener)),
                                List.of(new TriageShortcut(references, ground.channel::is, opener, slack)),
                                modals(),
                                buttons(),
                                List.of(new MemberSuggestions(ground.world.shelf()))),
                        jobs(),
                        Housekeeping.triage(formStore, acts, ground.database, ground.clock))
                .and(Slice.watching(
                        List.of(
                                new Round(
                                        "Reading who may triage",
                                        ROSTER,
                                        new GroupWatch(groups, ground.database, ground.notices)),
                                new Round("Looking for the team's channel", ROSTER, ground::channelId)),
                        List.of(ReadinessCheck.of(
                                "triagers",
                                () -> groups.trouble()
                                        .map(Health::degraded)
                                        .orElseGet(() -> Health.up("known by their groups"))))));
    }

    /** Today's path of the project and those it was moved from. */
    private static List<String> paths(Settings settings) {
        List<String> paths = new ArrayList<>(settings.triage().earlierProjects());
        paths.add(0, settings.gitlab().project());
        return paths;
    }

    private List<Modal> modals() {
        TriageSubmit submit = new TriageSubmit(forms, rules, desk, outcome);
        return List.of(
                new TriageModal(forms, rules, submit), new ConfirmModal(forms, submit), new GroomingModal(forms));
    }

    private List<Button> buttons() {
        List<Button> buttons = new ArrayList<>(List.of(
                new StepButton(gate, desk, opener, ground.replies, workflow),
                new OpenButton(opener),
                new WithdrawButton(opener, workflow),
                new UndoButton(desk, ground.replies, ground.clock),
                new AgainButton(desk, opener, ground.replies),
                new TriageInput(FieldIds.INPUT, forms),
                new TriageInput(FieldIds.MEMBER, forms),
                new GroomingButton(forms, new GroomingView(workflow), slack)));
        buttons.addAll(new ChooseButtons(
                        opener,
                        (trigger, kept) ->
                                filing.openOnTop(trigger, Prefill.from(MessageText.plain(kept.text()), kept.message())))
                .all());
        return buttons;
    }

    private List<JobHandler<?>> jobs() {
        ActRecord record = new ActRecord(ground.database, acts, actJobs, changed, applied, ground.clock);
        Applier applier = new Applier(record, ground.world.gitlab(), workflow, ground.clock);
        TriageView view = new TriageView(
                rules,
                new RequestFacts(workflow, ground.clock),
                new StepFieldsBlock(new NeedBlock(workflow, milestones)));
        NoteAttemptStore attempts = new NoteAttemptStore(ground.database, ground.clock);
        return List.of(
                new ApplyActJob(
                        record,
                        gate,
                        applier,
                        new Turns(new TurnStore(ground.database), ground.clock),
                        new ActorNews(slack, ground.outbox, outcome)::delayed),
                new LoadFormJob(forms, ground.world.gitlab(), gate, ground.cardDesk::requester, slack),
                new ShowFormJob(forms, view, slack),
                news(ActJobs.TELL_ACTOR, walkNews::tell),
                news(ActJobs.NOTE, new IssueNews(new OneNote(ground.world.gitlab(), attempts), slack, words)::tell),
                news(ActJobs.TELL_THREAD, new ThreadNews(ground.outbox, words)::tell));
    }

    private JobHandler<?> news(
            dev.smrequest.job.JobKind<ActJobs.Subject> kind,
            java.util.function.Consumer<dev.smrequest.triage.act.Act> telling) {
        return new ActNewsJob(kind, desk, telling);
    }

    /** Letters and digits alone, as it is also the marker of the note on the issue. */
    public static String newId() {
        return "act" + UUID.randomUUID().toString().replace("-", "");
    }
}
