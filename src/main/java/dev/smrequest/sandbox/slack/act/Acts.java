package dev.smrequest.sandbox.slack.act;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.client.FormCheck;
import dev.smrequest.sandbox.slack.client.Places;
import dev.smrequest.sandbox.slack.client.Spot;
import dev.smrequest.sandbox.slack.client.Touched;
import dev.smrequest.sandbox.slack.modal.View;
import dev.smrequest.sandbox.slack.talk.Said;
import dev.smrequest.sandbox.slack.world.Channel;
import dev.smrequest.sandbox.slack.world.Message;
import java.util.Optional;

/**
 * Everything a person can do in the pretend Slack. Each act waits for the app's acknowledgement and returns what the
 * person sees; acts that a client would not even offer (a foreign channel, a view that is gone) fail in words.
 */
public final class Acts {

    private final Scene scene;
    private final CommandAct commands;
    private final ShortcutAct shortcuts;
    private final FormAct forms;
    private final Places places;
    private final BlockAct blocks;
    private final SuggestAct suggestions;

    public Acts(Scene scene) {
        this.scene = scene;
        this.commands = new CommandAct(scene);
        this.shortcuts = new ShortcutAct(scene);
        this.forms = new FormAct(scene);
        this.places = new Places(scene.world(), scene.views());
        this.blocks = new BlockAct(scene, places);
        this.suggestions = new SuggestAct(scene, places);
    }

    /** Posts what was typed; the outcome carries the ts. */
    public Outcome postMessage(String user, String channel, String typed) {
        return reply(user, channel, typed, null);
    }

    /** Replies in a thread, or posts in the channel when the thread is null. */
    public Outcome reply(String user, String channel, String typed, String threadTs) {
        return say(user, channel, Said.words(typed, threadTs));
    }

    /** Sends what stands in the composer, files included; the outcome carries the ts. */
    public Outcome say(String user, String channel, Said said) {
        try {
            return Outcome.posted(scene.talk().post(user, channel, said).ts());
        } catch (IllegalArgumentException refused) {
            return Outcome.failed(refused.getMessage());
        }
    }

    /** Types a slash command with its text. */
    public Outcome runCommand(String user, String channel, String typed) {
        return seen(user, channel)
                .map(place -> commands.run(user, place, typed))
                .orElseGet(() -> notIn(channel));
    }

    public Outcome globalShortcut(String user, String callbackId) {
        return shortcuts.global(user, callbackId);
    }

    public Outcome messageShortcut(String user, String callbackId, String channel, String ts) {
        Optional<Message> message = scene.world().messages().find(channel, ts);
        Optional<Channel> place = seen(user, channel);
        if (message.isEmpty() || place.isEmpty()) {
            return Outcome.failed("There is no such message.");
        }
        return shortcuts.onMessage(user, callbackId, place.get(), message.get());
    }

    /** Submits a modal; the values in Slack's form: block id, action id, value object; others stay as they were. */
    public Outcome submitView(String user, String viewId, ObjectNode values) {
        return mine(user, viewId).map(view -> forms.submit(view, values)).orElseGet(Acts::gone);
    }

    /** Types into a modal without submitting; the values as for submitting. */
    public Outcome fillView(String user, String viewId, ObjectNode values) {
        return mine(user, viewId)
                .map(view -> {
                    scene.views().type(viewId, FormCheck.merge(view.state(), values));
                    return Outcome.done();
                })
                .orElseGet(Acts::gone);
    }

    /** Closes a modal with its close button; the one below shows again. */
    public Outcome closeView(String user, String viewId) {
        return mine(user, viewId).map(view -> forms.close(view, false)).orElseGet(Acts::gone);
    }

    /** Closes all modals with the cross. */
    public Outcome closeAllViews(String user) {
        return scene.views().top(user).map(view -> forms.close(view, true)).orElseGet(Acts::gone);
    }

    public Outcome pressButton(String user, Spot spot, String blockId, String actionId) {
        return choose(user, spot, blockId, actionId, JsonNodeFactory.instance.objectNode());
    }

    /** Chooses in a menu, picker or check-list; the value such as {@code {"selected_option": {…}}}. */
    public Outcome choose(String user, Spot spot, String blockId, String actionId, ObjectNode value) {
        return touched(user, spot, blockId, actionId)
                .map(touched -> blocks.act(user, spot, touched, value))
                .orElseGet(Acts::gone);
    }

    /**
     * What the app offers in an external select: {@code options} or {@code option_groups} as it sent them, none when too
     * little was typed, and {@code trouble} when it failed.
     */
    public ObjectNode options(String user, Spot spot, String blockId, String actionId, String typed) {
        return touched(user, spot, blockId, actionId)
                .map(touched -> suggestions.options(user, spot, touched, typed))
                .orElseGet(SuggestAct::nothing);
    }

    /** What the person has chosen so far in a message, in the form of Slack's {@code state.values}. */
    public ObjectNode chosen(String user, Spot.InMessage spot) {
        return places.state(user, spot);
    }

    /** Opens the app's Home tab. */
    public Outcome openHome(String user) {
        if (!scene.world().app().manifest().homeTab()) {
            return Outcome.failed("The app has no Home tab.");
        }
        scene.talk().openHome(user, home(user));
        return Outcome.done();
    }

    private JsonNode home(String user) {
        return scene.views()
                .home(user)
                .<JsonNode>map(view ->
                        view.json(scene.world().workspace().id(), scene.world().app()))
                .orElseGet(MissingNode::getInstance);
    }

    private Optional<Channel> seen(String user, String channel) {
        return scene.world().channels().find(channel).filter(place -> place.has(user) && !place.archived());
    }

    private Optional<View> mine(String user, String viewId) {
        return scene.views().find(viewId).filter(view -> view.user().equals(user));
    }

    private Optional<Touched> touched(String user, Spot spot, String blockId, String actionId) {
        if (spot instanceof Spot.InView place) {
            return mine(user, place.viewId())
                    .flatMap(view -> Touched.find(view.content().path("blocks"), blockId, actionId));
        }
        Spot.InMessage place = (Spot.InMessage) spot;
        return seen(user, place.channel())
                .flatMap(channel -> scene.world().messages().find(place.channel(), place.ts()))
                .filter(message -> message.visibleTo(user))
                .flatMap(message -> Touched.inMessage(message.json(), blockId, actionId));
    }

    private static Outcome notIn(String channel) {
        return Outcome.failed("You are not in " + channel + ", or it is archived.");
    }

    private static Outcome gone() {
        return Outcome.failed("That is no longer there.");
    }
}
