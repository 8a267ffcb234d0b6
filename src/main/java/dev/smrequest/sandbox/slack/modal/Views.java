package dev.smrequest.sandbox.slack.modal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.blockkit.stored.StoredBlocks;
import dev.smrequest.sandbox.slack.world.Change;
import dev.smrequest.sandbox.slack.world.Changes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The modals each person has open, at most three on top of each other, and their Home tabs. Opening a modal puts away
 * what was open before. Thread safe.
 */
public final class Views {

    private static final int DEEPEST = 3;

    private final Clock clock;
    private final Changes changes;
    private final Random random = new Random(5);
    private final Map<String, List<View>> stacks = new HashMap<>();
    private final Map<String, View> homes = new HashMap<>();
    private long numbers;

    public Views(Clock clock, Changes changes) {
        this.clock = clock;
        this.changes = changes;
    }

    /** Shows a modal as the bottom of a new stack. */
    public View open(String user, ObjectNode content) {
        return told(opened(user, content));
    }

    private synchronized View opened(String user, ObjectNode content) {
        refuseTakenExternalId(content, "");
        String id = nextId();
        View view = made(new View.Place(id, user, id, null), content, null);
        stacks.put(user, new ArrayList<>(List.of(view)));
        return view;
    }

    /** Shows a modal on top of the person's stack. */
    public View push(String user, ObjectNode content) {
        return told(pushed(user, content));
    }

    private synchronized View pushed(String user, ObjectNode content) {
        List<View> stack = stacks.getOrDefault(user, List.of());
        if (stack.isEmpty()) {
            throw new ViewRefused("not_found");
        }
        if (stack.size() == DEEPEST) {
            throw new ViewRefused("push_limit_reached");
        }
        refuseTakenExternalId(content, "");
        View top = stack.get(stack.size() - 1);
        View view = made(new View.Place(nextId(), user, stack.get(0).id(), top.id()), content, null);
        stack.add(view);
        return view;
    }

    /** Replaces a view's content; typed values stay where block id and action id stay. A null hash fits always. */
    public View update(String viewId, String hash, ObjectNode content) {
        return told(updated(viewId, hash, content));
    }

    private synchronized View updated(String viewId, String hash, ObjectNode content) {
        View old = find(viewId).orElseThrow(() -> new ViewRefused("not_found"));
        if (hash != null && !hash.isEmpty() && !hash.equals(old.hash())) {
            throw new ViewRefused("hash_conflict");
        }
        refuseTakenExternalId(content, viewId);
        return kept(made(old.place(), content, old.state()));
    }

    /** Shows the Home tab of a person (Slack: views.publish). */
    public View publish(String user, String hash, ObjectNode content) {
        return told(published(user, hash, content));
    }

    private synchronized View published(String user, String hash, ObjectNode content) {
        View old = homes.get(user);
        if (old != null && hash != null && !hash.isEmpty() && !hash.equals(old.hash())) {
            throw new ViewRefused("hash_conflict");
        }
        String id = old == null ? nextId() : old.id();
        return kept(made(new View.Place(id, user, id, null), content, old == null ? null : old.state()));
    }

    /** Remembers what the person typed; the hash stays. */
    public synchronized View type(String viewId, ObjectNode state) {
        View old = find(viewId).orElseThrow(() -> new ViewRefused("not_found"));
        return kept(new View(old.place(), old.hash(), old.content(), state.deepCopy()));
    }

    /** Takes the top view away; the one below shows again. */
    public void close(String viewId) {
        find(viewId).ifPresent(view -> {
            synchronized (this) {
                stacks.getOrDefault(view.user(), new ArrayList<>())
                        .removeIf(other -> other.id().equals(viewId));
            }
            told(view);
        });
    }

    /** Takes all of a person's modals away. */
    public void clear(String user) {
        synchronized (this) {
            stacks.remove(user);
        }
        changes.tell(Change.Kind.VIEW, user, "");
    }

    /** The person's modals, bottom first. */
    public synchronized List<View> stack(String user) {
        return List.copyOf(stacks.getOrDefault(user, List.of()));
    }

    /** The modal the person looks at. */
    public synchronized Optional<View> top(String user) {
        List<View> stack = stack(user);
        return stack.isEmpty() ? Optional.empty() : Optional.of(stack.get(stack.size() - 1));
    }

    public synchronized Optional<View> home(String user) {
        return Optional.ofNullable(homes.get(user));
    }

    public synchronized Optional<View> find(String viewId) {
        return all().filter(view -> view.id().equals(viewId)).findFirst();
    }

    public synchronized Optional<View> findExternal(String externalId) {
        return all().filter(view -> !externalId.isEmpty() && view.externalId().equals(externalId))
                .findFirst();
    }

    private Stream<View> all() {
        return Stream.concat(stacks.values().stream().flatMap(List::stream), homes.values().stream());
    }

    private View kept(View view) {
        if (view.home()) {
            homes.put(view.user(), view);
        } else {
            stacks.get(view.user()).replaceAll(other -> other.id().equals(view.id()) ? view : other);
        }
        return view;
    }

    private View made(View.Place place, ObjectNode content, ObjectNode oldState) {
        ObjectNode whole = StoredBlocks.of(content);
        String hash = clock.instant().getEpochSecond() + "." + Integer.toHexString(random.nextInt());
        return new View(place, hash, whole, FormState.of(whole.path("blocks"), oldState));
    }

    private void refuseTakenExternalId(ObjectNode content, String except) {
        findExternal(content.path("external_id").asText())
                .filter(view -> !view.id().equals(except))
                .ifPresent(view -> {
                    throw new ViewRefused("duplicate_external_id");
                });
    }

    private String nextId() {
        return String.format(Locale.ROOT, "V%010X", ++numbers);
    }

    private View told(View view) {
        changes.tell(view.home() ? Change.Kind.HOME : Change.Kind.VIEW, view.user(), view.id());
        return view;
    }
}
