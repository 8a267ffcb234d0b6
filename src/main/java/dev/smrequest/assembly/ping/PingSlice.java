package dev.smrequest.assembly.ping;

import dev.smrequest.assembly.ground.Ground;
import dev.smrequest.assembly.ground.Slice;
import dev.smrequest.card.CardSubject;
import dev.smrequest.intake.alert.UrgentListener;
import dev.smrequest.intake.alert.WatchedGroups;
import dev.smrequest.intake.filing.FiledListener;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.Recurring;
import dev.smrequest.job.round.Round;
import dev.smrequest.ping.answer.AnswerButton;
import dev.smrequest.ping.answer.AnswerJob;
import dev.smrequest.ping.answer.PassOnButton;
import dev.smrequest.ping.answer.PassOnJob;
import dev.smrequest.ping.answer.PassOnModal;
import dev.smrequest.ping.escalate.EscalateJob;
import dev.smrequest.ping.escalate.Steps;
import dev.smrequest.ping.escalate.StillWaiting;
import dev.smrequest.ping.escalate.TellJob;
import dev.smrequest.ping.escalate.TellView;
import dev.smrequest.ping.escalate.TellingTime;
import dev.smrequest.ping.escalate.UpdateToldJob;
import dev.smrequest.ping.hear.HearPingJob;
import dev.smrequest.ping.hear.HearReplyJob;
import dev.smrequest.ping.hear.PingListener;
import dev.smrequest.ping.hear.ThreadAnswers;
import dev.smrequest.ping.hear.ThreadRequests;
import dev.smrequest.ping.hear.Watched;
import dev.smrequest.ping.offer.FileButton;
import dev.smrequest.ping.offer.FileButton.FilingForm;
import dev.smrequest.ping.offer.LinkButton;
import dev.smrequest.ping.offer.LinkModal;
import dev.smrequest.ping.record.Call;
import dev.smrequest.ping.record.Calls;
import dev.smrequest.ping.record.HeardStore;
import dev.smrequest.ping.record.Patience;
import dev.smrequest.ping.record.PingJobs;
import dev.smrequest.ping.record.PingStore;
import dev.smrequest.ping.record.Pings;
import dev.smrequest.ping.reply.Answerers;
import dev.smrequest.ping.reply.Issues;
import dev.smrequest.ping.reply.PingView;
import dev.smrequest.ping.reply.Refusals;
import dev.smrequest.ping.reply.RequestLine;
import dev.smrequest.ping.reply.RoutePingJob;
import dev.smrequest.ping.reply.ShowPingJob;
import dev.smrequest.ping.route.Router;
import dev.smrequest.ping.team.PingTeam;
import dev.smrequest.server.health.Health;
import dev.smrequest.server.health.ReadinessCheck;
import dev.smrequest.settings.ping.PingSettings;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.bolt.Handlers;
import dev.smrequest.slack.app.bolt.event.Listeners;
import dev.smrequest.sync.ChangeListener;
import dev.smrequest.triage.access.Gate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Pings of the team, put together: heard, answered by the right person, and followed up. */
public final class PingSlice {
    private static final Duration ROUND = Duration.ofMinutes(3);
    private static final Duration DAILY = Duration.ofHours(24);
    /** Longer than Slack delivers an event again, its hourly retries included. */
    private static final Duration HEARD_LIVES = Duration.ofDays(7);

    private static final Duration ENDED_LIVES = Duration.ofDays(30);
    /** Longer than anybody takes to say what a message is about. */
    private static final Duration REPLIES_LIVE = Duration.ofDays(365);

    private final Ground ground;
    private final PingSettings settings;
    private final Slack slack;
    private final PingStore store = new PingStore();
    private final HeardStore heard = new HeardStore();
    private final Patience patience;
    private final Pings pings;
    private final Calls calls;
    private final RequestLine line;
    private final String groups;

    public PingSlice(Ground ground) {
        this.ground = ground;
        settings = ground.settings.ping();
        slack = ground.world.slack();
        patience = new Patience(settings.hours().hours(), settings.escalation().steps(), settings.nudges());
        PingJobs jobs = new PingJobs(ground.jobs);
        pings = new Pings(ground.database, store, jobs, patience, ground.clock);
        calls = new Calls(ground.database, store, heard, jobs, patience, ground.clock);
        line = new RequestLine(ground.settings.workflow(), ground.links);
        groups = settings.groups().stream().map(handle -> "@" + handle).collect(Collectors.joining(", "));
    }

