package dev.smrequest.sandbox.page.control;

import dev.smrequest.sandbox.page.json.Ask;
import dev.smrequest.sandbox.refusal.Refusal;
import dev.smrequest.sandbox.traffic.Exchange;
import dev.smrequest.sandbox.traffic.Side;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which exchanges a reader of the traffic wants.
 *
 * @param text found in any letter case in address, bodies or note; empty matches all
 */
record TrafficFilter(Optional<Side> side, boolean refusedOnly, String text) {

    static TrafficFilter of(Ask ask) {
        String side = ask.maybe("side");
        return new TrafficFilter(
                side.isEmpty() ? Optional.empty() : Optional.of(Side.named(side)),
                Boolean.parseBoolean(ask.maybe("refused")),
                ask.maybe("text").strip().toLowerCase(Locale.ROOT));
    }

    boolean passes(Exchange one) {
        return side.map(wanted -> one.side() == wanted).orElse(true)
                && (!refusedOnly || refused(one))
                && (text.isEmpty() || mentions(one));
    }

    /** Slack's name of an error, else empty: the status alone does not tell, as Slack refuses with 200. */
    static String error(Exchange one) {
        return one.side() == Side.SLACK ? Refusal.of(one).map(Refusal::error).orElse("") : "";
    }

    /** Also what a fault or the bot itself refused. */
    private static boolean refused(Exchange one) {
        return one.answer().status() == 0
                || one.answer().status() >= 400
                || Refusal.of(one).isPresent();
    }

    private boolean mentions(Exchange one) {
        return Stream.of(
                        one.call().method() + " " + one.call().path(),
                        one.call().body(),
                        one.answer().body(),
                        one.note())
                .anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(text));
    }
}
