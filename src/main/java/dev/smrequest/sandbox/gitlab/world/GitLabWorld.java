package dev.smrequest.sandbox.gitlab.world;

import dev.smrequest.sandbox.gitlab.model.Tier;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The single truth of the pretend GitLab, for its REST interface, its webhooks and the page. Reads are consistent per
 * value; a read followed by a write belongs into {@link #atomically}.
 */
public final class GitLabWorld {
    /** The number of the one project. */
    public static final long PROJECT_ID = 101;

    /** The full path of the one project. */
    public static final String PROJECT_PATH = "gitlab-com/marketing/product-marketing";

    private final ReentrantLock lock = new ReentrantLock();
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private final Clock clock;
    private final GitLabSeed seed;
    private final People people = new People();
    private final Labels labels = new Labels();
    private final Milestones milestones = new Milestones();
    private final Issues issues = new Issues();
    private final Notes notes = new Notes();
    private final Uploads uploads = new Uploads();
    private final Map<String, String> templates = new ConcurrentSkipListMap<>();
    private final Set<String> formerPaths = ConcurrentHashMap.newKeySet();
    private volatile String baseUrl;
    private volatile Tier tier;

    public GitLabWorld(Clock clock, GitLabSeed seed) {
        this.clock = clock;
        this.seed = seed;
        this.baseUrl = seed.baseUrl();
        this.tier = seed.tier();
        this.templates.putAll(seed.templates());
    }

    public Clock clock() {
        return clock;
    }

    public GitLabSeed seed() {
        return seed;
    }

    /** The issue templates by name, in their order. */
    public Map<String, String> templates() {
        return Collections.unmodifiableMap(templates);
    }

    /** Commits an issue template, as somebody does who edits the file in the repository. */
    public void template(String name, String text) {
        templates.put(name, text);
    }

    /** Where a browser finds this GitLab, without a slash at the end. */
    public String baseUrl() {
        return baseUrl;
    }

    /** Sets the address once it is known, for instance after the server chose a free port. */
    public void baseUrl(String address) {
        baseUrl = address;
    }

    public Tier tier() {
        return tier;
    }

    /** Up- or downgrades; what is already on issues stays as it is. */
    public void tier(Tier next) {
        tier = next;
    }

    /** Whether the project had this path before somebody moved it; paths know no letter case. */
    public boolean movedFrom(String path) {
        return formerPaths.contains(path.toLowerCase(Locale.ROOT));
    }

    /** Adds a path the project had once; GitLab leads readers on from there. */
    public void formerPath(String path) {
        formerPaths.add(path.toLowerCase(Locale.ROOT));
    }

    public People people() {
        return people;
    }

    public Labels labels() {
        return labels;
    }

    public Milestones milestones() {
        return milestones;
    }

    public Issues issues() {
        return issues;
    }

    public Notes notes() {
        return notes;
    }

    public Uploads uploads() {
        return uploads;
    }

    /** Runs one read-and-write with nobody in between; may be nested. */
    public <T> T atomically(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** Is told of every change, in order, on the thread that made it; must not block. */
    public void onChange(Consumer<Change> listener) {
        listeners.add(listener);
    }

    /** Tells the listeners. */
    public void publish(Change change) {
        listeners.forEach(listener -> listener.accept(change));
    }
}
