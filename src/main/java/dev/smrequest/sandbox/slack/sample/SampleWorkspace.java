package dev.smrequest.sandbox.slack.sample;

import dev.smrequest.sandbox.slack.manifest.AppManifest;
import dev.smrequest.sandbox.slack.manifest.InstalledApp;
import dev.smrequest.sandbox.slack.world.Channel;
import dev.smrequest.sandbox.slack.world.Channels;
import dev.smrequest.sandbox.slack.world.People;
import dev.smrequest.sandbox.slack.world.Person;
import dev.smrequest.sandbox.slack.world.SlackWorld;
import dev.smrequest.sandbox.slack.world.UserGroup;
import dev.smrequest.sandbox.slack.world.Workspace;
import dev.smrequest.sandbox.slack.world.presence.Presence;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The invented people, channels and user group that a fresh sandbox begins with. */
public final class SampleWorkspace {

    private static final Workspace WORKSPACE = new Workspace("T0SANDBOX", "Sandbox", "sandbox");
    private static final String BOT = "U0SMBOT";

    private SampleWorkspace() {}

    private static InstalledApp app(AppManifest manifest) {
        return new InstalledApp("A0SMREQUEST", "B0SMBOT", BOT, manifest);
    }

    /** The workspace of the invented people, with the app of this manifest in it. */
    public static SlackWorld of(Clock clock, AppManifest manifest) {
        return fill(new SlackWorld(clock, WORKSPACE, app(manifest)));
    }

    private static SlackWorld fill(SlackWorld world) {
        people(world.people(), world.app().manifest().botName());
        channels(world.channels());
        presences(world);
        world.put(new UserGroup("S0PMMTEAM", "pmm-team", "PMM team", List.of("U0BEN", "U0CHLOE"), false));
        return world;
    }

    private static void people(People people, String botName) {
        people.put(person("U0ADA", "ada", "Ada Park", "Account executive", "America/New_York", Person.Role.MEMBER));
        people.put(person("U0BEN", "ben", "Ben Ortiz", "PMM lead", "America/Los_Angeles", Person.Role.MEMBER));
        people.put(person("U0CHLOE", "chloe", "Chloe Lindqvist", "PMM", "Europe/Stockholm", Person.Role.MEMBER));
        people.put(person("U0DEV", "dev", "Dev Rao", "Bot admin", "Asia/Kolkata", Person.Role.ADMIN));
        people.put(person("U0OMAR", "omar", "Omar Haddad", "Engineer", "Africa/Cairo", Person.Role.MEMBER));
        people.put(person(
                "U0GIA", "gia", "Gia Moreno", "Agency guest", "America/Sao_Paulo", Person.Role.SINGLE_CHANNEL_GUEST));
        people.put(person("U0NOOR", "noor", "Noor Aziz", "Buyer at Acme", "Europe/London", Person.Role.EXTERNAL));
        people.put(person(BOT, "sm_request", botName, "", "America/Los_Angeles", Person.Role.BOT));
    }

    private static void channels(Channels channels) {
        channels.create(
                "C0PRODMKT",
                "product-marketing",
                Channel.Kind.PUBLIC,
                members("U0ADA", "U0BEN", "U0CHLOE", "U0DEV", BOT));
        channels.create("C0SALES", "sales", Channel.Kind.PUBLIC, members("U0ADA", "U0OMAR", "U0GIA", "U0DEV"));
        channels.create("C0SMLEADS", "sm-leads", Channel.Kind.PRIVATE, members("U0BEN", "U0CHLOE", "U0DEV"));
        channels.create("C0ACME", "acme-launch", Channel.Kind.PRIVATE, members("U0ADA", "U0BEN", "U0NOOR"));
        channels.describe("C0PRODMKT", "Requests to Strategic Marketing. Ask with /sm-request.", false);
        channels.describe("C0SALES", "Deals, battlecards and what customers ask", false);
        channels.describe("C0SMLEADS", "Capacity and priorities of the leads", false);
        channels.describe("C0ACME", "The launch together with Acme", true);
    }

    private static void presences(SlackWorld world) {
        Instant now = world.clock().instant();
        world.presences().put("U0CHLOE", Presence.HERE.saying(":dart:", "Heads down on the launch deck"));
        world.presences().put("U0DEV", Presence.AWAY.quiet(now.plus(Duration.ofHours(8))));
        world.presences().put("U0OMAR", Presence.AWAY.saying(":palm_tree:", "On holiday"));
    }

    private static Set<String> members(String... ids) {
        return new LinkedHashSet<>(Arrays.asList(ids));
    }

    private static Person person(String id, String name, String real, String title, String zone, Person.Role role) {
        return new Person(id, name, real, title, ZoneId.of(zone), role);
    }
}
