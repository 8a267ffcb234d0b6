package dev.smrequest.sandbox.scene;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Two weeks in which people asked and nobody answered: {@code scenes/new-requests.json}, read line by line. */
final class NewRequests {
    private static final ObjectMapper JSON = new ObjectMapper();

    private NewRequests() {}

    static void fill(Archive archive) {
        Form form = Form.of(archive.world());
        read().forEach(row -> archive.add(entry(archive, form, row)));
    }

    private static Entry entry(Archive archive, Form form, ObjectNode row) {
        Instant created = archive.now().minus(Duration.ofHours(row.path("hours").asLong()));
        String author = row.path("author").asText();
        Entry entry = new Entry(row.path("title").asText(), author, created)
                .labelled(created, author, "sm_request", "sm_req::new_request");
        Map<String, String> answers = answers(row);
        if (row.has("due")) {
            LocalDate due = archive.today().plusDays(row.path("due").asLong());
            entry.due(due);
            answers.put("Due date", due.toString());
        }
        return entry.says(form.filled(answers));
    }

    private static Map<String, String> answers(ObjectNode row) {
        Map<String, String> answers = new LinkedHashMap<>();
        row.path("answers")
                .properties()
                .forEach(field -> answers.put(field.getKey(), field.getValue().asText()));
        return answers;
    }

    private static Iterable<ObjectNode> read() {
        try (InputStream in = NewRequests.class.getResourceAsStream("/scenes/new-requests.json")) {
            return JSON.readerForListOf(ObjectNode.class).readValue(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
