package dev.smrequest.unfurl;

import com.slack.api.model.block.LayoutBlock;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.block.Blocks;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.triage.OpenButton;
import dev.smrequest.triage.facts.RequestFacts;
import dev.smrequest.triage.facts.StateWords;
import java.util.List;
import java.util.Optional;

/** A request as the preview of a link. Of a confidential one, and before another company, number and state alone. */
public final class PreviewView {
    private final RequestFacts facts;
    private final StateWords words;

    public PreviewView(RequestFacts facts, StateWords words) {
        this.facts = facts;
        this.words = words;
    }

    /** For the colleagues in a channel. */
    Message of(IssueSnapshot issue) {
        String headline = facts.headline(issue) + "\n" + words.of(issue);
        return issue.confidential()
                ? preview(issue, List.of(Blocks.section(headline)))
                : preview(
                        issue,
                        List.of(
                                Blocks.section(headline),
                                Blocks.fields(facts.whoAndWhen(issue)),
                                Blocks.actions(List.of(
                                        Blocks.button(OpenButton.ACTION, Long.toString(issue.iid()), "Triage")))));
    }

    /** For a channel that people of another company read. */
    Message inShort(IssueSnapshot issue) {
        String headline = "*" + Mrkdwn.link(issue.webUrl(), "#" + issue.iid()) + "*\n" + words.of(issue);
        return preview(issue, List.of(Blocks.section(headline)));
    }

    private static Message preview(IssueSnapshot issue, List<LayoutBlock> blocks) {
        return new Message("Request #" + issue.iid(), blocks, Optional.empty());
    }
}
