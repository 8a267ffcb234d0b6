package dev.smrequest.triage.show;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.TextObject;
import com.slack.api.model.block.element.ButtonElement;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.text.BlockLimits;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.slack.text.PlainText;
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

/** One request in short: facts, what its state means, where it is listed, and what can be done with it. */
public final class ShowView {
    private final Workflow workflow;
    private final RequestFacts facts;
    private final StateWords words;
    private final ListLinks links;

    public ShowView(Workflow workflow, RequestFacts facts, ListLinks links) {
        this.workflow = workflow;
        this.facts = facts;
        this.words = new StateWords(workflow);
        this.links = links;
    }

    Message of(IssueSnapshot issue, Optional<String> requester) {
        LabelReading labels = workflow.labels().read(issue.labels());
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(section(facts.headline(issue)));
        blocks.add(SectionBlock.builder()
                .fields(facts.of(issue, requester).stream()
                        .map(fact -> mrkdwn(Mrkdwn.cut(fact, BlockLimits.SECTION_FIELD)))
                        .toList())
                .build());
        blocks.add(section(words.of(issue)));
        links.of(labels.states(), issue.confidential() ? List.of() : labels.teams())
                .ifPresent(some -> blocks.add(section("*In GitLab:* " + some)));
        blocks.add(buttons(issue.iid()));
        String title = issue.confidential() ? "" : " " + Mrkdwn.line(issue.title());
        String text = "Request #" + issue.iid() + title + ". State: " + RequestFacts.state(labels);
        return new Message(text, blocks, Optional.empty());
    }

    private static LayoutBlock buttons(long iid) {
        return ActionsBlock.builder()
                .elements(List.of(
                        button(OpenButton.ACTION, Long.toString(iid), "Next step …"),
                        button(SnippetsButton.ACTION, SnippetAsk.allFor(iid).write(), "Snippet")))
                .build();
    }

    private static ButtonElement button(String action, String value, String label) {
        return ButtonElement.builder()
                .actionId(action)
                .value(value)
                .text(PlainText.of(label, BlockLimits.BUTTON_TEXT))
                .build();
    }

    private static LayoutBlock section(String text) {
        return SectionBlock.builder()
                .text(mrkdwn(Mrkdwn.cut(text, BlockLimits.SECTION_TEXT)))
                .build();
    }

    private static TextObject mrkdwn(String text) {
        return MarkdownTextObject.builder().text(text).build();
    }
}
