package dev.smrequest.triage.snippet;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.issue.Member;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.block.Blocks;
import dev.smrequest.slack.text.BlockLimits;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.slack.text.PlainText;
import dev.smrequest.triage.reference.IssueLinks;
import dev.smrequest.triage.snippet.book.Snippet;
import dev.smrequest.triage.snippet.book.SnippetAsk;
import dev.smrequest.triage.snippet.book.SnippetBook;
import dev.smrequest.triage.snippet.run.RunButton;
import dev.smrequest.workflow.recipe.IssueNow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Snippets as a message, each as a block of code with the button that runs it. */
public final class SnippetsView {
    private static final String COPY = "Paste the lines into a comment on the issue.";
    /** Slack: fifty blocks a message; a few are needed around the snippets. */
    private static final int MOST = 40;
    /** Slack takes about 13,200 characters a message, buttons and all. */
    private static final int CHARACTERS = 11_500;

    private static final int LONGEST = BlockLimits.SECTION_TEXT - 300;
    private static final int TITLE = 100;
    /** A block with its button, as it travels. */
    private static final int AROUND_A_SNIPPET = 300;

    private final SnippetBook book;
    private final IssueLinks links;

    public SnippetsView(SnippetBook book, IssueLinks links) {
        this.book = book;
        this.links = links;
    }

    /** For no request in particular, only to whoever asked. */
    Message general(SnippetAsk ask) {
        return message("Quick actions for any request. " + COPY, book.general(ask), sharing(ask));
    }

    /** For one request, only to whoever asked. A confidential one's labels are not told. */
    Message of(SnippetAsk ask, IssueSnapshot issue) {
        Optional<String> objection = book.objection(ask, now(issue));
        if (objection.isPresent()) {
            return Message.of(":warning: Request " + links.number(issue.iid()) + ": " + Mrkdwn.text(objection.get()));
        }
        if (issue.confidential()) {
            String words = "Request " + links.number(issue.iid())
                    + " is confidential, so these are the quick actions for any request. " + COPY;
            return message(words, book.general(ask), List.of());
        }
        return message(headline(issue), filledIn(ask, issue), sharing(ask));
    }

    /** For everybody in a channel. */
    Message shared(String userId, SnippetAsk ask, Optional<IssueSnapshot> issue) {
        String who = Mrkdwn.user(userId) + " shares: ";
        return issue.map(one -> message(who + headline(one), filledIn(ask, one), List.of()))
                .orElseGet(() -> message(who + "quick actions for any request. " + COPY, book.general(ask), List.of()));
    }

    private String headline(IssueSnapshot issue) {
        return "Quick actions for request " + links.number(issue.iid()) + " as it stands now. " + COPY;
    }

    private List<Snippet> filledIn(SnippetAsk ask, IssueSnapshot issue) {
        List<String> assignees =
                issue.assignees().stream().map(Member::username).toList();
        return book.filledIn(ask, now(issue), assignees);
    }

    private static IssueNow now(IssueSnapshot issue) {
        return new IssueNow(issue.labels(), issue.open());
    }

    private static Message message(String headline, List<Snippet> snippets, List<BlockElement> sharing) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(section(headline).build());
        int characters = 0;
        for (Snippet snippet : snippets) {
            String text = text(snippet);
            characters += length(text) + AROUND_A_SNIPPET;
            if (blocks.size() > MOST || characters > CHARACTERS) {
                blocks.add(section("There are more than one message holds: name a step and a team to see the others.")
                        .build());
                break;
            }
            blocks.add(section(text).accessory(run(snippet)).build());
        }
        if (!sharing.isEmpty()) {
            blocks.add(Blocks.actions(sharing));
        }
        return new Message(headline, blocks, Optional.empty());
    }

    private static String text(Snippet snippet) {
        String code = Mrkdwn.codeBlock(snippet.text());
        return "*" + Mrkdwn.line(PlainText.shorten(snippet.title(), TITLE)) + "*\n"
                + (code.length() > LONGEST
                        ? "These quick actions are longer than Slack shows; the button does the same."
                        : code);
    }

    /** Quotes and line breaks travel as two characters. */
    private static int length(String text) {
        return text.length()
                + (int) text.chars().filter(c -> c == '"' || c == '\n').count();
    }

    private static ButtonElement run(Snippet snippet) {
        return button(RunButton.ACTION, snippet.ask(), RunButton.LABEL);
    }

    private static List<BlockElement> sharing(SnippetAsk ask) {
        List<BlockElement> buttons = new ArrayList<>();
        buttons.add(button(ShareButton.IN_CHANNEL, ask, "Share in this channel"));
        if (ask.iid().isPresent()) {
            buttons.add(button(ShareButton.IN_THREAD, ask, "Share in the request's thread"));
        }
        return buttons;
    }

    private static ButtonElement button(String action, SnippetAsk ask, String label) {
        return Blocks.button(action, ask.write(), label);
    }

    private static SectionBlock.SectionBlockBuilder section(String text) {
        return SectionBlock.builder()
                .text(MarkdownTextObject.builder().text(text).build());
    }
}
