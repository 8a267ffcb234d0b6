package dev.smrequest.sandbox.gitlab.rest.hook;

import dev.smrequest.sandbox.gitlab.rest.http.Call;
import dev.smrequest.sandbox.gitlab.webhook.Health;
import dev.smrequest.sandbox.gitlab.webhook.Hook;
import dev.smrequest.sandbox.gitlab.webhook.HookEvent;
import dev.smrequest.sandbox.gitlab.webhook.Signature;
import dev.smrequest.sandbox.gitlab.wire.Params;
import dev.smrequest.sandbox.gitlab.wire.Refusal;
import java.net.URI;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads a webhook out of a request. Unlike GitLab.com, addresses on this machine are allowed: the bot is there. */
final class HookParameters {
    private HookParameters() {}

    static Hook create(Call call, long id) {
        String url = url(call.params().required("url"));
        Hook.Identity identity =
                new Hook.Identity(id, UUID.randomUUID(), call.world().clock().instant());
        Hook blank = new Hook(
                identity, url, null, Set.of(), new Hook.Secrets(Optional.empty(), Optional.empty()), Health.GOOD);
        return change(call, blank);
    }

    /**
     * What was not given stays, but a plain token does not go along to another address (web_hooks/hook.rb, reset_token).
     * Changing the address makes a disabled hook try again.
     */
    static Hook change(Call call, Hook old) {
        Params params = call.params();
        String url = params.text("url").map(HookParameters::url).orElse(old.url());
        boolean moved = !url.equals(old.url());
        Set<HookEvent> events = EnumSet.noneOf(HookEvent.class);
        for (HookEvent event : HookEvent.values()) {
            if (params.flag(event.parameter()).orElse(old.events().contains(event))) {
                events.add(event);
            }
        }
        Hook.Secrets secrets = new Hook.Secrets(
                params.has("token") || moved
                        ? params.filled("token")
                        : old.secrets().token(),
                params.has("signing_token") ? signing(params) : old.secrets().signingToken());
        Health health = moved ? Health.GOOD : old.health();
        return new Hook(old.identity(), url, params.text("name").orElse(old.name()), events, secrets, health);
    }

    private static Optional<String> signing(Params params) {
        Optional<String> token = params.filled("signing_token");
        if (token.isPresent() && !Signature.isToken(token.get())) {
            throw Refusal.validation("signing_token", "is invalid");
        }
        return token;
    }

    private static String url(String text) {
        try {
            URI uri = URI.create(text.strip());
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return uri.toString();
            }
            throw invalid();
        } catch (IllegalArgumentException malformed) {
            throw invalid();
        }
    }

    private static Refusal invalid() {
        return new Refusal(422, Refusal.parameter("Invalid url given").body());
    }
}
