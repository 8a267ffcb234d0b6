package dev.smrequest.sandbox.page.live;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** One open page. Only one write is under way at a time; hints that come meanwhile wait, each topic once. */
final class LiveClient implements Callback {

    private final Response response;
    private final Callback whole;
    private final Consumer<LiveClient> gone;
    private final Set<Topic> waiting = EnumSet.noneOf(Topic.class);
    private boolean writing;
    private boolean ended;

    LiveClient(Response response, Callback whole, Consumer<LiveClient> gone) {
        this.response = response;
        this.whole = whole;
        this.gone = gone;
    }

    void hint(Topic topic) {
        String events;
        synchronized (this) {
            waiting.add(topic);
            events = next();
        }
        write(events);
    }

    void beat() {
        synchronized (this) {
            if (writing || ended) {
                return;
            }
            writing = true;
        }
        write(":\n\n");
    }

    void end() {
        synchronized (this) {
            if (ended) {
                return;
            }
            ended = true;
        }
        whole.succeeded();
    }

    @Override
    public void succeeded() {
        String events;
        synchronized (this) {
            writing = false;
            events = next();
        }
        write(events);
    }

    @Override
    public void failed(Throwable failure) {
        gone.accept(this);
        synchronized (this) {
            if (ended) {
                return;
            }
            ended = true;
        }
        whole.failed(failure);
    }

    private String next() {
        if (writing || ended || waiting.isEmpty()) {
            return "";
        }
        writing = true;
        String events = waiting.stream()
                .map(topic -> "event: " + topic.word() + "\ndata: {}\n\n")
                .collect(Collectors.joining());
        waiting.clear();
        return events;
    }

    private void write(String events) {
        if (!events.isEmpty()) {
            response.write(false, ByteBuffer.wrap(events.getBytes(StandardCharsets.UTF_8)), this);
        }
    }
}
