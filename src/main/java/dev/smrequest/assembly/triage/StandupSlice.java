package dev.smrequest.assembly.triage;

import dev.smrequest.assembly.ground.Ground;
import dev.smrequest.assembly.ground.Slice;
import dev.smrequest.gitlab.GitLab;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.job.Recurring;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.bolt.Handlers;
import dev.smrequest.sync.ChangeListener;
import dev.smrequest.triage.act.Act;
import dev.smrequest.triage.act.ActDesk;
import dev.smrequest.triage.act.ActListener;
import dev.smrequest.triage.facts.RequestFacts;
import dev.smrequest.triage.news.OneNote;
import dev.smrequest.triage.question.Question;
import dev.smrequest.triage.question.QuestionJobs;
import dev.smrequest.triage.question.QuestionStore;
import dev.smrequest.triage.question.Questions;
import dev.smrequest.triage.question.modal.AnswerButton;
import dev.smrequest.triage.question.modal.AnswerModal;
import dev.smrequest.triage.question.modal.AskModal;
import dev.smrequest.triage.question.news.CommentAttemptStore;
import dev.smrequest.triage.question.news.QuestionGate;
import dev.smrequest.triage.question.news.QuestionJob;
import dev.smrequest.triage.question.news.QuestionNews;
import dev.smrequest.triage.question.news.QuestionNotes;
import dev.smrequest.triage.question.news.QuestionView;
import dev.smrequest.triage.question.news.WaitingLabel;
import dev.smrequest.triage.standup.StandupCommand;
import dev.smrequest.triage.standup.WalkButtons;
import dev.smrequest.triage.standup.job.LoadWalkJob;
import dev.smrequest.triage.standup.job.Lookout;
import dev.smrequest.triage.standup.job.ShowWalkJob;
import dev.smrequest.triage.standup.job.SumUpJob;
import dev.smrequest.triage.standup.job.WalkNews;
import dev.smrequest.triage.standup.rule.StandupQueue;
import dev.smrequest.triage.standup.view.AskedWords;
import dev.smrequest.triage.standup.view.StandupButtonsBlock;
import dev.smrequest.triage.standup.view.StandupScreen;
import dev.smrequest.triage.standup.view.StandupWords;
import dev.smrequest.triage.standup.view.Tally;
import dev.smrequest.triage.standup.walk.ClaimStore;
import dev.smrequest.triage.standup.walk.Claims;
import dev.smrequest.triage.standup.walk.WalkStore;
import dev.smrequest.triage.standup.walk.WalkedActs;
import dev.smrequest.triage.standup.walk.Walks;
import dev.smrequest.workflow.Workflow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** The stand-up and the questions to requesters, put together. */
public final class StandupSlice {
    private static final Duration ABANDONED_CHECK = Duration.ofMinutes(10);
    private static final Duration DAILY = Duration.ofHours(24);
    private static final Duration WALKS_LIVE = Duration.ofDays(2);
    private static final Duration WORDS_LIVE = Duration.ofDays(30);

    private final Ground ground;
    private final Workflow workflow;
    private final Slack slack;
    private final GitLab gitlab;
    private final WalkStore walkStore = new WalkStore();
    private final ClaimStore claimStore = new ClaimStore();
    private final QuestionStore questionStore = new QuestionStore();
    private final CommentAttemptStore attempts;
    private final StandupQueue queue;
    private final Walks walks;
    private final WalkedActs walked;
    private final Questions questions;

    public StandupSlice(Ground ground) {
        this.ground = ground;
        workflow = ground.settings.workflow();
        slack = ground.world.slack();
        gitlab = ground.world.gitlab();
        queue = new StandupQueue(workflow);
        attempts = new CommentAttemptStore(ground.database, ground.clock);
        Claims claims = new Claims(claimStore, ground.clock);
        walks = new Walks(ground.database, walkStore, claims, ground.jobs, () -> newId("walk"), ground.clock);
        walked = new WalkedActs(ground.database, walks, claims);
        questions = new Questions(
                ground.database,
                questionStore,
                new QuestionJobs(ground.jobs),
                ground.cardDesk::requester,
                (connection, question, walk) -> walked.asked(connection, walk, question.iid(), AskedWords.of(question)),
                ground.clock);
    }

    public ActListener walked() {
        return walked;
    }

    /** Who hears of a request that the bot moved: its card, and whoever waits for an answer. */
    public ChangeListener changed() {
        return (connection, issue) -> {
            ground.cards.refresh(connection, issue);
            questions.moved(connection, issue);
        };
    }

