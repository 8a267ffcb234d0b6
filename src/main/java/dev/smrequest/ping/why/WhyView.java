package dev.smrequest.ping.why;

import com.slack.api.model.block.LayoutBlock;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.ping.route.Route;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.block.Blocks;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.triage.facts.RequestFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who is responsible, and what the rules asked before said. Of a confidential request no title. */
public final class WhyView {
    private final RequestFacts facts;

    public WhyView(RequestFacts facts) {
        this.facts = facts;
    }

    Message of(IssueSnapshot issue, Route route) {
        return message(issue, route, before(route));
    }

    /** For somebody who may not know what a confidential request is about. */
    Message hushed(IssueSnapshot issue, Route route) {
        return message(
                issue,
                route,
                "The request is confidential: why is told to those who triage and to whoever asked for it.");
    }

    private Message message(IssueSnapshot issue, Route route, String more) {
        String whom = whom(route);
        List<LayoutBlock> blocks = List.of(
                Blocks.section(facts.headline(issue)),
                Blocks.section(whom),
                Blocks.section(more),
                Blocks.context("Rules are asked in the order of the settings; the first that names somebody decides."));
        return new Message("Request #" + issue.iid() + ". " + whom, blocks, Optional.empty());
    }

    private static String whom(Route route) {
        return route.person()
                .map(person -> "Pings about it go to " + Mrkdwn.user(person) + ", who " + route.reason() + ".")
                .orElse("Pings about it go to the whole group, as " + route.reason() + ".");
    }

    private static String before(Route route) {
        if (route.tried().isEmpty()) {
            return "That was the first rule asked.";
        }
        String heading = route.person().isPresent() ? "*Asked before:*\n" : "*Asked:*\n";
        return heading
                + route.tried().stream()
                        .map(tried -> "• " + tried.rule() + ": " + tried.why())
                        .collect(Collectors.joining("\n"));
    }
}
