package dev.smrequest.journey;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smrequest.SteppedBot;
import dev.smrequest.job.SteppedClock;
import dev.smrequest.sandbox.Sandbox;
import dev.smrequest.sandbox.SandboxOptions;
import dev.smrequest.sandbox.clock.SandboxClock;
import dev.smrequest.sandbox.slack.act.Acts;
import dev.smrequest.sandbox.slack.world.Message;
import dev.smrequest.sandbox.traffic.Effect;
import dev.smrequest.sandbox.traffic.Fault;
import dev.smrequest.sandbox.traffic.Side;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** A whole pretend workspace with the real bot in it, at one moment that moves only when the test says so. */
final class Town implements AutoCloseable {
    static final String ADA = "U0ADA";
    static final String BEN = "U0BEN";
    static final String CHLOE = "U0CHLOE";
    static final String DEV = "U0DEV";
    static final String BOT = "U0SMBOT";
    static final String PRODUCT_MARKETING = "C0PRODMKT";
    static final String SALES = "C0SALES";
    static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    private static final String SIGNING_TOKEN = "GITLAB_WEBHOOK_SIGNING_TOKEN";

    final SteppedClock clock = new SteppedClock(MONDAY);
    final Sandbox sandbox;
    private final Map<String, String> environment = new HashMap<>();
    private SteppedBot bot;

    private Town(String manifest, Map<String, String> more) {
        sandbox = Sandbox.start(SandboxOptions.anyPort(manifest, SandboxClock.following(clock)));
        environment.putAll(BotSetup.environment(sandbox));
        environment.putAll(more);
    }

    /** A town whose bot keeps its data in this folder. */
    static Town open(Path data) {
        return open(BotSetup.in(data));
    }

    /** A town whose bot also reads this settings file; it and its data are kept in the folder. */
    static Town configured(Path data, String yaml) {
        return open(BotSetup.in(data, yaml));
    }

    static Town open(Map<String, String> more) {
        return new Town(BotSetup.manifest(), more).begun();
    }

    /** A town whose GitLab tells the bot of every change; see {@link #hooks()}. */
    static Town hooked(Path data) {
        return hooked(BotSetup.in(data));
    }

    /** The same with more settings. */
    static Town hooked(Path data, String yaml) {
        return hooked(BotSetup.in(data, yaml));
    }

    private static Town hooked(Map<String, String> more) {
        return new Town(BotSetup.manifest(), more).withWebhook().begun();
    }

    /** A town where the app is installed with this manifest. */
    static Town manifested(Path data, String manifest, String yaml) {
        return new Town(manifest, BotSetup.in(data, yaml)).begun();
    }

    private Town begun() {
        startBot();
        bot.refreshShelf();
        bot.goRounds();
        return this;
    }

    private Town withWebhook() {
        set(SIGNING_TOKEN, sandbox.keys().gitlabSigningToken());
        return this;
    }

    void startBot() {
        bot = SteppedBot.start(environment, clock);
        sandbox.connectBot(bot.address());
        if (environment.containsKey(SIGNING_TOKEN)) {
            sandbox.webhookTo(bot.address());
        }
    }

    /** Changes a setting; it counts from the next start of the bot. */
    void set(String variable, String value) {
        environment.put(variable, value);
    }

    void stopBot() {
        bot.close();
    }

    SteppedBot bot() {
        return bot;
    }

    Acts acts() {
        return sandbox.acts();
    }

    /** The modal this person looks at. */
    OpenForm form(String user) {
        return new OpenForm(sandbox, user);
    }

    /** Types the command and opens the form. */
    OpenForm request(String user, String title) {
        acts().runCommand(user, SALES, "/sm-request " + title);
        return form(user);
    }

    /** Runs jobs, moving the clock from one to the next, until none waits. */
    void settle() {
        sandbox.slackService().awaitDelivered();
        bot.jobs().runUntilIdle();
    }

    /** Has what people said reach the bot, and runs what is due because of it; the clock stands still. */
    void hear() {
        sandbox.slackService().awaitDelivered();
        bot.jobs().runDue();
    }

    /** Has what changed in GitLab reach the bot by its webhook, a second later, and runs what is due because of it. */
    void hooks() {
        sandbox.gitlabService().deliveries().flush();
        advance(Duration.ofSeconds(1));
    }