    public Pings pings() {
        return pings;
    }

    /** Pings end when the bot moves their request. */
    public ChangeListener changed() {
        return (transaction, issue) -> calls.moved(transaction, issue, line.state(issue), pings);
    }

    /** A request filed from a message is what that message's ping is about. */
    public FiledListener filed() {
        return (transaction, iid, submission) -> {
            Optional<MessageRef> source = submission.content().source();
            if (source.isPresent()) {
                calls.filed(transaction, source.get(), iid, pings);
            }
        };
    }

    /** What is urgent is a ping from the moment that the team is alerted. */
    public UrgentListener urgent() {
        return (iid, message, requester) ->
                calls.openUrgent(new Call(message, message.ts(), requester, Set.of(), List.of(iid), ""), iid);
    }

    /** {@code form} opens the form for a request from a message. */
    public Slice slice(Gate gate, Router router, FilingForm form) {
        Watched watched = new Watched(slack, settings.channels(), settings.groups());
        PingTeam team = new PingTeam(gate, settings.routing().people(), groups);
        PingListener listener = new PingListener(
                watched, ground.references, calls, pings, wish -> ground.errands.send(PingJobs.ANSWER, wish));
        return Slice.of(handlers(team, form).hearing(new Listeners(List.of(listener), List.of())))
                .withJobs(jobs(team, router))
                .withChores(List.of(new Recurring("forget-pings", DAILY, this::forget)))
                .withRounds(List.of(new Round("Reading where pings are heard", ROUND, watched::refresh)))
                .withChecks(List.of(ReadinessCheck.of(
                        "pings", () -> watched.trouble().map(Health::degraded).orElseGet(() -> Health.up("heard")))));
    }

    private Handlers handlers(PingTeam team, FilingForm form) {
        List<Button> buttons = new ArrayList<>(AnswerButton.all(ground.errands));
        buttons.add(new PassOnButton(pings, team, ground.replies, slack));
        buttons.add(new FileButton(pings, form, ground.replies));
        buttons.add(new LinkButton(pings, ground.replies, slack));
        return Handlers.NONE
                .withModals(List.of(new PassOnModal(pings, ground.errands), new LinkModal(pings)))
                .withButtons(buttons);
    }

    private List<JobHandler<?>> jobs(PingTeam team, Router router) {
        Issues issues = new Issues(ground.world.gitlab(), ground.clock);
        Answerers answerers =
                new Answerers(router, slack, groups, settings.hours().zone());
        ThreadRequests requests = new ThreadRequests(calls, this::ofCard, slack, ground.references);
        ThreadAnswers answers = new ThreadAnswers(calls, pings, team);
        StillWaiting waiting = new StillWaiting(pings, calls, issues, line);
        TellView told = new TellView(line, slack::permalink);
        WatchedGroups alerted = new WatchedGroups(settings.groups(), slack);
        return List.of(
                new HearPingJob(answers, requests, calls),
                new HearReplyJob(answers),
                new RoutePingJob(
                        pings, issues, new Refusals(ground.database, ground.notices), answerers, line, ground.clock),
                new ShowPingJob(pings, issues, ground.outbox, new PingView(line)),
                new AnswerJob(pings, team, ground.replies),
                new PassOnJob(pings, team, answerers, ground.replies),
                new EscalateJob(
                        pings, patience, waiting, new Steps(router, ground.outbox, alerted::mentions), ground.clock),
                new TellJob(pings, waiting, new TellingTime(patience, slack, ground.clock), told, ground.outbox, slack),
                new UpdateToldJob(pings, waiting, told, ground.outbox));
    }

    private Optional<Long> ofCard(MessageRef message) {
        return ground.outbox.subject(message).flatMap(CardSubject::request);
    }

    private void forget() {
        Instant now = ground.clock.instant();
        ground.database.in(connection -> heard.forgetBefore(connection, now.minus(HEARD_LIVES))
                + store.forgetEndedBefore(connection, now.minus(ENDED_LIVES)));
        ground.posted.forgetBefore(ShowPingJob.SUBJECT, now.minus(REPLIES_LIVE));
    }
}
