package dev.smrequest.sandbox.slack;

import dev.smrequest.sandbox.clock.Alarms;
import dev.smrequest.sandbox.clock.SandboxClock;
import dev.smrequest.sandbox.slack.act.Acts;
import dev.smrequest.sandbox.slack.act.Scene;
import dev.smrequest.sandbox.slack.delivery.Courier;
import dev.smrequest.sandbox.slack.delivery.Events;
import dev.smrequest.sandbox.slack.delivery.ResponseUrlHandler;
import dev.smrequest.sandbox.slack.delivery.ResponseUrls;
import dev.smrequest.sandbox.slack.manifest.AppManifest;
import dev.smrequest.sandbox.slack.method.WebApi;
import dev.smrequest.sandbox.slack.method.WebApiHandler;
import dev.smrequest.sandbox.slack.method.file.FileHandler;
import dev.smrequest.sandbox.slack.method.rate.Rates;
import dev.smrequest.sandbox.slack.modal.Triggers;
import dev.smrequest.sandbox.slack.modal.Views;
import dev.smrequest.sandbox.slack.post.Replies;
import dev.smrequest.sandbox.slack.sample.SampleWorkspace;
import dev.smrequest.sandbox.slack.talk.Talk;
import dev.smrequest.sandbox.slack.world.SlackWorld;
import dev.smrequest.sandbox.traffic.Faults;
import dev.smrequest.sandbox.traffic.ObservedHandler;
import dev.smrequest.sandbox.traffic.Side;
import dev.smrequest.sandbox.traffic.Traffic;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The pretend Slack as a whole: mount {@link #handler()} on a server, tell it where both ends listen with
 * {@link #connect}, then act as its people. Closing ends event retries.
 */
public final class PretendSlack implements AutoCloseable {

    private final SlackWorld world;
    private final Views views;
    private final Rates rates;
    private final Courier courier;
    private final ResponseUrls responseUrls;
    private final Alarms alarms;
    private final ExecutorService senders = Executors.newCachedThreadPool(PretendSlack::daemon);
    private final Events events;
    private final Talk talk;
    private final Acts acts;
    private final Handler handler;

    public PretendSlack(AppManifest manifest, SlackKeys keys, SandboxClock clock, Traffic traffic, Faults faults) {
        world = SampleWorkspace.of(clock, manifest);
        views = new Views(clock, world.changes());
        rates = new Rates(clock);
        alarms = new Alarms(clock);
        Triggers triggers = new Triggers(clock);
        courier = Courier.signing(keys.signingSecret(), clock, traffic, faults);
        responseUrls = new ResponseUrls(world, new Replies(world));
        events = new Events(world, courier, alarms, senders);
        talk = new Talk(world, events);
        acts = new Acts(new Scene(world, views, triggers, responseUrls, courier, talk));
        WebApi api = new WebApi(keys.botToken(), world, views, triggers, rates);
        Handler.Sequence all = new Handler.Sequence(
                new WebApiHandler(api), new ResponseUrlHandler(responseUrls), new FileHandler(keys.botToken(), world));
        handler = new Below(new ObservedHandler(Side.SLACK, traffic, faults, all));
    }

    /** Where the pretend Slack itself listens (for response URLs) and where the app does. */
    public void connect(URI own, URI app) {
        responseUrls.at(own);
        world.files().at(own);
        courier.deliverTo(app);
    }

    /** Serves everything below {@code /slack/}. */
    public Handler handler() {
        return handler;
    }

    /** What people can do. */
    public Acts acts() {
        return acts;
    }

    /** What people say to each other. */
    public Talk talk() {
        return talk;
    }

    public SlackWorld world() {
        return world;
    }

    /** The modals and Home tabs people see. */
    public Views views() {
        return views;
    }

    public Rates rates() {
        return rates;
    }

    public Courier courier() {
        return courier;
    }

    /** Waits until no event is on its way to the app; those that come again later are not waited for. */
    public void awaitDelivered() {
        events.awaitDelivered();
    }

    @Override
    public void close() {
        alarms.close();
        senders.shutdownNow();
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "sandbox-slack-events");
        thread.setDaemon(true);
        return thread;
    }

    /** Leaves every other path to the handlers that follow. */
    private static final class Below extends Handler.Wrapper {

        Below(Handler slack) {
            super(slack);
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            return request.getHttpURI().getCanonicalPath().startsWith("/slack/")
                    && super.handle(request, response, callback);
        }
    }
}
