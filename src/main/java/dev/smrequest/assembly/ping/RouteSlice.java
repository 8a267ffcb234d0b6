package dev.smrequest.assembly.ping;

import dev.smrequest.assembly.ground.Ground;
import dev.smrequest.assembly.ground.Slice;
import dev.smrequest.ping.oncall.DutyWatch;
import dev.smrequest.ping.oncall.HeardWhere;
import dev.smrequest.ping.oncall.OncallCommand;
import dev.smrequest.ping.oncall.OncallView;
import dev.smrequest.ping.oncall.ShowOncallJob;
import dev.smrequest.ping.oncall.WaitingPings;
import dev.smrequest.ping.presence.AwayStatuses;
import dev.smrequest.ping.presence.Colleagues;
import dev.smrequest.ping.record.Pings;
import dev.smrequest.ping.route.Router;
import dev.smrequest.ping.why.ShowWhyJob;
import dev.smrequest.ping.why.WhyCommand;
import dev.smrequest.ping.why.WhyView;
import dev.smrequest.settings.ping.PingSettings;
import dev.smrequest.slack.app.bolt.Handlers;
import dev.smrequest.triage.access.Gate;
import dev.smrequest.triage.answer.Answers;
import dev.smrequest.triage.facts.RequestFacts;
import dev.smrequest.workflow.Workflow;
import java.util.List;

/** Who is responsible for a request, put together, and telling people why. */
public final class RouteSlice {
    private final Ground ground;
    private final Gate gate;
    private final PingSettings settings;
    private final Colleagues colleagues;
    private final Router router;

    public RouteSlice(Ground ground, Gate gate) {
        this.ground = ground;
        this.gate = gate;
        settings = ground.settings.ping();
        colleagues = new Colleagues(
                ground.world.slack(),
                ground.settings.triage().gitlabNames(),
                new AwayStatuses(settings.awayStatuses()),
                ground.clock);
        router = new Router(settings.routing(), ground.settings.workflow(), colleagues, colleagues, ground.clock);
    }

    public Router router() {
        return router;
    }

    /** {@code pings} are told of to those who triage. */
    public Slice slice(Pings pings) {
        Answers answers = new Answers(ground.world.slack());
        Workflow workflow = ground.settings.workflow();
        WhyView why = new WhyView(new RequestFacts(workflow, ground.clock));
        HeardWhere heard = new HeardWhere(settings.groups(), settings.channels());
        DutyWatch duty = new DutyWatch(settings.duty(), router, colleagues, colleagues, ground.clock);
        return Slice.of(Handlers.NONE.withCommands(
                        List.of(new WhyCommand(ground.references, ground.errands), new OncallCommand(ground.errands))))
                .withJobs(List.of(
                        new ShowWhyJob(answers, ground.world.gitlab(), gate, router, why),
                        new ShowOncallJob(
                                answers,
                                duty,
                                new WaitingPings(pings, gate, ground.world.slack()),
                                new OncallView(workflow, settings.leads(), heard))));
    }
}
