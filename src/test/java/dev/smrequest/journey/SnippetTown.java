package dev.smrequest.journey;

import static dev.smrequest.journey.Town.BEN;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;

import dev.smrequest.sandbox.slack.world.Message;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A town in which people ask for snippets. */
abstract class SnippetTown {
    static final String NEW = "sm_req::new_request";

    @TempDir
    Path data;

    Town town;
    Seeds seeds;

    @BeforeEach
    void open() {
        town = Town.open(data);
        seeds = new Seeds(town);
    }

    @AfterEach
    void close() {
        town.close();
    }

    Pressed snippets(String words) {
        town.acts().runCommand(BEN, PRODUCT_MARKETING, ("/sm-request snippets " + words).strip());
        town.settle();
        return town.whisper(BEN, PRODUCT_MARKETING);
    }

    String lastWhisper() {
        List<String> all = town.whispers(BEN, PRODUCT_MARKETING);
        return all.get(all.size() - 1);
    }

    List<Message> visible(String channel) {
        return town.messages(channel).stream()
                .filter(message -> message.author().equals(Town.BOT) && !message.ephemeral())
                .toList();
    }
}
