package dev.smrequest.sandbox.gitlab.world;

import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.model.User;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** The project's issues by their number, and the to-do items people have for them. */
public final class Issues {
    private final Map<Long, Issue> issues = new ConcurrentSkipListMap<>();
    private final Map<Long, Set<Long>> todos = new ConcurrentHashMap<>();
    private long lastId = 5_000;
    private long lastIid;

    /** Oldest first. */
    public List<Issue> all() {
        return List.copyOf(issues.values());
    }

    public Optional<Issue> byIid(long iid) {
        return Optional.ofNullable(issues.get(iid));
    }

    public void put(Issue issue) {
        issues.put(issue.iid(), issue);
    }

    /** Puts issues back as they were, numbers included. */
    public synchronized void restore(Collection<Issue> kept) {
        kept.forEach(issue -> {
            put(issue);
            takeIid(issue.iid());
            lastId = Math.max(lastId, issue.id());
        });
    }

    public synchronized long nextId() {
        return ++lastId;
    }

    /** The next free number. */
    public synchronized long nextIid() {
        return ++lastIid;
    }

    /** Takes a number somebody chose; later ones come after it. */
    public synchronized long takeIid(long wanted) {
        lastIid = Math.max(lastIid, wanted);
        return wanted;
    }

    /** False when the person has one for this issue already. */
    public boolean addTodo(User user, long iid) {
        return todosOf(user).add(iid);
    }

    public boolean removeTodo(User user, long iid) {
        return todosOf(user).remove(iid);
    }

    public boolean hasTodo(User user, long iid) {
        return todosOf(user).contains(iid);
    }

    private Set<Long> todosOf(User user) {
        return todos.computeIfAbsent(user.id(), id -> ConcurrentHashMap.newKeySet());
    }
}
