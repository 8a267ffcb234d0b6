package dev.smrequest.sandbox.page.control;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.traffic.Exchange;
import dev.smrequest.sandbox.traffic.Traffic;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The newest exchanges as JSON, newest first. */
final class TrafficLog {

    private static final int SHOWN = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private TrafficLog() {}

    static ArrayNode write(Traffic traffic) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        List<Exchange> all = traffic.exchanges();
        for (int i = all.size() - 1; i >= Math.max(0, all.size() - SHOWN); i--) {
            rows.add(row(all.get(i)));
        }
        return rows;
    }

    private static ObjectNode row(Exchange one) {
        ObjectNode row = JsonNodeFactory.instance
                .objectNode()
                .put("number", one.number())
                .put("at", one.at().truncatedTo(ChronoUnit.MILLIS).toString())
                .put("side", one.side().name())
                .put("method", one.call().method())
                .put("path", one.call().path())
                .put("request", one.call().body())
                .put("status", one.answer().status())
                .put("answer", one.answer().body())
                .put("millis", one.answer().millis())
                .put("note", one.note());
        row.set("request_headers", JSON.valueToTree(one.call().headers()));
        row.set("answer_headers", JSON.valueToTree(one.answer().headers()));
        return row;
    }
}
