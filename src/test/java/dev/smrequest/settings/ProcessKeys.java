package dev.smrequest.settings;

import static dev.smrequest.settings.Key.key;

import dev.smrequest.ping.hours.WorkingHours;
import dev.smrequest.ping.route.Rota;
import dev.smrequest.ping.route.Rule;
import dev.smrequest.ping.route.Target;
import dev.smrequest.settings.ping.EscalationSettings;
import dev.smrequest.settings.ping.HoursSettings;
import dev.smrequest.settings.ping.UrgentSettings;
import dev.smrequest.template.field.FieldOverride;
import dev.smrequest.template.field.FieldType;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of how the team works. */
final class ProcessKeys {
    private ProcessKeys() {}

    static Stream<Key> all() {
        return Stream.of(
                key(
                        "form.fields",
                        "",
                        s -> s.form().fields(),
                        Map.of(),
                        "{Audience: {type: several, required: true, hint: Who, choices: [Sales, 2020]}}",
                        Map.of(
                                "Audience",
                                new FieldOverride(
                                        Optional.of(FieldType.SEVERAL),
                                        Optional.of(true),
                                        Optional.of("Who"),
                                        Optional.of(List.of("Sales", "2020"))))),
                key(
                        "triage.groups",
                        "SLACK_TRIAGERS",
                        s -> s.triage().groups(),
                        List.of("pmm-team"),
                        "['@sm-leads', pmm-team]",
                        "@sm-leads, pmm-team",
                        List.of("sm-leads", "pmm-team")),
                key(
                        "triage.gitlab_names",
                        "",
                        s -> s.triage().gitlabNames(),
                        Map.of(),
                        "{U1: '@ada.park', W2: _b-2}",
                        Map.of("U1", "ada.park", "W2", "_b-2")),
                key(
                        "triage.waiting_label",
                        "",
                        s -> s.triage().waitingLabel(),
                        Optional.empty(),
                        "status::waiting",
                        Optional.of("status::waiting")),
                key(
                        "triage.earlier_projects",
                        "",
                        s -> s.triage().earlierProjects(),
                        List.of(),
                        "[old-group/requests, a/b/c]",
                        List.of("old-group/requests", "a/b/c")),
                key(
                        "talk.channels",
                        "",
                        s -> s.talk().channels(),
                        List.of(),
                        "['#requests', C0123]",
                        List.of("requests", "C0123")),
                key(
                        "ping.channels",
                        "",
                        s -> s.ping().channels(),
                        List.of("product-marketing"),
                        "['#requests', C0123]",
                        List.of("requests", "C0123")),
                key(
                        "ping.groups",
                        "",
                        s -> s.ping().groups(),
                        List.of("pmm-team"),
                        "['@sm-leads']",
                        List.of("sm-leads")),
                key(
                        "ping.rules",
                        "",
                        s -> s.ping().rules(),
                        List.of(Rule.to(new Target.Assignee()), Rule.to(new Target.Lead()), Rule.to(new Target.Duty())),
                        "[{label: 'usecase::CI', team: pmm, to: U1}, {to: assignee}]",
                        List.of(
                                new Rule(Optional.of("pmm"), Optional.of("usecase::CI"), new Target.Counterpart("U1")),
                                Rule.to(new Target.Assignee()))),
                key(
                        "ping.leads",
                        "",
                        s -> s.ping().leads(),
                        Map.of(),
                        "{pmm: U1, tech_pmm: W2}",
                        Map.of("pmm", "U1", "tech_pmm", "W2")),
                key(
                        "ping.duty",
                        "",
                        s -> s.ping().duty(),
                        Optional.empty(),
                        "{people: [U1, U2], turn: day, from: 2026-11-02, zone: Europe/Stockholm}",
                        Optional.of(new Rota(
                                List.of("U1", "U2"),
                                Rota.Turn.DAY,
                                LocalDate.of(2026, 11, 2),
                                ZoneId.of("Europe/Stockholm")))),
                key(
                        "ping.away_statuses",
                        "",
                        s -> s.ping().awayStatuses(),
                        List.of("palm_tree", "face_with_thermometer"),
                        "[':bus:', dash]",
                        List.of("bus", "dash")),
                key(
                        "ping.hours",
                        "",
                        s -> s.ping().hours(),
                        new HoursSettings(
                                new WorkingHours(
                                        LocalTime.of(9, 0),
                                        LocalTime.of(17, 0),
                                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
                                ZoneId.of("UTC")),
                        "{from: '8:30', to: '24:00', days: [sunday], zone: Asia/Kolkata}",
                        new HoursSettings(
                                new WorkingHours(LocalTime.of(8, 30), LocalTime.MIDNIGHT, EnumSet.of(DayOfWeek.SUNDAY)),
                                ZoneId.of("Asia/Kolkata"))),
                key(
                        "ping.escalation",
                        "",
                        s -> s.ping().escalation(),
                        new EscalationSettings(30, 60, 120),
                        "{remind_after: 5, lead_after: 0, duty_after: 6}",
                        new EscalationSettings(5, 0, 6)),
                key("ping.nudges", "", s -> s.ping().nudges(), 3, "0", 0),
                key(
                        "ping.urgent",
                        "",
                        s -> s.ping().urgent(),
                        new UrgentSettings(2, Optional.empty()),
                        "{per_day: 1, label: 'urgent::yes'}",
                        new UrgentSettings(1, Optional.of("urgent::yes"))),
                key(
                        "sync.sweep_every",
                        "",
                        s -> s.sync().sweepEvery(),
                        Duration.ofMinutes(3),
                        "PT10M",
                        Duration.ofMinutes(10)),
                key(
                        "workflow_file",
                        "",
                        s -> s.workflowFile().map(Path::getFileName),
                        Optional.empty(),
                        "own.yaml",
                        Optional.of(Path.of("own.yaml"))));
    }
}
