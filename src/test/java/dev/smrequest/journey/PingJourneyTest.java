package dev.smrequest.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.smrequest.sandbox.slack.world.Message;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody pings the team in its channel, and the right person answers. */
class PingJourneyTest {
    @TempDir
    Path data;

    private Town town;

    @BeforeEach
    void open() {
        town = Town.open(data);
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void ping_withLinkAndNobodyInParticular_isAnsweredInItsThreadOnce() {
        town.filed(Town.ADA, "A battlecard for Acme");
        String ping =
                town.says(Town.ADA, Town.PRODUCT_MARKETING, "@pmm-team can you look at " + town.link(1) + " please?");
        town.hear();
        assertEquals(
                List.of(
                        "*<" + town.link(1)
                                + "|#1 A battlecard for Acme>* · New request · no team yet · nobody assigned"
                                + " · due 2026-12-24\n*Responsible:* all of @pmm-team, as no rule names somebody who can be told."),
                replies(ping));
    }

    private List<String> replies(String ts) {
        return town.messages(Town.PRODUCT_MARKETING).stream()
                .filter(message -> message.author().equals(Town.BOT))
                .filter(message -> message.json().path("thread_ts").asText().equals(ts))
                .map(Message::text)
                .toList();
    }
}
