package dev.smrequest.sandbox.gitlab.webhook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.world.Change;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Tells the hooks of every change, in order, on a thread of its own. What fails is not sent again: GitLab itself never
 * does. Tests wait with {@link #flush}.
 */
public final class Deliveries implements AutoCloseable {
    /** GitLab keeps them for two days. */
    private static final int REMEMBERED = 5_000;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread made = new Thread(task, "sandbox-gitlab-webhooks");
        made.setDaemon(true);
        return made;
    });
    private final Deque<Delivery> log = new ArrayDeque<>();
    private final AtomicLong lastId = new AtomicLong();
    private final GitLabWorld world;
    private final Hooks hooks;
    private final Courier courier;
    private final Payloads payloads;

    public Deliveries(GitLabWorld world, Hooks hooks, Courier courier) {
        this.world = world;
        this.hooks = hooks;
        this.courier = courier;
        this.payloads = new Payloads(world);
        world.onChange(this::tell);
    }

    /** Waits until everything told so far has been sent, or given up. */
    public void flush() {
        Future<?> last = thread.submit(() -> {});
        try {
            last.get();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What was sent to a hook of late, newest first. */
    public List<Delivery> log(long hookId) {
        synchronized (log) {
            return log.stream().filter(delivery -> delivery.hookId() == hookId).toList();
        }
    }

    /** Sends a logged delivery once more under its old key, as a person can from GitLab's page. */
    public Delivery resend(Hook hook, Delivery old) {
        return send(hook, old.event(), old.key(), old.body());
    }

    /**
     * Sends an example of an event at once, even to a disabled hook; a success enables it again. Empty when the project has
     * nothing to tell of. Source: integrations/project_test_data.rb.
     */
    public Optional<Delivery> test(Hook hook, HookEvent event) {
        return example(event).map(body -> send(hook, event, UUID.randomUUID().toString(), body));
    }

    private Optional<String> example(HookEvent event) {
        Optional<ObjectNode> body = event.ofNotes()
                ? world.notes()
                        .newest()
                        .flatMap(note -> world.issues()
                                .byIid(note.issueIid())
                                .map(issue -> payloads.note(
                                        event, new Change.NoteWritten(note.author(), issue, note, false))))
                : newest(world.issues().all())
                        .map(issue -> payloads.issue(event, issue.author(), issue, Optional.empty()));
        return body.map(ObjectNode::toString);
    }

    private static Optional<Issue> newest(List<Issue> issues) {
        return issues.isEmpty() ? Optional.empty() : Optional.of(issues.get(issues.size() - 1));
    }

    private void tell(Change change) {
        if (change instanceof Change.IssueCreated created) {
            issue(created, Optional.empty());
        } else if (change instanceof Change.IssueUpdated updated) {
            issue(updated, Optional.of(updated.before()));
        } else if (change instanceof Change.NoteWritten written) {
            boolean secret = written.note().internal() || written.issue().confidential();
            HookEvent event = secret ? HookEvent.CONFIDENTIAL_NOTE : HookEvent.NOTE;
            queue(event, payloads.note(event, written).toString());
        }
    }

    private void issue(Change change, Optional<Issue> before) {
        HookEvent event = change.issue().confidential() ? HookEvent.CONFIDENTIAL_ISSUE : HookEvent.ISSUE;
        queue(
                event,
                payloads.issue(event, change.actor(), change.issue(), before).toString());
    }

    private void queue(HookEvent event, String body) {
        for (Hook hook : hooks.all()) {
            if (hook.events().contains(event)) {
                String key = UUID.randomUUID().toString();
                thread.execute(() -> deliver(hook.id(), event, key, body));
            }
        }
    }

    private void deliver(long hookId, HookEvent event, String key, String body) {
        hooks.byId(hookId)
                .filter(hook -> hook.health().executable(world.clock().instant()))
                .ifPresent(hook -> send(hook, event, key, body));
    }

    private Delivery send(Hook hook, HookEvent event, String key, String body) {
        Delivery.Outcome outcome = courier.carry(hook, event, key, body);
        Delivery delivery = new Delivery(lastId.incrementAndGet(), hook.id(), event, key, body, outcome);
        remember(delivery);
        hooks.change(
                hook.id(),
                old -> old.with(
                        outcome.success()
                                ? Health.GOOD
                                : old.health().failed(world.clock().instant())));
        return delivery;
    }

    private void remember(Delivery delivery) {
        synchronized (log) {
            log.addFirst(delivery);
            if (log.size() > REMEMBERED) {
                log.removeLast();
            }
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
