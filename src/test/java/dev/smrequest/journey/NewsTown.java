package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;

import dev.smrequest.sandbox.slack.world.Message;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A town with one request by Ada whose news people hear. */
abstract class NewsTown {
    static final String TRIAGED = "add_labels=sm_req::triage,pmm&remove_labels=sm_req::new_request";
    static final String BACK = "add_labels=sm_req::new_request&remove_labels=sm_req::triage,pmm";
    static final String IN_TRIAGE =
            "\nA team has it and checks whether there is enough detail to prioritize and plan the work.";

    @TempDir
    Path data;

    Town town;

    @BeforeEach
    void open() {
        town = Town.configured(data, "triage: {gitlab_names: {U0BEN: ben.ortiz, U0ADA: ada.park}}");
        sweep();
        town.filed(ADA, "A <battlecard> for @channel & Acme");
        sweep();
        town.advance(Duration.ofSeconds(5));
    }

    @AfterEach
    void close() {
        town.close();
    }

    /** Somebody changes the request in GitLab, and the bot looks; the minute has only begun. */
    void look(String change) {
        look(change, "ben.ortiz");
    }

    void look(String change, String username) {
        town.gitlabPerson(username, 1, change);
        town.bot().doChore("sweep-gitlab");
        town.advance(Duration.ofSeconds(1));
    }

    void sweep() {
        town.bot().doChore("sweep-gitlab");
        town.settle();
    }

    void choose(String user, String choice) {
        town.acts().runCommand(user, PRODUCT_MARKETING, "/sm-request news");
        town.whisper(user, PRODUCT_MARKETING).press(choice);
        town.settle();
    }

    /** What somebody was told by direct message but for that their request is filed. */
    List<String> news(String user) {
        return town.directMessages(user).stream()
                .map(Message::text)
                .filter(text -> text.startsWith("Your request") || text.startsWith("Request"))
                .toList();
    }

    String request() {
        return "Your request " + link() + ": ";
    }

    String link() {
        return "<" + town.link(1) + "|#1 A &lt;battlecard&gt; for ＠channel &amp; Acme>";
    }

    long milestone(String title) {
        return new GitLabEyes(town.sandbox).id("/milestones?title=" + title);
    }

    long member(String username) {
        return new GitLabEyes(town.sandbox).id("/members/all?query=" + username);
    }
}
