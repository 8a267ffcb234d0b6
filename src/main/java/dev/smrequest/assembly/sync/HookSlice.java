package dev.smrequest.assembly.sync;

import dev.smrequest.assembly.ground.Ground;
import dev.smrequest.assembly.ground.Slice;
import dev.smrequest.job.Recurring;
import dev.smrequest.job.round.Round;
import dev.smrequest.server.Route;
import dev.smrequest.server.gate.webhook.Verdict;
import dev.smrequest.server.gate.webhook.WebhookSecrets;
import dev.smrequest.server.gate.webhook.WebhookSignature;
import dev.smrequest.server.health.ReadinessCheck;
import dev.smrequest.sync.Hints;
import dev.smrequest.sync.NoteListener;
import dev.smrequest.sync.Sweep.Shown;
import dev.smrequest.sync.hook.DeliveryStore;
import dev.smrequest.sync.hook.HookDoor;
import dev.smrequest.sync.hook.HookListener;
import dev.smrequest.sync.hook.HookServlet;
import dev.smrequest.sync.hook.Inbox;
import dev.smrequest.sync.hook.health.FailedChecks;
import dev.smrequest.sync.hook.health.HookWatch;
import dev.smrequest.sync.hook.health.Silence;
import java.time.Duration;
import java.util.List;

/** GitLab's webhooks, put together: the door they come through, and the eye on whether they come. */
public final class HookSlice {
    private static final Duration LOOK = Duration.ofMinutes(10);
    private static final Duration OFTEN = Duration.ofHours(6);
    /** GitLab's page resends what is at most so old. */
    private static final Duration REMEMBERED = Duration.ofDays(2);

    private final Ground ground;
    private final HookListener listener;
    private final WebhookSecrets secrets;
    private final Silence silence;
    private final FailedChecks failed;

    public HookSlice(Ground ground, Hints hints, NoteListener notes) {
        this.ground = ground;
        listener = new HookListener(hints, notes);
        secrets = ground.settings.gitlab().webhook().secrets();
        silence = new Silence(ground.database, ground.clock);
        failed = new FailedChecks(ground.clock);
    }

    /** The same knowledge, listened to by whoever looks for webhooks that do not come. */
    public Shown watching(Shown shown) {
        return secrets.isEmpty() ? shown : silence.watching(shown);
    }

    public Slice slice() {
        HookWatch watch = new HookWatch(ground.world.gitlab(), silence, failed, ground.database, ground.notices);
        boolean off = secrets.isEmpty();
        return Slice.NONE
                .withChores(List.of(new Recurring("forget-webhooks", OFTEN, this::forget)))
                .withRounds(off ? List.of() : List.of(new Round("Looking after GitLab's webhooks", LOOK, watch::look)))
                .withChecks(off ? List.of() : List.of(ReadinessCheck.of("webhooks", watch::health)))
                .withRoutes(List.of(Route.open("/gitlab/webhook", new HookServlet(door()))));
    }

    private HookDoor door() {
        return new HookDoor(
                new WebhookSignature(secrets, ground.clock),
                ground.settings.gitlab().project(),
                new Inbox(ground.database, listener, ground.clock),
                new Tally(),
                ground.clock);
    }

    private void forget() {
        ground.database.in(connection -> new DeliveryStore()
                .forgetBefore(connection, ground.clock.instant().minus(REMEMBERED)));
    }

    /** Counts what is shown as metrics, and what is trouble. */
    private final class Tally implements HookDoor.Tally {
        @Override
        public void refused(Verdict verdict) {
            if (verdict != Verdict.SWITCHED_OFF) {
                failed.add(verdict);
            }
        }

        @Override
        public void ended(String outcome) {
            ground.metrics.webhookEnded(outcome);
        }
    }
}
