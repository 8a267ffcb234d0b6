package dev.smrequest.sandbox.page.control;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.refusal.Refusal;
import dev.smrequest.sandbox.refusal.Refusals;
import java.util.List;

/** The refusals as JSON, newest first. */
final class RefusalList {

    private RefusalList() {}

    static ObjectNode write(Refusals refusals) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        List<Refusal> all = refusals.all();
        var rows = json.putArray("refusals");
        for (int i = all.size() - 1; i >= 0; i--) {
            rows.add(row(all.get(i)));
        }
        return json;
    }

    private static ObjectNode row(Refusal one) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("number", one.exchange().number())
                .put("at", one.exchange().at().toString())
                .put("service", one.service())
                .put("asked", one.asked())
                .put("error", one.error())
                .put("message", one.message())
                .put("documented", one.guide().place())
                .put("link", one.guide().link());
    }
}
