package dev.smrequest.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be wrong in the section {@code ping}, and how it is told. */
class PingProblemsTest {
    private static final Map<String, String> REQUIRED = Map.of(
            "SLACK_BOT_TOKEN", "xoxb-1",
            "SLACK_SIGNING_SECRET", "s1",
            "GITLAB_TOKEN", "t1",
            "GITLAB_PROJECT", "group/project");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            channels: [two words]                | channels[0] must be a channel's name or id without blanks, such as product-marketing.
            groups: ['a,b']                      | groups[0] must be the handle of a Slack user group, such as pmm-team.
            rules: assignee                      | rules must be a list, not a single value.
            rules: [assignee]                    | rules[0] must be a section with keys, not a single value.
            rules: [{label: a}]                  | rules[0].to is missing.
            rules: [{to: ben}]                   | rules[0].to must be assignee, lead, duty or a Slack member id (U… or W…).
            rules: [{too: assignee, to: U1}]     | rules[0].too is not a known key. Did you mean ping.rules[0].to?
            rules: [{to: U1, label: 'a,b'}]      | rules[0].label must be a label's title without comma, double quote or line break.
            rules: [{to: U1, team: pm}]          | rules[0].team must be the key of a team of the workflow: pmm, tech_pmm, partner_marketing, competitive_intelligence, mrci.
            rules: [{to: duty}]                  | rules[0].to is duty, but ping.duty.people names nobody.
            rules: [{to: lead}]                  | rules[0].to is lead, but ping.leads names nobody.
            leads: {pm: U1}                      | leads.pm is for no team of the workflow; its teams are pmm, tech_pmm, partner_marketing, competitive_intelligence, mrci.
            leads: {pmm: ben}                    | leads.pmm must be a Slack member id (U… or W…; in Slack: a person's profile, "Copy member ID").
            duty: {people: [ben]}                | duty.people[0] must be a Slack member id (U… or W…; in Slack: a person's profile, "Copy member ID").
            duty: {people: [U1]}                 | duty.from is missing.
            duty: {from: monday}                 | duty.from must be a date such as 2026-11-02.
            duty: {turn: month}                  | duty.turn must be one of day, week.
            duty: {zone: Stockholm}              | duty.zone must be the name of a time zone, such as Europe/Stockholm or UTC.
            away_statuses: ['on holiday']        | away_statuses[0] must be the name of an emoji, such as palm_tree.
            hours: {from: nine}                  | hours.from must be a time of day such as 09:00.
            hours: {from: '24:00'}               | hours.from must be a time of day such as 09:00.
            hours: {from: '09:00:30'}            | hours.from must be a time of day such as 09:00.
            hours: {to: '24:01'}                 | hours.to must be a time of day such as 09:00, at most 24:00.
            hours: {to: '00:00'}                 | hours.to must be a time of day such as 09:00, at most 24:00.
            hours: {to: '08:00'}                 | hours.to must be later than ping.hours.from, 09:00.
            hours: {from: '17:00'}               | hours.from must be earlier than ping.hours.to, 17:00.
            hours: {days: [mon]}                 | hours.days[0] must be one of monday, tuesday, wednesday, thursday, friday, saturday, sunday.
            hours: {zone: Nowhere/City}          | hours.zone must be the name of a time zone, such as Europe/Stockholm or UTC.
            escalation: {remind_after: -1}       | escalation.remind_after must be a number of minutes from 0 (off) to 10000.
            escalation: {lead_after: 30}         | escalation.lead_after must be more than the 30 minutes of the step before, or 0 for off.
            escalation: {lead_after: 0, duty_after: 20} | escalation.duty_after must be more than the 30 minutes of the step before, or 0 for off.
            escalation: {remind_after: 90}       | escalation.remind_after must be less than the 60 minutes of the step after, or 0 for off.
            nudges: many                         | nudges must be a number from 0 to 100.
            urgent: {per_day: 0}                 | urgent.per_day must be a number from 1 to 100.
            urgent: {label: 'a,b'}               | urgent.label must be a label's title without comma, double quote or line break.
            """)
    void mistake_isNamedWithItsLine(String yaml, String problem) {
        assertThat(problems("ping:\n  " + yaml)).containsExactly("bot.yaml, line 2: ping." + problem);
    }

    @Test
    void rules_that_conflict_or_never_count_are_named() {
        String yaml = """
                ping:
                  leads: {pmm: U1}
                  duty: {people: [U1], from: 2026-11-02}
                  rules:
                    - {label: a, to: U1}
                    - {label: A, to: U2}
                    - {label: a, team: pmm, to: duty}
                    - {to: assignee}
                    - {label: b, to: assignee}
                    - {team: mrci, to: lead}
                    - {to: lead}
                    - {to: duty}
                    - {to: duty}
                    - {to: U1}
                """;

        assertThat(problems(yaml))
                .containsExactly(
                        "bot.yaml, line 6: ping.rules[1].to conflicts with ping.rules[0], which is for the same requests; keep one of the two.",
                        "bot.yaml, line 7: ping.rules[2].to never counts, as ping.rules[0] decides before; move this rule above it.",
                        "bot.yaml, line 9: ping.rules[4].to never counts, as ping.rules[3] decides before; move this rule above it.",
                        "bot.yaml, line 10: ping.rules[5].to is lead, but ping.leads names nobody for mrci.",
                        "bot.yaml, line 13: ping.rules[8].to conflicts with ping.rules[7], which is for the same requests; keep one of the two.");
    }

    @Test
    void rules_that_each_may_count_are_fine() {
        String yaml = """
                ping:
                  leads: {pmm: U1}
                  duty: {people: [U1], from: 2026-11-02}
                  rules:
                    - {label: a, team: pmm, to: U1}
                    - {label: a, to: assignee}
                    - {label: a, to: U2}
                    - {team: pmm, to: lead}
                    - {team: pmm, to: duty}
                    - {label: b, to: duty}
                    - {to: U1}
                """;

        assertThat(problems(yaml)).isEmpty();
    }

    private static List<String> problems(String yaml) {
        return SettingsReport.problems(yaml, REQUIRED);
    }
}
