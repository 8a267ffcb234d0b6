package dev.smrequest.ping.oncall;

import com.slack.api.model.block.LayoutBlock;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.block.Blocks;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.workflow.Team;
import dev.smrequest.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who answers now, in words. Only one person sees it, so the names in it notify nobody. */
public final class OncallView {
    private static final String NOBODY =
            "Nobody has triage duty: the settings name nobody in " + Mrkdwn.code("ping.duty") + ".";

    private final Workflow workflow;
    private final Map<String, String> leads;
    private final HeardWhere heard;

    /** {@code leads} are Slack member ids by team key. */
    public OncallView(Workflow workflow, Map<String, String> leads, HeardWhere heard) {
        this.workflow = workflow;
        this.leads = leads;
        this.heard = heard;
    }

    /** {@code waiting} are the pings nobody has answered, as mrkdwn. */
    Message of(Optional<DutyNow> duty, Optional<String> waiting) {
        String first = duty.map(OncallView::duty).orElse(NOBODY);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section("*Triage duty*\n" + first));
        duty.filter(now -> !now.absences().isEmpty())
                .ifPresent(now -> blocks.add(Blocks.section("*Not there now*\n" + String.join("\n", now.absences()))));
        blocks.add(Blocks.section("*Leads*\n" + leads()));
        waiting.ifPresent(pings -> blocks.add(Blocks.section("*Waiting for an answer*\n" + pings)));
        blocks.add(Blocks.context(heard.words()));
        return new Message(first, blocks, Optional.empty());
    }

    private static String duty(DutyNow duty) {
        String changes = duty.next().equals(duty.turn())
                ? ""
                : " Next is " + Mrkdwn.user(duty.next()) + ", from " + Mrkdwn.dayAndTime(duty.nextFrom()) + " on.";
        return now(duty) + changes;
    }

    private static String now(DutyNow duty) {
        if (duty.person().isEmpty()) {
            return "Everybody who shares it is away: the whole group is asked instead.";
        }
        String person = duty.person().get();
        return person.equals(duty.turn())
                ? Mrkdwn.user(person) + " has it."
                : Mrkdwn.user(person) + " has it in place of " + Mrkdwn.user(duty.turn()) + ", whose turn it is.";
    }

    private String leads() {
        List<Team> with = teams(true);
        List<Team> without = teams(false);
        String named = with.stream()
                .map(team -> Mrkdwn.line(team.name()) + ": " + Mrkdwn.user(leads.get(team.key())))
                .collect(Collectors.joining("\n"));
        String missing = without.stream()
                .map(team -> Mrkdwn.line(team.name()))
                .collect(Collectors.joining(", ", "Nobody is named for ", "."));
        return without.isEmpty() ? named : with.isEmpty() ? missing : named + "\n" + missing;
    }

    private List<Team> teams(boolean led) {
        return workflow.teams().stream()
                .filter(team -> leads.containsKey(team.key()) == led)
                .toList();
    }
}
