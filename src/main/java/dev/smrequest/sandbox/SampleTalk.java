package dev.smrequest.sandbox;

import dev.smrequest.sandbox.slack.PretendSlack;
import dev.smrequest.sandbox.slack.talk.Said;
import dev.smrequest.sandbox.slack.talk.Talk;

/** What the invented people have said before somebody opens the page: something worth a request. */
final class SampleTalk {

    private static final String SALES = "C0SALES";

    private SampleTalk() {}

    static void begin(PretendSlack slack) {
        Talk talk = slack.talk();
        say(talk, "U0DEV", SALES, "Marketing takes requests by */sm-request* now, no more DMs. Try it right here.");
        String ask = say(
                talk,
                "U0OMAR",
                SALES,
                "Acme asked again how we compare with Contoso on supply chain security."
                        + " They decide at the end of the month. @ada do we have a battlecard for that?");
        talk.post("U0ADA", SALES, Said.words("Not yet. I will ask for one.", ask));
        talk.react("U0DEV", SALES, ask, "eyes");
        String free =
                say(talk, "U0GIA", SALES, "The agency has two free slots for a customer video next week, by the way.");
        talk.react("U0ADA", SALES, free, "tada");
        talk.react("U0DEV", SALES, free, "tada");
        say(talk, "U0BEN", "C0SMLEADS", "@chloe @dev we can take three more requests this quarter, not more.");
        say(talk, "U0NOOR", "C0ACME", "Our press people would like to see the draft by Friday. Is that possible?");
        betweenTwo(slack);
    }

    private static void betweenTwo(PretendSlack slack) {
        String two = slack.world().channels().dm("U0BEN", "U0CHLOE").id();
        say(slack.talk(), "U0CHLOE", two, "Can you take triage tomorrow? I am at the launch rehearsal.");
        say(slack.talk(), "U0BEN", two, "Sure :+1:");
        String ask = slack.world().channels().dm("U0ADA", "U0BEN").id();
        say(slack.talk(), "U0ADA", ask, "Is it fine when I file the Acme battlecard as urgent?");
    }

    private static String say(Talk talk, String who, String where, String words) {
        return talk.post(who, where, Said.words(words, null)).ts();
    }
}
