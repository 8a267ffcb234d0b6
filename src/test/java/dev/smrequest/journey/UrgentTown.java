package dev.smrequest.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smrequest.sandbox.slack.world.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A town in which people say that a request cannot wait. */
abstract class UrgentTown {
    static final String BOX = "Needs attention now";
    static final String WHY = "Why can it not wait?";
    static final String BY = "Needed by";

    @TempDir
    Path data;

    Town town;

    @BeforeEach
    void open() {
        town = Town.open(data);
    }

    @AfterEach
    void close() {
        town.close();
    }

    void reopenWith(String yaml) throws IOException {
        Path file = Files.writeString(data.resolve("settings.yaml"), yaml);
        town.stopBot();
        town.set("SM_REQUEST_CONFIG", file.toString());
        town.startBot();
        town.bot().refreshShelf();
        town.bot().goRounds();
    }

    void file(String user, String title, String reason) {
        assertThat(urgent(fill(town.request(user, title)), reason).submit().ok())
                .isTrue();
        town.settle();
    }

    OpenForm urgent(OpenForm form, String reason) {
        return ticked(form).type(WHY, reason).day(BY, "2026-11-25");
    }

    OpenForm ticked(OpenForm form) {
        OpenForm same = form.tick(BOX, true);
        town.settle();
        return same;
    }

    static OpenForm fill(OpenForm form) {
        return form.type("What do you need?", "A one-page battlecard")
                .type("Who is it for?", "Acme")
                .type("Why, and which outcome do you want?", "Win the deal");
    }

    void template(String text) {
        town.sandbox.gitlab().template("A-SM-Support-Request", text);
        town.bot().refreshShelf();
    }

    JsonNode onlyIssue() {
        assertThat(town.issues()).hasSize(1);
        return town.issues().get(0);
    }

    Message onlyAlert() {
        assertThat(alerts()).hasSize(1);
        return alerts().get(0);
    }

    List<Message> alerts() {
        return town.cards().stream()
                .filter(message -> message.text().contains("attention now: "))
                .toList();
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
