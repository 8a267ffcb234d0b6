package dev.smrequest.sandbox;

import dev.smrequest.sandbox.clock.SandboxClock;
import dev.smrequest.sandbox.gitlab.GitLabSandbox;
import dev.smrequest.sandbox.gitlab.model.Tier;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import dev.smrequest.sandbox.keep.Keeper;
import dev.smrequest.sandbox.page.LoopbackGate;
import dev.smrequest.sandbox.page.PageFiles;
import dev.smrequest.sandbox.page.control.ControlApi;
import dev.smrequest.sandbox.page.control.Levers;
import dev.smrequest.sandbox.page.json.JsonRoutes;
import dev.smrequest.sandbox.page.live.LiveStream;
import dev.smrequest.sandbox.page.live.Topic;
import dev.smrequest.sandbox.refusal.Refusals;
import dev.smrequest.sandbox.scene.Scene;
import dev.smrequest.sandbox.slack.PretendSlack;
import dev.smrequest.sandbox.slack.act.Acts;
import dev.smrequest.sandbox.slack.world.SlackWorld;
import dev.smrequest.sandbox.traffic.Faults;
import dev.smrequest.sandbox.traffic.Traffic;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Handler;

/**
 * The pretend Slack, the pretend GitLab and their page behind one port of 127.0.0.1. Ready to use when started; closing
 * it ends everything it began. After a {@link #reset} the worlds are new objects: ask for them again.
 */
public final class Sandbox implements AutoCloseable {

    private final String manifest;
    private final SandboxKeys keys = SandboxKeys.generate();
    private final Stage.Wires wires;
    private final Refusals refusals;
    private final LiveStream live = new LiveStream();
    private final LoopbackServer server;
    private final Handler.Wrapper current = new Handler.Wrapper(true, null);
    private final Optional<Keeper> keeper;
    private volatile Stage stage;
    private volatile URI bot;
    private volatile Runnable resetListener = () -> {};

    private Sandbox(SandboxOptions options) {
        manifest = options.manifest();
        wires = new Stage.Wires(options.clock(), new Traffic(options.clock()), new Faults());
        refusals = Refusals.in(wires.traffic());
        server = new LoopbackServer(options.port());
        wires.faults().onChange(() -> live.changed(Topic.TRAFFIC));
        wires.traffic().onExchange(exchange -> live.changed(Topic.TRAFFIC));
        wires.clock().onMove(() -> live.changed(Topic.CLOCK));
        keeper = options.keep().map(folder -> new Keeper(folder, url(), wires.clock()));
        stage = firstStage();
        current.setHandler(stage.handler());
        server.start(new LoopbackGate(new Handler.Sequence(live, new PageFiles(), control(), current)));
    }

    /** Starts a sandbox; it is ready when this returns. */
    public static Sandbox start(SandboxOptions options) {
        return new Sandbox(options);
    }

    private Stage firstStage() {
        Stage made = newStage();
        try {
            keeper.ifPresent(
                    kept -> kept.restore(made.slack().world(), made.gitlab().world()));
        } catch (RuntimeException unusable) {
            made.close();
            server.close();
            throw unusable;
        }
        keeper.ifPresent(kept -> kept.watch(made.slack().world(), made.gitlab().world()));
        return made;
    }

    private Stage newStage() {
        Stage made = new Stage(manifest, keys, url(), wires);
        made.slack().world().onChange(change -> live.changed(Topic.SLACK));
        made.gitlab().world().onChange(change -> live.changed(Topic.GITLAB));
        return made;
    }

    private JsonRoutes control() {
        JsonRoutes routes = new JsonRoutes();
        new ControlApi(clock(), faults(), traffic(), refusals, new OwnLevers()).addTo(routes);
        return routes;
    }

    /** Where the page is. */
    public URI url() {
        return server.url();
    }

    /** The prefix of Slack's methods, with a slash at the end. */
    public URI slackApiUrl() {
        return url().resolve("/slack/api/");
    }

    /** GitLab's address, without a slash at the end. */
    public URI gitlabUrl() {
        return url().resolve("/gitlab");
    }

    /** What a bot needs to be let in. */
    public SandboxKeys keys() {
        return keys;
    }

    /** Tells the pretend Slack where the bot listens; the paths come from the manifest. */
    public void connectBot(URI requestUrl) {
        bot = requestUrl;
        slackService().connect(url(), requestUrl);
    }

    /** Gives the pretend GitLab a webhook to the bot that listens there; until the next {@link #reset}. */
    public void webhookTo(URI bot) {
        gitlabService().webhookTo(bot.resolve("/gitlab/webhook"), keys.gitlabSigningToken());
    }

    /** Puts people, channels, messages and issues back to the beginning; the clock and the secrets stay. */
    public void reset() {
        begin(world -> {});
    }

    /** Begins anew as {@link #reset} does, with the scene's issues in GitLab. */
    public void play(Scene scene) {
        begin(scene::fill);
    }

    private synchronized void begin(Consumer<GitLabWorld> furnish) {
        Stage old = stage;
        Stage next = newStage();
        furnish.accept(next.gitlab().world());
        if (bot != null) {
            next.slack().connect(url(), bot);
        }
        keeper.ifPresent(kept -> kept.watch(next.slack().world(), next.gitlab().world()));
        server.replace(current, next.handler());
        stage = next;
        old.close();
        live.changed(Topic.SLACK);
        live.changed(Topic.GITLAB);
        resetListener.run();
    }

    /** Is told after each {@link #reset}, so that whoever remembers the old worlds can begin anew too. */
    public void onReset(Runnable listener) {
        resetListener = listener;
    }

    public PretendSlack slackService() {
        return stage.slack();
    }

    public SlackWorld slack() {
        return slackService().world();
    }

    /** What the people of the pretend Slack can do. */
    public Acts acts() {
        return slackService().acts();
    }

    public GitLabSandbox gitlabService() {
        return stage.gitlab();
    }

    public GitLabWorld gitlab() {
        return gitlabService().world();
    }

    public SandboxClock clock() {
        return wires.clock();
    }

    public Traffic traffic() {
        return wires.traffic();
    }

    public Faults faults() {
        return wires.faults();
    }

    @Override
    public void close() {
        try {
            server.close();
        } finally {
            keeper.ifPresent(Keeper::close);
            stage.close();
        }
    }

    /** The control API's hold on both services. */
    private final class OwnLevers implements Levers {

        @Override
        public String tier() {
            return gitlab().tier().name().toLowerCase(Locale.ROOT);
        }

        @Override
        public void tier(String name) {
            gitlab().tier(Tier.valueOf(name.toUpperCase(Locale.ROOT)));
            live.changed(Topic.GITLAB);
        }

        @Override
        public void reset() {
            Sandbox.this.reset();
        }

        @Override
        public void play(Scene scene) {
            Sandbox.this.play(scene);
        }
    }
}
