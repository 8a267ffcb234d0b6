package dev.smrequest.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.sandbox.slack.client.Spot;
import dev.smrequest.sandbox.slack.world.Message;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A town in which Ada files requests and hears how that went. */
abstract class FilingTown {
    @TempDir
    Path data;

    Town town;

    @BeforeEach
    final void open() {
        town = Town.open(data);
    }

    @AfterEach
    final void close() {
        town.close();
    }

    /** The form with every answer that it needs. */
    OpenForm filled(String title) {
        return town.request(Town.ADA, title)
                .type("What do you need?", "A one-page battlecard")
                .type("Who is it for?", "Acme")
                .type("Why, and which outcome do you want?", "Win the deal");
    }

    void submit(String title) {
        assertThat(filled(title).submit().ok()).isTrue();
    }

    /** The one message that says how the filing went. */
    List<String> receipts() {
        return told("Filed: ");
    }

    /** What somebody hears who was told before that it is not filed. */
    List<String> news() {
        return told("Your request is filed now: ");
    }

    private List<String> told(String beginning) {
        return town.directMessages(Town.ADA).stream()
                .map(Message::text)
                .filter(text -> text.startsWith(beginning))
                .toList();
    }

    void pressTryAgain(String user) {
        Message message = town.directMessages(user).stream()
                .filter(dm -> dm.json().toString().contains("file_again"))
                .findFirst()
                .orElseThrow();
        String block = message.json()
                .path("blocks")
                .findParents("elements")
                .get(0)
                .path("block_id")
                .asText();
        town.acts().pressButton(user, new Spot.InMessage(message.channel(), message.ts()), block, "file_again");
    }
}
