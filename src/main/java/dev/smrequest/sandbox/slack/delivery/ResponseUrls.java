package dev.smrequest.sandbox.slack.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smrequest.sandbox.slack.post.Replies;
import dev.smrequest.sandbox.slack.world.SlackWorld;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Addresses at which the app may answer an interaction later: five times within thirty minutes on the sandbox's clock
 * (Slack: handling user interaction). Thread safe.
 */
public final class ResponseUrls {

    /** Path below the pretend Slack's own address. */
    public static final String PATH = "/slack/hooks/";

    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final int USES = 5;

    private final SlackWorld world;
    private final Replies replies;
    private final Map<String, Hook> hooks = new HashMap<>();
    private volatile URI base = URI.create("http://localhost:8080");
    private long numbers;

    public ResponseUrls(SlackWorld world, Replies replies) {
        this.world = world;
        this.replies = replies;
    }

    /** Where the pretend Slack itself listens from now on. */
    public void at(URI newBase) {
        base = newBase;
    }

    /** A new address for answering this interaction. */
    public synchronized String issue(String family, Replies.Source source) {
        String path = family + "/" + world.workspace().id() + "/" + (7_000_000_000L + ++numbers) + "/"
                + Signature.of("hook", numbers, path(source)).substring(3, 27);
        hooks.put(path, new Hook(source, world.clock().instant(), 0));
        return base.resolve(PATH + path).toString();
    }

    /** Answers at an address; an error name (Slack's) when that is refused. */
    public Optional<String> use(String path, JsonNode answer) {
        Hook hook;
        synchronized (this) {
            hook = hooks.get(path);
            if (hook == null) {
                return Optional.of("invalid_url");
            }
            if (hook.uses() >= USES) {
                return Optional.of("used_url");
            }
            if (world.clock().instant().isAfter(hook.at().plus(LIFE))) {
                return Optional.of("expired_url");
            }
            hooks.put(path, new Hook(hook.source(), hook.at(), hook.uses() + 1));
        }
        return replies.reply(hook.source(), answer);
    }

    private static String path(Replies.Source source) {
        return source.channel() + source.user();
    }

    private record Hook(Replies.Source source, Instant at, int uses) {}
}
