package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smrequest.sandbox.slack.world.Message;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A town in which people walk the stand-up, and what they do there. */
abstract class WalkedTown {
    static final String NEW = "sm_request,sm_req::new_request";

    @TempDir
    private Path data;

    Town town;

    @BeforeEach
    void open() {
        town = Town.open(data);
    }

    @AfterEach
    void close() {
        town.close();
    }

    OpenForm begins(String user, String team) {
        town.acts().runCommand(user, PRODUCT_MARKETING, ("/sm-request standup " + team).strip());
        assertThat(town.form(user).text()).contains("Reading the queue from GitLab …");
        town.settle();
        return town.form(user);
    }

    void presses(String user, String label) {
        assertThat(town.form(user).press(label).ok()).as(label).isTrue();
        town.settle();
    }

    void answers(String text) {
        List<Message> all = town.directMessages(ADA);
        Message question = all.get(all.size() - 1);
        String dm = town.sandbox.slack().channels().dm(Town.BOT, ADA).id();
        new Pressed(town.sandbox, ADA, dm, question.ts()).press("Answer");
        town.form(ADA).type("Your answer", text).submit();
        town.settle();
    }

    void issues(String... titles) {
        for (String title : titles) {
            issue(title, NEW);
        }
    }

    void issue(String title, String labels) {
        new GitLabEyes(town.sandbox)
                .send(
                        "POST",
                        "/issues",
                        "title=" + title.replace(" ", "+") + "&labels=" + labels.replace("::", "%3A%3A"));
        town.advance(Duration.ofSeconds(1));
    }

    List<String> puts() {
        return town.gitlabCalls().stream()
                .filter(call -> call.startsWith("PUT"))
                .toList();
    }

    List<String> summaries() {
        List<String> summaries = new ArrayList<>();
        for (Message message : town.messages(PRODUCT_MARKETING)) {
            JsonNode json = message.json();
            if (!message.ephemeral() && !json.has("thread_ts") && message.text().startsWith(":sunrise:")) {
                summaries.add(message.text());
            }
        }
        return summaries;
    }
}
