package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.BEN;
import static dev.smrequest.journey.Town.CHLOE;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.journey.Seeds.Seed;
import dev.smrequest.sandbox.slack.delivery.Parcel;
import dev.smrequest.sandbox.slack.world.Message;
import dev.smrequest.sandbox.traffic.Effect;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens around a ping is told in whatever order Slack likes, and before the bot has looked at it. */
class PingOrderJourneyTest extends PingTown {
    private static final String ANSWERED = "<@U0CHLOE> has answered in the thread.";

    private long iid;

    @BeforeEach
    void file() {
        iid = seeds.add(Seed.of("Deck", 1, "sm_req::triage", "pmm").assigned("ben.ortiz"));
    }

    @Test
    void reply_heardBeforeThePingIsLookedAt_endsItWithoutAWord() {
        Message ping = writes(ADA, "@pmm-team " + link(), null);
        Message reply = writes(CHLOE, "I am at it", ping.ts());
        deliver(said(ping));
        deliver(said(reply));
        nobodyIsReminded(ping);
    }

    @Test
    void reply_heardBeforeThePing_endsIt() {
        Message ping = writes(ADA, "@pmm-team " + link(), null);
        Message reply = writes(CHLOE, "I am at it", ping.ts());
        deliver(said(reply));
        town.hear();
        deliver(said(ping));
        nobodyIsReminded(ping);
        assertThat(answers(ping.ts())).allMatch(answer -> answer.text().endsWith(ANSWERED));
    }

    @Test
    void reply_thatMentionsTheGroup_heardBeforeThePing_endsIt() {
        Message ping = writes(ADA, "@pmm-team " + link(), null);
        Message reply = writes(CHLOE, "@pmm-team I am at it", ping.ts());
        deliver(said(reply));
        town.hear();
        deliver(said(ping));

        nobodyIsReminded(ping);
        assertThat(answer(ping.ts())).endsWith(ANSWERED);
    }

    @Test
    void reply_toAPingInTheMiddleOfAThread_endsItHoweverEarly() {
        Message head = writes(ADA, "The deck, see " + link(), null);
        Message ping = writes(ADA, "@pmm-team please", head.ts());
        Message reply = writes(CHLOE, "I am at it", head.ts());
        deliver(said(ping));
        deliver(said(reply));
        nobodyIsReminded(head);
    }

    @Test
    void reply_writtenBeforeThePingAndHeardAfter_endsNothing() {
        Message head = writes(ADA, "The deck, see " + link(), null);
        Message earlier = writes(CHLOE, "Nice", head.ts());
        Message ping = writes(ADA, "@pmm-team please", head.ts());
        deliver(said(ping));
        town.hear();
        deliver(said(earlier));
        town.hear();
        assertThat(answer(head.ts())).contains("*Responsible:*");
    }

    @Test
    void reply_ofTheAssigneeWhileGitLabIsDown_countsOnceItIsKnownThatTheyAre() {
        town.gitlabSuffers("/issues", Effect.Refuse.serverError(502), 3);
        Message ping = writes(ADA, "@pmm-team " + link(), null);
        deliver(said(ping));
        town.hear();
        Message reply = writes(BEN, "I am at it", ping.ts());
        deliver(said(reply));
        nobodyIsReminded(ping);
        assertThat(answers(ping.ts()))
                .as("answered before there was anything to say")
                .isEmpty();
    }

    @Test
    void reply_deletedBeforeThePingIsHeard_countsForNothing() {
        Message ping = writes(ADA, "@pmm-team " + link(), null);
        Message reply = writes(CHLOE, "I am at it", ping.ts());
        deliver(said(reply));
        deliver(gone(reply));
        deliver(said(ping));
        town.hear();
        assertThat(answer(ping.ts())).contains("*Responsible:*");
    }

    @Test
    void reply_whereNoRequestIsKnown_stillAsksWhich() {
        Message ping = writes(ADA, "@pmm-team please", null);
        Message reply = writes(CHLOE, "What is it about?", ping.ts());
        deliver(said(ping));
        deliver(said(reply));
        nobodyIsReminded(ping);
        assertThat(answer(ping.ts())).contains("which request is this about?");
    }

    @Test
    void ping_deletedBeforeItIsHeard_isNeverAnswered() {
        Message ping = writes(ADA, "@pmm-team " + link(), null);
        deliver(gone(ping));
        deliver(said(ping));
        nobodyIsReminded(ping);
        assertThat(answers(ping.ts())).isEmpty();
    }

    @Test
    void ping_afterTheFirstOfItsThreadWasDeleted_isAnsweredInItsPlace() {
        Message head = writes(ADA, "The deck, see " + link(), null);
        Message first = writes(ADA, "@pmm-team plaese", head.ts());
        deliver(said(first));
        town.hear();
        deliver(gone(first));
        town.hear();
        assertThat(answer(head.ts())).endsWith("The message was deleted, so nobody is reminded any more.");

        deliver(said(writes(ADA, "@pmm-team please", head.ts())));
        town.hear();

        assertThat(answer(head.ts())).contains("*Responsible:* <@U0BEN>");
    }

    private void nobodyIsReminded(Message ping) {
        town.hear();
        town.advance(Duration.ofMinutes(2));
        town.settle();
        assertThat(told(BEN)).isEmpty();
        assertThat(told(OMAR)).isEmpty();
        assertThat(told(Town.DEV)).isEmpty();
        assertThat(answers(ping.ts())).hasSizeLessThanOrEqualTo(1);
    }

    private String link() {
        return "<" + town.link(iid) + ">";
    }

    /** It stands there, and nobody has told the bot yet. */
    private Message writes(String user, String text, String thread) {
        ObjectNode json =
                JsonNodeFactory.instance.objectNode().put("user", user).put("text", text);
        if (thread != null) {
            json.put("thread_ts", thread);
        }
        return town.sandbox.slack().messages().post(PRODUCT_MARKETING, json);
    }

    private static ObjectNode said(Message message) {
        return message.json().deepCopy().put("channel", PRODUCT_MARKETING).put("channel_type", "channel");
    }

    private static ObjectNode gone(Message message) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "message")
                .put("subtype", "message_deleted")
                .put("hidden", true)
                .put("channel", PRODUCT_MARKETING)
                .put("deleted_ts", message.ts());
    }

    private void deliver(ObjectNode event) {
        ObjectNode envelope = JsonNodeFactory.instance.objectNode();
        envelope.put("type", "event_callback").put("team_id", "T1").put("event_id", "Ev1");
        envelope.set("event", event);
        Parcel parcel = Parcel.json("event message", "/slack/events", envelope, Map.of());
        assertThat(town.sandbox.slackService().courier().deliver(parcel).acknowledged())
                .isTrue();
    }
}
