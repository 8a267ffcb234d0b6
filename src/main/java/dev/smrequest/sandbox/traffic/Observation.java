package dev.smrequest.sandbox.traffic;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.NanoTime;

/** One exchange while it is going on. */
final class Observation {

    private final Side side;
    private final Traffic traffic;
    private final Request request;
    private final Exchange.Call call;
    private final long began = NanoTime.now();

    Observation(Side side, Traffic traffic, Request request, byte[] body) {
        this.side = side;
        this.traffic = traffic;
        this.request = request;
        this.call = new Exchange.Call(
                request.getMethod(),
                request.getHttpURI().getPathQuery(),
                headers(request.getHeaders()),
                new String(body, StandardCharsets.UTF_8));
    }

    void finish(HeldResponse response) {
        int status = response.getStatus() == 0 ? 200 : response.getStatus();
        String body = new String(response.body(), StandardCharsets.UTF_8);
        record(new Exchange.Answer(status, headers(response.getHeaders()), body, millis()), "");
    }

    void lost() {
        record(Exchange.Answer.none(millis()), "");
    }

    void fail(Throwable failure) {
        record(Exchange.Answer.none(millis()), failure.toString());
    }

    private void record(Exchange.Answer answer, String more) {
        String note = ObservedHandler.noteOf(request);
        traffic.record(side, call, answer, note.isEmpty() || more.isEmpty() ? note + more : note + "; " + more);
    }

    private long millis() {
        return TimeUnit.NANOSECONDS.toMillis(NanoTime.since(began));
    }

    private static Map<String, List<String>> headers(HttpFields fields) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        fields.getFieldNamesCollection().forEach(name -> headers.put(name, fields.getValuesList(name)));
        return headers;
    }
}
