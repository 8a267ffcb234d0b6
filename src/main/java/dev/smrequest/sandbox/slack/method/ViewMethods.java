package dev.smrequest.sandbox.slack.method;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.blockkit.BlockKit;
import dev.smrequest.sandbox.slack.method.call.ApiCall;
import dev.smrequest.sandbox.slack.method.call.ApiRefusal;
import dev.smrequest.sandbox.slack.method.call.Arguments;
import dev.smrequest.sandbox.slack.method.call.Method;
import dev.smrequest.sandbox.slack.method.rate.Tier;
import dev.smrequest.sandbox.slack.modal.Triggers;
import dev.smrequest.sandbox.slack.modal.View;
import dev.smrequest.sandbox.slack.modal.Views;
import dev.smrequest.sandbox.slack.shape.Report;
import java.util.List;

/** The family views.* (Slack: modals, Home tab). A view is checked before the trigger is used up. */
final class ViewMethods {

    private final Views views;
    private final Triggers triggers;

    ViewMethods(Views views, Triggers triggers) {
        this.views = views;
        this.triggers = triggers;
    }

    List<Method> all() {
        return List.of(
                new Method("views.open", Tier.FOUR, this::open),
                new Method("views.push", Tier.FOUR, this::push),
                new Method("views.update", Tier.FOUR, this::update),
                new Method("views.publish", Tier.FOUR, this::publish));
    }

    private ObjectNode open(ApiCall call) {
        String trigger = call.arguments().required("trigger_id");
        ObjectNode content = content(call, "modal");
        return answer(call, views.open(triggers.exchange(trigger), content));
    }

    private ObjectNode push(ApiCall call) {
        String trigger = call.arguments().required("trigger_id");
        ObjectNode content = content(call, "modal");
        return answer(call, views.push(triggers.exchange(trigger), content));
    }

    private ObjectNode update(ApiCall call) {
        Arguments arguments = call.arguments();
        if (!arguments.has("view_id") && !arguments.has("external_id")) {
            throw ApiRefusal.missing("view_id");
        }
        View old = arguments
                .optional("view_id")
                .map(views::find)
                .orElseGet(() -> views.findExternal(arguments.text("external_id")))
                .orElseThrow(() -> ApiRefusal.of("not_found"));
        ObjectNode content = content(call, old.home() ? "home" : "modal");
        return answer(call, views.update(old.id(), arguments.text("hash"), content));
    }

    private ObjectNode publish(ApiCall call) {
        if (!call.world().app().manifest().homeTab()) {
            throw ApiRefusal.of("not_enabled");
        }
        String user = call.arguments().required("user_id");
        if (call.world().people().find(user).isEmpty()) {
            throw ApiRefusal.of("user_not_found");
        }
        ObjectNode content = content(call, "home");
        return answer(call, views.publish(user, call.arguments().text("hash"), content));
    }

    private static ObjectNode content(ApiCall call, String type) {
        JsonNode view = call.arguments().json("view", "invalid_arguments");
        if (view.isMissingNode()) {
            throw ApiRefusal.missing("view");
        }
        if (BlockKit.tooLarge(view)) {
            throw ApiRefusal.of("view_too_large");
        }
        Report report = BlockKit.view(view);
        if (report.clean() && !view.path("type").asText().equals(type)) {
            report.add("unsupported type: " + view.path("type").asText(), "/view/type");
        }
        if (!report.clean()) {
            throw ApiRefusal.explained("invalid_arguments", report.messages());
        }
        return (ObjectNode) view;
    }

    private static ObjectNode answer(ApiCall call, View view) {
        return ApiCall.ok()
                .set(
                        "view",
                        view.json(call.world().workspace().id(), call.world().app()));
    }
}
