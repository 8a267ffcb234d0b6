package dev.smrequest.sandbox;

import dev.smrequest.sandbox.slack.act.Acts;

/** What the invented people have said before somebody opens the page: something worth a request. */
final class SampleTalk {

    private static final String SALES = "C0SALES";

    private SampleTalk() {}

    static void begin(Acts acts) {
        acts.postMessage(
                "U0DEV", SALES, "Marketing takes requests by */sm-request* now, no more DMs. Try it right here.");
        String ask = acts.postMessage(
                        "U0OMAR",
                        SALES,
                        "Acme asked again how we compare with Contoso on supply chain security."
                                + " They decide at the end of the month. @ada do we have a battlecard for that?")
                .id();
        acts.reply("U0ADA", SALES, "Not yet. I will ask for one.", ask);
        acts.postMessage("U0GIA", SALES, "The agency has two free slots for a customer video next week, by the way.");
    }
}
