package dev.smrequest.sandbox.page.control;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.page.json.Ask;
import dev.smrequest.sandbox.page.json.Refusal;
import dev.smrequest.sandbox.traffic.Exchange;
import dev.smrequest.sandbox.traffic.Traffic;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The newest exchanges as JSON, newest first; bodies and headers one at a time, since they are large. */
final class TrafficLog {

    private static final int SHOWN = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Traffic traffic;

    TrafficLog(Traffic traffic) {
        this.traffic = traffic;
    }

    /** The newest 200 that pass the filter. */
    ObjectNode rows(Ask ask) {
        TrafficFilter filter = TrafficFilter.of(ask);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode rows = json.putArray("exchanges");
        List<Exchange> all = traffic.exchanges();
        for (int i = all.size() - 1; i >= 0 && rows.size() < SHOWN; i--) {
            if (filter.passes(all.get(i))) {
                rows.add(row(all.get(i)));
            }
        }
        return json;
    }

    /** One exchange with its headers and bodies. */
    ObjectNode whole(Ask ask) {
        String number = ask.need("number");
        Exchange one = traffic.exchanges().stream()
                .filter(exchange -> Long.toString(exchange.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> new Refusal(404, "The exchange " + number + " is not kept any more."));
        ObjectNode row = row(one).put("request", one.call().body())
                .put("answer", one.answer().body());
        row.set("request_headers", JSON.valueToTree(one.call().headers()));
        row.set("answer_headers", JSON.valueToTree(one.answer().headers()));
        return row;
    }

    private static ObjectNode row(Exchange one) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("number", one.number())
                .put("at", one.at().truncatedTo(ChronoUnit.MILLIS).toString())
                .put("side", one.side().name())
                .put("method", one.call().method())
                .put("path", one.call().path())
                .put("status", one.answer().status())
                .put("error", TrafficFilter.error(one))
                .put("millis", one.answer().millis())
                .put("note", one.note());
    }
}
