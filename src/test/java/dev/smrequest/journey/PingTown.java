package dev.smrequest.journey;

import static dev.smrequest.journey.Town.BOT;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;

import dev.smrequest.sandbox.slack.talk.Talk;
import dev.smrequest.sandbox.slack.world.Message;
import dev.smrequest.sandbox.slack.world.presence.Presence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * A town whose settings say who answers pings, on a Monday at 10 in Stockholm (Chloe), 11 in Cairo (Omar), 14:30 in Kolkata
 * (Dev) and 1 at night in Los Angeles (Ben). Dev's turn of triage duty begins with this week.
 */
abstract class PingTown {
    static final String OMAR = "U0OMAR";
    static final String GIA = "U0GIA";

    /** Omar leads a team; Chloe is a counterpart; Dev and Ben share duty. */
    static final String SETTINGS = """
            triage:
              gitlab_names: {U0BEN: ben.ortiz, U0CHLOE: chloe.lindqvist}
            ping:
              rules:
                - to: assignee
                - to: lead
                - {label: "usecase::CI", to: U0CHLOE}
                - to: duty
              leads: {pmm: U0OMAR, tech_pmm: U0BEN}
              duty: {people: [U0DEV, U0BEN], turn: week, from: 2026-11-09, zone: Europe/Stockholm}
            """;

    @TempDir
    Path data;

    Town town;
    Seeds seeds;

    @BeforeEach
    final void open() {
        town = Town.configured(data, SETTINGS);
        seeds = new Seeds(town);
        atWork();
    }

    @AfterEach
    final void close() {
        town.close();
    }

    /** A bot with other settings. */
    void reopenWith(String yaml) {
        reopenWith(yaml, BotSetup.manifest());
    }

    /** The same, installed with another manifest. */
    void reopenWith(String yaml, String manifest) {
        town.close();
        try {
            town = Town.manifested(Files.createTempDirectory(data, "other"), manifest, yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        seeds = new Seeds(town);
        atWork();
    }

    /** In the sample world both are away. */
    private void atWork() {
        presence(Town.DEV, Presence.HERE);
        presence(OMAR, Presence.HERE);
    }

    void restart() {
        town.stopBot();
        town.startBot();
        town.bot().refreshShelf();
        town.bot().goRounds();
    }

    void presence(String user, Presence presence) {
        town.sandbox.slack().presences().put(user, presence);
    }

    Talk talk() {
        return town.sandbox.slackService().talk();
    }

    /** Somebody writes in the team's channel, and the bot hears of it; answers where it stands. */
    String says(String user, String text) {
        String ts = town.says(user, PRODUCT_MARKETING, text);
        town.hear();
        return ts;
    }

    /** The same in a thread. */
    void replies(String user, String thread, String text) {
        town.acts().reply(user, PRODUCT_MARKETING, text, thread);
        town.hear();
    }

    /** What the bot says in a thread, oldest first. */
    List<Message> answers(String thread) {
        return town.messages(PRODUCT_MARKETING).stream()
                .filter(message -> message.author().equals(BOT) && !message.ephemeral())
                .filter(message -> message.json().path("thread_ts").asText().equals(thread))
                .toList();
    }

    /** The only thing that the bot says in a thread. */
    String answer(String thread) {
        List<String> texts = answers(thread).stream().map(Message::text).toList();
        if (texts.size() != 1) {
            throw new AssertionError("Not one answer but " + texts);
        }
        return texts.get(0);
    }

    /** The first answer in a thread, in somebody's hands. */
    Pressed answer(String thread, String user) {
        return new Pressed(
                town.sandbox, user, PRODUCT_MARKETING, answers(thread).get(0).ts());
    }

    /** Presses a button of the answer, down to what follows at once. */
    void presses(String user, String thread, String words) {
        answer(thread, user).press(words);
        town.hear();
    }

    /** What the bot wrote to somebody directly, oldest first. */
    List<String> told(String user) {
        return town.directMessages(user).stream().map(Message::text).toList();
    }

    /** The newest of these, in their hands. */
    Pressed newestTold(String user) {
        List<Message> all = town.directMessages(user);
        return new Pressed(
                town.sandbox,
                user,
                town.sandbox.slack().channels().dm(BOT, user).id(),
                all.get(all.size() - 1).ts());
    }

    /** What only this person sees in the team's channel, newest last. */
    List<String> whispers(String user) {
        return town.whispers(user, PRODUCT_MARKETING);
    }

    String permalink(String ts) {
        return town.sandbox.slack().workspace().permalink(PRODUCT_MARKETING, ts, null);
    }

    /** A request on its line, with a team, an assignee and a day as they show. */
    String line(long iid, String title, String rest) {
        return "*<" + town.link(iid) + "|#" + iid + " " + title + ">* · " + rest;
    }
}