    /** Moves the clock, has events delivered that come again by then, and runs what has become due. */
    void advance(Duration step) {
        clock.advance(step);
        sandbox.clock().advance(Duration.ZERO);
        hear();
    }

    void gitlabSuffers(String path, Effect effect, int times) {
        sandbox.faults().add(new Fault(Side.GITLAB, path, effect, times));
    }

    void slackSuffers(String path, Effect effect, int times) {
        sandbox.faults().add(new Fault(Side.SLACK, path, effect, times));
    }

    /** All issues of the project, newest last, as GitLab's API shows them to its owner. */
    List<JsonNode> issues() {
        return new GitLabEyes(sandbox).issues();
    }

    /** Has this person file a request, down to its last message. */
    void filed(String user, String title) {
        request(user, title)
                .type("What do you need?", "A one-page battlecard.")
                .type("Who is it for?", "The account team of Acme")
                .type("Why, and which outcome do you want?", "We meet them soon and want to win.")
                .day("Due date", "2026-12-24")
                .submit();
        settle();
        acts().closeAllViews(user);
    }

    /** Posts a message and answers where it stands. */
    String says(String user, String channel, String text) {
        acts().postMessage(user, channel, text);
        List<Message> all = messages(channel);
        return all.get(all.size() - 1).ts();
    }

    /** Somebody changes an issue in GitLab itself, with GitLab's own parameters. */
    void gitlabPerson(String username, long iid, String parameters) {
        new GitLabEyes(sandbox, username).send("PUT", "/issues/" + iid, parameters);
    }

    /** What an owner changes in the project itself. */
    ProjectOwner owner() {
        return new ProjectOwner(this);
    }

    /** What the bot says of its readiness. */
    String ready() {
        return new GitLabEyes(sandbox).page(bot.address() + "/readyz");
    }

    void clearTraffic() {
        sandbox.traffic().clear();
    }

    /** What the bot has asked of the project since, such as {@code GET /issues/1}. */
    List<String> gitlabCalls() {
        return sandbox.traffic().exchanges().stream()
                .filter(exchange -> exchange.side() == Side.GITLAB)
                .map(exchange -> exchange.call().method() + " "
                        + exchange.call()
                                .path()
                                .replaceAll("^.*/projects/[^/]+", "")
                                .replaceAll("\\?.*", ""))
                .toList();
    }

    String link(long iid) {
        return new GitLabEyes(sandbox).issue(iid).path("web_url").asText();
    }

    List<String> labels(long iid) {
        return StreamSupport.stream(
                        new GitLabEyes(sandbox).issue(iid).path("labels").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** The comments of people and bots on an issue, oldest first. */
    List<String> notes(long iid) {
        return new GitLabEyes(sandbox).notes(iid);
    }

    /** What stands in a channel, oldest first. */
    List<Message> messages(String channel) {
        return sandbox.slack().messages().in(channel);
    }

    List<Message> cards() {
        return messages(PRODUCT_MARKETING).stream()
                .filter(message -> message.author().equals(BOT))
                .filter(message -> !message.ephemeral() && !message.json().has("thread_ts"))
                .toList();
    }

    /** What only this person sees in a channel, newest last. */
    List<String> whispers(String user, String channel) {
        return messages(channel).stream()
                .filter(message -> message.ephemeral() && message.onlyFor().equals(user))
                .map(Message::text)
                .toList();
    }

    /** The only card, in this person's hands. */
    Pressed card(String user) {
        return new Pressed(sandbox, user, PRODUCT_MARKETING, cards().get(0).ts());
    }

    /** The newest message that only this person sees, in their hands. */
    Pressed whisper(String user, String channel) {
        List<Message> seen = messages(channel).stream()
                .filter(message -> message.ephemeral() && message.onlyFor().equals(user))
                .toList();
        return new Pressed(sandbox, user, channel, seen.get(seen.size() - 1).ts());
    }

    /** What the bot wrote to this person directly. */
    List<Message> directMessages(String user) {
        return messages(sandbox.slack().channels().dm(BOT, user).id()).stream()
                .filter(message -> message.author().equals(BOT))
                .toList();
    }

    @Override
    public void close() {
        bot.close();
        sandbox.close();
    }
}
