package dev.smrequest.sandbox.gitlab.rest.hook;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.gitlab.rest.http.Answer;
import dev.smrequest.sandbox.gitlab.rest.http.Call;
import dev.smrequest.sandbox.gitlab.rest.http.Page;
import dev.smrequest.sandbox.gitlab.rest.http.Routes;
import dev.smrequest.sandbox.gitlab.rest.view.Times;
import dev.smrequest.sandbox.gitlab.webhook.Deliveries;
import dev.smrequest.sandbox.gitlab.webhook.Delivery;
import dev.smrequest.sandbox.gitlab.webhook.Hook;
import dev.smrequest.sandbox.gitlab.webhook.HookEvent;
import dev.smrequest.sandbox.gitlab.webhook.Hooks;
import dev.smrequest.sandbox.gitlab.wire.Refusal;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import java.util.List;

/** The project's webhooks, for maintainers. Source: GitLab docs, api/project_webhooks. */
public final class HooksResource {
    private static final String HOOKS = "projects/:id/hooks";

    private final Hooks hooks;
    private final Deliveries deliveries;

    public HooksResource(Hooks hooks, Deliveries deliveries) {
        this.hooks = hooks;
        this.deliveries = deliveries;
    }

    public void addTo(Routes routes) {
        routes.get(HOOKS, this::list)
                .get(HOOKS + "/:hook_id", call -> Answer.ok(json(call, hook(call))))
                .post(HOOKS, this::create)
                .put(HOOKS + "/:hook_id", this::update)
                .delete(HOOKS + "/:hook_id", this::delete)
                .get(HOOKS + "/:hook_id/events", this::events)
                .post(HOOKS + "/:hook_id/events/:log_id/resend", this::resend)
                .post(HOOKS + "/:hook_id/test/:trigger", this::test);
    }

    private Answer list(Call call) {
        administer(call);
        return Page.of(call, hooks.all(), hook -> json(call, hook));
    }

    private Answer create(Call call) {
        administer(call);
        Hook hook = HookParameters.create(call, hooks.nextId());
        hooks.put(hook);
        return Answer.created(json(call, hook));
    }

    private Answer update(Call call) {
        Hook changed = HookParameters.change(call, hook(call));
        hooks.put(changed);
        return Answer.ok(json(call, changed));
    }

    private Answer delete(Call call) {
        hooks.remove(hook(call).id());
        return Answer.noContent();
    }

    private Answer events(Call call) {
        List<Delivery> log = deliveries.log(hook(call).id());
        return Page.of(call, log, HooksResource::logged);
    }

    private Answer resend(Call call) {
        Hook hook = hook(call);
        long id = call.pathNumber("log_id");
        Delivery old = deliveries.log(hook.id()).stream()
                .filter(delivery -> delivery.id() == id)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(""));
        int status = deliveries.resend(hook, old).outcome().status();
        return Answer.created(JsonNodeFactory.instance.objectNode().put("response_status", status));
    }

    private Answer test(Call call) {
        Hook hook = hook(call);
        HookEvent event = HookEvent.byParameter(call.path().get("trigger"))
                .orElseThrow(() -> Refusal.parameter("trigger does not have a valid value"));
        String needed = event.ofNotes() ? "notes" : "issues";
        Delivery sent = deliveries
                .test(hook, event)
                .orElseThrow(() -> Refusal.message(422, "Ensure the project has " + needed + "."));
        if (!sent.outcome().success()) {
            throw Refusal.message(422, sent.outcome().response());
        }
        return Answer.created(JsonNodeFactory.instance.objectNode().put("message", "201 Created"));
    }

    private static void administer(Call call) {
        Call.require(call.project().administer());
    }

    private Hook hook(Call call) {
        administer(call);
        return hooks.byId(call.pathNumber("hook_id")).orElseThrow(() -> Refusal.notFound(""));
    }

    private static ObjectNode json(Call call, Hook hook) {
        ObjectNode json = HookView.frame();
        json.put("id", hook.id()).put("url", hook.url()).put("name", hook.name());
        json.put("project_id", GitLabWorld.PROJECT_ID);
        json.put("created_at", Times.text(hook.identity().createdAt()));
        for (HookEvent event : HookEvent.values()) {
            json.put(event.parameter(), hook.events().contains(event));
        }
        json.put("token_present", hook.secrets().token().isPresent());
        json.put("signing_token_present", hook.secrets().signingToken().isPresent());
        json.put("alert_status", hook.health().status(call.world().clock().instant()));
        json.put(
                "disabled_until", hook.health().disabledUntil().map(Times::text).orElse(null));
        return json;
    }

    private static ObjectNode logged(Delivery delivery) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", delivery.id()).put("trigger", delivery.event().parameter());
        json.put("request_data", delivery.body()).put("idempotency_key", delivery.key());
        json.put("response_status", Integer.toString(delivery.outcome().status()));
        json.put("response_body", delivery.outcome().response());
        return json;
    }
}
