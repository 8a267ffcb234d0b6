package dev.smrequest.unfurl;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.block.Blocks;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.triage.OpenButton;
import dev.smrequest.triage.facts.RequestFacts;
import dev.smrequest.triage.facts.StateWords;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** A request as the preview of a link. Of a confidential one, and before another company, number and state alone. */
public final class PreviewView {
    private final RequestFacts facts;
    private final StateWords words;
    private final LongFunction<? extends BlockElement> follow;

    /** {@code follow} makes the button by which people follow the request of that number. */
    public PreviewView(RequestFacts facts, StateWords words, LongFunction<? extends BlockElement> follow) {
        this.facts = facts;
        this.words = words;
        this.follow = follow;
    }

    /** For a channel, which people of another company may read. */
    Message of(IssueSnapshot issue, boolean withOtherCompany) {
        return withOtherCompany ? inShort(issue) : of(issue);
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
                                        Blocks.button(OpenButton.ACTION, Long.toString(issue.iid()), "Triage"),
                                        follow.apply(issue.iid())))));
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
