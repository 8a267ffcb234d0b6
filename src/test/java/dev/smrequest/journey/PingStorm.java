package dev.smrequest.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Five hundred messages of every sort that stand in the team's channel, and what Slack tells of each. */
final class PingStorm {
    static final int THREADS = 40;
    private static final int REQUESTS = 50;
    private static final List<String> CALLERS = List.of(Town.ADA, "U0OMAR", Town.DEV);

    private final Town town;
    private final Random random;
    private final List<Spoken> messages = new ArrayList<>();

    PingStorm(Town town, Random random) {
        this.town = town;
        this.random = random;
    }

    /** What is to come of a message. */
    interface Outcome {
        void verify(Spoken message, Map<String, List<String>> replies);
    }

    /** A message and its events. */
    record Spoken(String ts, String thread, List<ObjectNode> events, Outcome outcome) {}

    List<Spoken> fiveHundred() {
        Seeds seeds = new Seeds(town);
        for (int i = 1; i <= REQUESTS; i++) {
            Seeds.Seed seed = Seeds.Seed.of("Deck " + i, 3, "sm_req::triage", "pmm");
            seeds.add(i % 2 == 0 ? seed.assigned("chloe.lindqvist") : seed);
        }
        times(140, () -> single(PingStorm::isAnswered));
        times(THREADS, this::thread);
        times(50, () -> say(caller(), mention() + " can somebody help?", null, PingStorm::isAsked));
        times(30, this::deleted);
        times(20, this::editedIntoAPing);
        times(20, () -> say(caller(), "```\n" + mention() + " " + link(request()) + "\n```", null, PingStorm::isLeft));
        times(20, this::ofABot);
        times(5, () -> answeredByTheTeam("I look at it now."));
        times(5, () -> answeredByTheTeam(mention() + " I look at it now."));
        return messages;
    }

    private static void times(int count, Runnable what) {
        for (int i = 0; i < count; i++) {
            what.run();
        }
    }

    private Spoken single(Outcome outcome) {
        return say(caller(), mention() + " please look at " + link(request()), null, outcome);
    }

    /** Others ask for the same below it. */
    private void thread() {
        String link = link(2L * (1 + random.nextInt(REQUESTS / 2)));
        Spoken head = say(caller(), "The battlecard, see " + link, null, PingStorm::isAnswered);
        for (int i = 0; i < 4; i++) {
            say(CALLERS.get(i % CALLERS.size()), mention() + " about " + link, head.ts(), PingStorm::isAnswered);
        }
    }

    private void deleted() {
        Spoken spoken = single(PingStorm::isTakenBack);
        ObjectNode event = hidden("message_deleted").put("deleted_ts", spoken.ts());
        spoken.events().add(event);
    }

    private void editedIntoAPing() {
        Spoken spoken = say(caller(), "Good morning", null, PingStorm::isLeft);
        ObjectNode event = hidden("message_changed");
        event.putObject("message")
                .put("type", "message")
                .put("user", Town.ADA)
                .put("ts", spoken.ts())
                .put("text", mention() + " " + link(request()));
        spoken.events().add(event);
    }

    private void ofABot() {
        Spoken spoken = say(Town.BOT, mention() + " " + link(request()), null, PingStorm::isLeft);
        spoken.events().get(0).put("bot_id", "B0OTHER").put("subtype", "bot_message");
    }

    private void answeredByTheTeam(String words) {
        Spoken head = single(PingStorm::isSettled);
        say(Town.CHLOE, words, head.ts(), PingStorm::isSettled);
    }

    private Spoken say(String user, String text, String thread, Outcome outcome) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("user", user)
                .put("text", text)
                .put("storm", true);
        if (thread != null) {
            json.put("thread_ts", thread);
        }
        String ts = town.sandbox
                .slack()
                .messages()
                .post(Town.PRODUCT_MARKETING, json)
                .ts();
        ObjectNode event = json.put("type", "message").put("ts", ts).put("channel", Town.PRODUCT_MARKETING);
        Spoken spoken = new Spoken(ts, thread == null ? ts : thread, new ArrayList<>(List.of(event)), outcome);
        messages.add(spoken);
        return spoken;
    }

    private static ObjectNode hidden(String subtype) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "message")
                .put("subtype", subtype)
                .put("hidden", true)
                .put("channel", Town.PRODUCT_MARKETING)
                .put("ts", "1999999999.000001");
    }

    private String caller() {
        return CALLERS.get(random.nextInt(CALLERS.size()));
    }

    private String mention() {
        return random.nextBoolean() ? "<!subteam^S0PMMTEAM>" : "@pmm-team";
    }

    private long request() {
        return 1L + random.nextInt(REQUESTS);
    }

    private String link(long iid) {
        return "<" + town.sandbox.gitlabUrl() + "/gitlab-com/marketing/product-marketing/-/issues/" + iid + ">";
    }

    private static List<String> below(Spoken message, Map<String, List<String>> replies) {
        return replies.getOrDefault(message.thread(), List.of());
    }

    private static void isAnswered(Spoken message, Map<String, List<String>> replies) {
        assertThat(below(message, replies)).singleElement().asString().contains("|#", "*Responsible:*");
    }

    private static void isAsked(Spoken message, Map<String, List<String>> replies) {
        assertThat(below(message, replies)).singleElement().asString().contains("which request is this about?");
    }

    private static void isLeft(Spoken message, Map<String, List<String>> replies) {
        assertThat(below(message, replies)).isEmpty();
    }

    /** Answered and then taken back, or not answered at all. */
    private static void isTakenBack(Spoken message, Map<String, List<String>> replies) {
        assertThat(below(message, replies))
                .hasSizeLessThanOrEqualTo(1)
                .allMatch(reply -> reply.endsWith("The message was deleted, so nobody is reminded any more."));
    }

    private static void isSettled(Spoken message, Map<String, List<String>> replies) {
        assertThat(below(message, replies))
                .hasSizeLessThanOrEqualTo(1)
                .allMatch(reply -> reply.endsWith("<@U0CHLOE> has answered in the thread."));
    }
}
