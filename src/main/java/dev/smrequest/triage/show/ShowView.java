package dev.smrequest.triage.show;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.block.Blocks;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.triage.OpenButton;
import dev.smrequest.triage.facts.RequestFacts;
import dev.smrequest.triage.facts.StateWords;
import dev.smrequest.triage.reference.ListLinks;
import dev.smrequest.triage.snippet.SnippetsButton;
import dev.smrequest.triage.snippet.book.SnippetAsk;
import dev.smrequest.workflow.LabelReading;
import dev.smrequest.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** One request in short: facts, what its state means, where it is listed, and what can be done with it. */
public final class ShowView {
    private final Workflow workflow;
    private final RequestFacts facts;
    private final StateWords words;
    private final ListLinks links;
    private final LongFunction<? extends BlockElement> follow;

    /** {@code follow} makes the button by which people follow the request of that number. */
    public ShowView(
            Workflow workflow, RequestFacts facts, ListLinks links, LongFunction<? extends BlockElement> follow) {
        this.workflow = workflow;
        this.facts = facts;
        this.words = new StateWords(workflow);
        this.links = links;
        this.follow = follow;
    }

    Message of(IssueSnapshot issue, Optional<String> requester) {
        LabelReading labels = workflow.labels().read(issue.labels());
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(facts.headline(issue)));
        blocks.add(Blocks.fields(facts.of(issue, requester)));
        blocks.add(Blocks.section(words.of(issue)));
        links.of(labels.states(), issue.confidential() ? List.of() : labels.teams())
                .ifPresent(some -> blocks.add(Blocks.section("*In GitLab:* " + some)));
        blocks.add(buttons(issue.iid()));
        String title = issue.confidential() ? "" : " " + Mrkdwn.line(issue.title());
        String text = "Request #" + issue.iid() + title + ". State: " + RequestFacts.state(labels);
        return new Message(text, blocks, Optional.empty());
    }

    private LayoutBlock buttons(long iid) {
        return Blocks.actions(List.of(
                Blocks.button(OpenButton.ACTION, Long.toString(iid), "Next step …"),
                Blocks.button(SnippetsButton.ACTION, SnippetAsk.allFor(iid).write(), "Snippet"),
                follow.apply(iid)));
    }
}
