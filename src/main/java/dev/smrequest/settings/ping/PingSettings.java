package dev.smrequest.settings.ping;

import dev.smrequest.ping.route.Rota;
import dev.smrequest.ping.route.Routing;
import dev.smrequest.ping.route.Rule;
import dev.smrequest.settings.source.Formats;
import dev.smrequest.settings.source.Names;
import dev.smrequest.settings.source.Section;
import dev.smrequest.settings.source.Value;
import dev.smrequest.workflow.Workflow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where pings are heard (channels by name or id), which user groups they mention (handles), who is responsible, and how
 * long to wait. {@code leads} are Slack member ids by team key; {@code awayStatuses} the names of emoji, without colons,
 * that say of somebody's status that they are away; {@code nudges} how many reminders further pings may cause.
 */
public record PingSettings(
        List<String> channels,
        List<String> groups,
        List<Rule> rules,
        Map<String, String> leads,
        Optional<Rota> duty,
        List<String> awayStatuses,
        HoursSettings hours,
        EscalationSettings escalation,
        int nudges,
        UrgentSettings urgent) {
    /** Slack's own suggestions for "Vacationing" and "Out sick". */
    private static final List<String> AWAY = List.of("palm_tree", "face_with_thermometer");

    private static final Pattern EMOJI = Pattern.compile(":?[^\\s:,]{1,100}:?");
    private static final int MOST_NUDGES = 100;

    public PingSettings {
        channels = List.copyOf(channels);
        groups = List.copyOf(groups);
        rules = List.copyOf(rules);
        leads = new Routing(rules, leads, duty).leads();
        awayStatuses = List.copyOf(awayStatuses);
    }

    /** {@code channel} and {@code groups}: what counts when nothing is said here. */
    public static PingSettings read(Section ping, String channel, List<String> groups, Workflow workflow) {
        TeamKeys teams = new TeamKeys(workflow);
        Map<String, String> leads = leads(ping, teams);
        Optional<Rota> duty = DutyReading.read(ping.section("duty"));
        List<String> channels = names(ping.values("channels"), Names.CHANNEL, true);
        List<String> watched = names(ping.values("groups"), Names.HANDLE, false);
        return new PingSettings(
                channels.isEmpty() ? List.of(channel) : channels,
                watched.isEmpty() ? groups : watched,
                new RulesReading(teams, leads, duty.isPresent()).read(ping.items("rules")),
                leads,
                duty,
                awayStatuses(ping),
                HoursSettings.read(ping.section("hours")),
                EscalationSettings.read(ping.section("escalation")),
                ping.value("nudges")
                        .as(Formats.number(0, MOST_NUDGES), "a number from 0 to " + MOST_NUDGES)
                        .orElse(3),
                UrgentSettings.read(ping.section("urgent")));
    }

    /** Who is responsible for what. */
    public Routing routing() {
        return new Routing(rules, leads, duty);
    }

    private static List<String> names(List<Value> values, String mustBe, boolean channels) {
        return values.stream()
                .flatMap(value -> value.as(channels ? Names::channel : Names::handle, mustBe).stream())
                .distinct()
                .toList();
    }

    private static Map<String, String> leads(Section ping, TeamKeys teams) {
        Map<String, String> leads = new LinkedHashMap<>();
        ping.named("leads").forEach((team, lead) -> {
            if (teams.known(team).isEmpty()) {
                lead.report("is for no team of the workflow; its teams are " + teams.valid() + ".");
            }
            lead.as(Formats::memberId, Names.MEMBER_ID).ifPresent(id -> leads.put(team, id));
        });
        return leads;
    }

    private static List<String> awayStatuses(Section ping) {
        List<String> written = ping.values("away_statuses").stream()
                .flatMap(status -> status.as(PingSettings::emoji, "the name of an emoji, such as palm_tree").stream())
                .toList();
        return ping.has("away_statuses") ? written : AWAY;
    }

    private static Optional<String> emoji(String text) {
        return Optional.of(text)
                .filter(written -> EMOJI.matcher(written).matches())
                .map(name -> name.replace(":", ""));
    }
}
