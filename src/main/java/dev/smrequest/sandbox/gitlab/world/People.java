package dev.smrequest.sandbox.gitlab.world;

import dev.smrequest.sandbox.gitlab.model.AccessLevel;
import dev.smrequest.sandbox.gitlab.model.User;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Accounts, their tokens and their access to the project. */
public final class People {
    private final Map<Long, User> users = new ConcurrentSkipListMap<>();
    private final Map<Long, AccessLevel> levels = new ConcurrentHashMap<>();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    /** A token of a person: what it may be used for, and whether it still may. */
    public record Token(User user, Scope scope, boolean revoked) {}

    /** What a token may be used for. */
    public enum Scope {
        API,
        READ_API
    }

    /** Adds an account with a token for everything, {@code sandbox-gitlab-<username>}. */
    public void add(User user) {
        users.put(user.id(), user);
        tokens.put("sandbox-gitlab-" + user.username(), new Token(user, Scope.API, false));
    }

    public List<User> all() {
        return List.copyOf(users.values());
    }

    public Optional<User> byId(long id) {
        return Optional.ofNullable(users.get(id));
    }

    /** By user name in any letter case. */
    public Optional<User> named(String username) {
        return users.values().stream()
                .filter(user -> user.username().equalsIgnoreCase(username))
                .findFirst();
    }

    public Optional<AccessLevel> level(User user) {
        return Optional.ofNullable(levels.get(user.id()));
    }

    /** Makes somebody a member, or changes the level of one. */
    public void grant(User user, AccessLevel level) {
        levels.put(user.id(), level);
    }

    public void expel(User user) {
        levels.remove(user.id());
    }

    public Optional<Token> token(String text) {
        return Optional.ofNullable(tokens.get(text));
    }

    /** Gives a person one more token. */
    public void issue(String token, User user, Scope scope) {
        tokens.put(token, new Token(user, scope, false));
    }

    /** Takes a token back; it is answered differently from one that never was. */
    public void revoke(String token) {
        tokens.computeIfPresent(token, (text, old) -> new Token(old.user(), old.scope(), true));
    }
}