    /** The same of a request that was found changed in GitLab. */
    public ChangeListener found() {
        return (connection, issue) -> {
            ground.cards.refresh(connection, issue);
            questions.found(connection, issue);
        };
    }

    /** Whether somebody was asked something about a request, and has not answered. */
    public boolean isAsked(long iid, String userId) {
        return questions
                .latest(iid)
                .filter(Question::isOpen)
                .flatMap(Question::requester)
                .filter(userId::equals)
                .isPresent();
    }

    public WalkNews news(ActDesk desk, Function<Act, String> outcome, Consumer<Act> otherwise) {
        return new WalkNews(walks, walked, desk, outcome, otherwise);
    }

    public Slice slice(TriageSlice triage) {
        AskModal asking = new AskModal(questions, slack, ground.links, () -> newId("ask"));
        List<Button> buttons =
                new ArrayList<>(new WalkButtons(walks, triage.desk(), triage.opener(), asking, workflow).all());
        buttons.add(new AnswerButton(questions, slack, ground.replies));
        return Slice.of(Handlers.NONE
                        .withCommands(List.of(new StandupCommand(triage.gate(), queue, walks, slack)))
                        .withModals(List.of(asking, new AnswerModal(questions)))
                        .withButtons(buttons))
                .withJobs(jobs(triage))
                .withChores(chores());
    }

    private List<JobHandler<?>> jobs(TriageSlice triage) {
        List<JobHandler<?>> jobs = new ArrayList<>(walkJobs(triage));
        jobs.addAll(questionJobs(triage));
        return jobs;
    }

    private List<JobHandler<?>> walkJobs(TriageSlice triage) {
        Tally tally = new Tally(workflow, triage.desk());
        StandupScreen screen = new StandupScreen(slack);
        StandupWords words = new StandupWords(
                triage.desk(),
                act -> triage.words().outcome(act, ground.links.number(act.iid())),
                tally,
                new RequestFacts(workflow, ground.clock),
                new StandupButtonsBlock(workflow, ground.recipes),
                ground.clock);
        Lookout lookout = new Lookout(gitlab, queue, questions, ground.cardDesk::requester, workflow);
        return List.of(
                new LoadWalkJob(walks, triage.gate(), gitlab, queue, questions, screen),
                new ShowWalkJob(walks, lookout, words, screen, triage.walkNews()),
                new SumUpJob(walks, tally, ground.outbox, ground::channelId, workflow));
    }

    private List<JobHandler<?>> questionJobs(TriageSlice triage) {
        QuestionGate gate = new QuestionGate(triage.gate(), questions, ground.replies);
        QuestionNotes notes = new QuestionNotes(new OneNote(gitlab, attempts), questions, slack);
        QuestionNews news = new QuestionNews(ground.outbox, slack, gitlab, questions, new QuestionView(ground.links));
        WaitingLabel label =
                new WaitingLabel(ground.settings.triage().waitingLabel(), gitlab, questions, ground.replies);
        return List.of(
                told(QuestionJobs.ASK, gate::pass),
                told(QuestionJobs.TELL_REQUESTER, news::toRequester),
                told(QuestionJobs.NOTE_QUESTION, notes::question),
                new QuestionJob(QuestionJobs.LABEL, questions, label::converge, label::failed),
                told(QuestionJobs.NOTE_ANSWER, notes::answer),
                told(QuestionJobs.TELL_THREAD, news::toThread),
                told(QuestionJobs.TELL_ASKER, news::toAsker));
    }

    private QuestionJob told(JobKind<QuestionJobs.Subject> kind, Consumer<Question> telling) {
        return new QuestionJob(kind, questions, telling, (question, cause) -> {});
    }

    private List<Recurring> chores() {
        return List.of(
                new Recurring("end-abandoned-standups", ABANDONED_CHECK, walks::endAbandoned),
                new Recurring("forget-standups", DAILY, this::forget));
    }

    private void forget() {
        Instant now = ground.clock.instant();
        attempts.forgetBefore(now.minus(WORDS_LIVE));
        ground.database.in(connection -> claimStore.forgetBefore(connection, now.minus(WALKS_LIVE))
                + walkStore.forgetBefore(connection, now.minus(WALKS_LIVE))
                + questionStore.forgetClosedBefore(connection, now.minus(WORDS_LIVE)));
    }

    /** Letters and digits alone, as it is also the marker of comments on the issue. */
    private static String newId(String prefix) {
        return prefix + UUID.randomUUID().toString().replace("-", "");
    }
}
