package dev.smrequest.slack.app.bolt.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.app.MessageListener;
import dev.smrequest.slack.app.call.Reaction;
import dev.smrequest.slack.app.call.Said;
import dev.smrequest.slack.app.call.SharedLinks;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventsTest {
    private static final String SAID = "said C1 1.1 in 1.1 by U1: hello";

    private final List<String> heard = new ArrayList<>();

    /** Slack: the payloads on the page of each event and subtype, shortened to what is looked at. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', nullValues = "nothing", textBlock = """
            of a person              | 'type':'message','channel':'C1','user':'U1','text':'hello','ts':'1.1','event_ts':'1.1','channel_type':'channel' | said C1 1.1 in 1.1 by U1: hello
            in a private channel     | 'type':'message','channel':'C1','user':'U1','text':'hello','ts':'1.1','channel_type':'group' | said C1 1.1 in 1.1 by U1: hello
            in a thread              | 'type':'message','channel':'C1','user':'U1','text':'hello','ts':'1.2','thread_ts':'1.1','parent_user_id':'U2' | said C1 1.2 in 1.1 by U1: hello
            head of a thread         | 'type':'message','channel':'C1','user':'U1','text':'hello','ts':'1.1','thread_ts':'1.1' | said C1 1.1 in 1.1 by U1: hello
            with files               | 'type':'message','subtype':'file_share','channel':'C1','user':'U1','text':'hello','ts':'1.1','files':[{'id':'F1'}],'upload':true,'display_as_bot':false | said C1 1.1 in 1.1 by U1: hello
            files without a word     | 'type':'message','subtype':'file_share','channel':'C1','user':'U1','text':'','ts':'1.1','files':[{'id':'F1'}] | said C1 1.1 in 1.1 by U1:
            reply shown in channel   | 'type':'message','subtype':'thread_broadcast','channel':'C1','user':'U1','text':'hello','ts':'1.2','thread_ts':'1.1','root':{'ts':'1.1','text':'old'} | said C1 1.2 in 1.1 by U1: hello
            of a bot                 | 'type':'message','subtype':'bot_message','channel':'C1','bot_id':'B1','username':'x','text':'hello','ts':'1.1' | nothing
            of an app's user         | 'type':'message','channel':'C1','user':'U1','bot_id':'B1','app_id':'A1','bot_profile':{'id':'B1'},'text':'hello','ts':'1.1' | nothing
            of no bot, said so       | 'type':'message','channel':'C1','user':'U1','bot_id':null,'text':'hello','ts':'1.1' | said C1 1.1 in 1.1 by U1: hello
            me                       | 'type':'message','subtype':'me_message','channel':'C1','user':'U1','text':'hello','ts':'1.1' | nothing
            edited                   | 'type':'message','subtype':'message_changed','hidden':true,'channel':'C1','ts':'1.3','message':{'type':'message','user':'U1','text':'hello','edited':{'user':'U1','ts':'1.3'},'ts':'1.1'},'previous_message':{'type':'message','user':'U1','text':'helo','ts':'1.1'} | nothing
            previewed                | 'type':'message','subtype':'message_changed','hidden':true,'channel':'C1','ts':'1.3','message':{'type':'message','user':'U1','text':'hello','attachments':[{}],'ts':'1.1'} | nothing
            deleted with replies     | 'type':'message','subtype':'message_changed','hidden':true,'channel':'C1','ts':'1.3','message':{'type':'message','subtype':'tombstone','hidden':true,'user':'USLACKBOT','text':'This message was deleted.','ts':'1.1','thread_ts':'1.1'},'previous_message':{'ts':'1.1'} | deleted C1 1.1
            deleted                  | 'type':'message','subtype':'message_deleted','hidden':true,'channel':'C1','ts':'1.3','deleted_ts':'1.1','event_ts':'1.3','previous_message':{'type':'message','user':'U1','text':'hello','ts':'1.1'} | deleted C1 1.1
            deleted, but which       | 'type':'message','subtype':'message_deleted','hidden':true,'channel':'C1','ts':'1.3' | nothing
            buried, but which        | 'type':'message','subtype':'message_changed','hidden':true,'channel':'C1','ts':'1.3','message':{'subtype':'tombstone'} | nothing
            edited, but what         | 'type':'message','subtype':'message_changed','hidden':true,'channel':'C1','ts':'1.3','message':'hello' | nothing
            replied                  | 'type':'message','subtype':'message_replied','hidden':true,'channel':'C1','ts':'1.3','message':{'ts':'1.1','thread_ts':'1.1'} | nothing
            hidden                   | 'type':'message','hidden':true,'channel':'C1','user':'U1','text':'hello','ts':'1.1' | nothing
            not hidden               | 'type':'message','hidden':false,'channel':'C1','user':'U1','text':'hello','ts':'1.1' | said C1 1.1 in 1.1 by U1: hello
            joined                   | 'type':'message','subtype':'channel_join','channel':'C1','user':'U1','text':'<@U1> has joined','ts':'1.1' | nothing
            topic                    | 'type':'message','subtype':'channel_topic','channel':'C1','user':'U1','topic':'hello','text':'set','ts':'1.1' | nothing
            purpose                  | 'type':'message','subtype':'channel_purpose','channel':'C1','user':'U1','text':'set','ts':'1.1' | nothing
            renamed                  | 'type':'message','subtype':'channel_name','channel':'C1','user':'U1','text':'set','ts':'1.1' | nothing
            reminder                 | 'type':'message','subtype':'reminder_add','channel':'C1','user':'U1','text':'set','ts':'1.1' | nothing
            slackbot                 | 'type':'message','subtype':'slackbot_response','channel':'C1','user':'USLACKBOT','text':'hello','ts':'1.1' | nothing
            huddle                   | 'type':'message','subtype':'huddle_thread','channel':'C1','user':'U1','text':'hello','ts':'1.1' | nothing
            of a later Slack         | 'type':'message','subtype':'hologram','channel':'C1','user':'U1','text':'hello','ts':'1.1' | nothing
            elsewhere                | 'type':'message','channel':'C9','user':'U1','text':'hello','ts':'1.1' | nothing
            deleted elsewhere        | 'type':'message','subtype':'message_deleted','channel':'C9','deleted_ts':'1.1' | nothing
            without channel          | 'type':'message','user':'U1','text':'hello','ts':'1.1' | nothing
            without author           | 'type':'message','channel':'C1','text':'hello','ts':'1.1' | nothing
            without time stamp       | 'type':'message','channel':'C1','user':'U1','text':'hello' | nothing
            without text             | 'type':'message','channel':'C1','user':'U1','ts':'1.1' | said C1 1.1 in 1.1 by U1:
            number as time stamp     | 'type':'message','channel':'C1','user':'U1','text':'hello','ts':1.1 | nothing
            object as author         | 'type':'message','channel':'C1','user':{'id':'U1'},'text':'hello','ts':'1.1' | nothing
            list as text             | 'type':'message','channel':'C1','user':'U1','text':['hello'],'ts':'1.1' | said C1 1.1 in 1.1 by U1:
            nothing as thread        | 'type':'message','channel':'C1','user':'U1','text':'hello','ts':'1.1','thread_ts':null | said C1 1.1 in 1.1 by U1: hello
            object as channel        | 'type':'message','channel':{'id':'C1'},'user':'U1','text':'hello','ts':'1.1' | nothing
            eyes                     | 'type':'reaction_added','user':'U1','reaction':'eyes','item_user':'U2','item':{'type':'message','channel':'C1','ts':'1.1'},'event_ts':'1.3' | eyes by U1 at C1 1.1
            skin tone                | 'type':'reaction_added','user':'U1','reaction':'+1::skin-tone-3','item':{'type':'message','channel':'C1','ts':'1.1'} | +1 by U1 at C1 1.1
            eyes elsewhere           | 'type':'reaction_added','user':'U1','reaction':'eyes','item':{'type':'message','channel':'C9','ts':'1.1'} | nothing
            eyes on a file           | 'type':'reaction_added','user':'U1','reaction':'eyes','item':{'type':'file','file':'F1'} | nothing
            eyes on a comment        | 'type':'reaction_added','user':'U1','reaction':'eyes','item':{'type':'file_comment','channel':'C1','file':'F1','file_comment':'Fc1'} | nothing
            eyes on nothing          | 'type':'reaction_added','user':'U1','reaction':'eyes' | nothing
            eyes of nobody           | 'type':'reaction_added','reaction':'eyes','item':{'type':'message','channel':'C1','ts':'1.1'} | nothing
            taken back               | 'type':'reaction_removed','user':'U1','reaction':'eyes','item':{'type':'message','channel':'C1','ts':'1.1'} | nothing
            links                    | 'type':'link_shared','channel':'C9','user':'U1','message_ts':'1.1','is_bot_user_member':true,'source':'conversations_history','unfurl_id':'x','links':[{'domain':'gitlab.com','url':'https://gitlab.com/1'},{'domain':'gitlab.com','url':'https://gitlab.com/2'}] | links C9 1.1 [https://gitlab.com/1, https://gitlab.com/2] false true false
            links in the composer    | 'type':'link_shared','channel':'COMPOSER','user':'U1','message_ts':'uuid','is_bot_user_member':false,'source':'composer','links':[{'url':'https://gitlab.com/1'}] | links COMPOSER uuid [https://gitlab.com/1] true false false
            links, strangely         | 'type':'link_shared','channel':'C9','message_ts':'1.1','links':['https://gitlab.com/1',{'url':5},{}] | links C9 1.1 [] false true false
            links without place      | 'type':'link_shared','channel':'C9','links':[{'url':'https://gitlab.com/1'}] | nothing
            not subscribed to        | 'type':'app_mention','channel':'C1','user':'U1','text':'hello','ts':'1.1' | nothing
            without type             | 'channel':'C1','user':'U1','text':'hello','ts':'1.1' | nothing
            empty                    | | nothing
            """)
    void event_delivered_reachesWhoListensAs(String situation, String event, String expected) {
        new Events(listeners("C1")).deliver(envelope(event == null ? "" : event));

        assertThat(heard).as(situation).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void links_inAChannelWithAnotherCompany_saySo() {
        JsonObject envelope =
                envelope("'type':'link_shared','channel':'C9','message_ts':'1.1','is_bot_user_member':null,'links':[]");
        envelope.addProperty("is_ext_shared_channel", true);

        new Events(listeners("C1")).deliver(envelope);

        assertThat(heard).containsExactly("links C9 1.1 [] false true true");
    }

    @Test
    void event_none_isLetGo() {
        new Events(listeners("C1")).deliver(new JsonObject());
        new Events(listeners("C1"))
                .deliver(JsonParser.parseString("{\"event\":\"message\"}").getAsJsonObject());

        assertThat(heard).isEmpty();
    }

    @Test
    void message_twoListeners_reachesThoseThatListenThere() {
        Events events = new Events(listeners("C1").and(listeners("C2")).and(listeners("C1")));

        events.deliver(envelope("'type':'message','channel':'C1','user':'U1','text':'hello','ts':'1.1'"));

        assertThat(heard).containsExactly(SAID, SAID);
    }

    private Listeners listeners(String channel) {
        return new Listeners(List.of(new Recording(channel)), List.of(this::shared));
    }

    private void shared(SharedLinks links) {
        heard.add("links " + words(links.message()) + " " + links.urls() + " " + links.inComposer() + " "
                + links.botIsMember() + " " + links.withOtherCompany());
    }

    private static String words(MessageRef ref) {
        return ref.channel() + " " + ref.ts();
    }

    private static JsonObject envelope(String event) {
        return JsonParser.parseString("{\"type\":\"event_callback\",\"event\":{" + event.replace('\'', '"') + "}}")
                .getAsJsonObject();
    }

    private final class Recording implements MessageListener {
        private final String channel;

        Recording(String channel) {
            this.channel = channel;
        }

        @Override
        public boolean listensTo(String channelId) {
            return channelId.equals(channel);
        }

        @Override
        public void said(Said message) {
            heard.add(("said " + words(message.ref()) + " in " + message.threadTs() + " by " + message.userId() + ": "
                            + message.text())
                    .strip());
        }

        @Override
        public void deleted(MessageRef message) {
            heard.add("deleted " + words(message));
        }

        @Override
        public void reacted(Reaction reaction) {
            heard.add(reaction.emoji() + " by " + reaction.userId() + " at " + words(reaction.message()));
        }
    }
}
