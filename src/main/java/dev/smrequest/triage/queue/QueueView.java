package dev.smrequest.triage.queue;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.StaticSelectElement;
import dev.smrequest.gitlab.issue.IssueQuery;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.block.Blocks;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.triage.reference.ListLinks;
import dev.smrequest.workflow.State;
import dev.smrequest.workflow.Team;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A page of the requests in a state as a message, with its order, the way to other pages, and GitLab's own lists. */
final class QueueView {
    static final int ROWS = 10;
    /** Slack takes about 13,200 characters a message; the rows need most of them. */
    private static final int LINKS = 1_800;

    private final QueueRowBlock row;
    private final ListLinks links;

    QueueView(QueueRowBlock row, ListLinks links) {
        this.row = row;
        this.links = links;
    }

    Message of(QueueWish wish, State state, Optional<Team> team, Queue.Content content) {
        int pages = Math.max(1, (content.requests().size() + ROWS - 1) / ROWS);
        QueueWish shown = wish.turnedTo(Math.min(wish.page(), pages));
        String headline = headline(shown, state, team, content);
        List<LayoutBlock> blocks = new ArrayList<>(List.of(Blocks.section(headline)));
        if (!content.requests().isEmpty()) {
            blocks.add(order(shown));
            page(shown, content).forEach(issue -> blocks.add(row.of(issue)));
        }
        if (pages > 1) {
            blocks.add(turning(shown, pages));
        }
        links.all(LINKS).map(Blocks::section).ifPresent(blocks::add);
        return new Message(headline, blocks, Optional.empty());
    }

    private static List<IssueSnapshot> page(QueueWish wish, Queue.Content content) {
        return content.requests().stream()
                .skip((long) (wish.page() - 1) * ROWS)
                .limit(ROWS)
                .toList();
    }

    private static String headline(QueueWish wish, State state, Optional<Team> team, Queue.Content content) {
        String what = "*" + Mrkdwn.line(state.title()) + "*"
                + team.map(one -> ", team " + Mrkdwn.line(one.name())).orElse("");
        int all = content.requests().size();
        int first = (wish.page() - 1) * ROWS + 1;
        String count = all == 0
                ? "no request is there."
                : first + "–" + Math.min(all, first + ROWS - 1) + " of " + all + "."
                        + (wish.order() == QueueOrder.AGE ? " Oldest first." : "");
        String cut = content.complete()
                ? ""
                : "\n:warning: I read only the newest " + IssueQuery.MOST
                        + " requests: if there are older ones, the lists in GitLab have them.";
        return what + ": " + count + cut;
    }

    private static LayoutBlock order(QueueWish wish) {
        List<OptionObject> options = Arrays.stream(QueueOrder.values())
                .map(order -> option(wish, order))
                .toList();
        return Blocks.actions(List.of(StaticSelectElement.builder()
                .actionId(QueueButton.ACTION + ":order")
                .options(options)
                .initialOption(option(wish, wish.order()))
                .build()));
    }

    private static OptionObject option(QueueWish wish, QueueOrder order) {
        return Blocks.option(order.title(), wish.in(order).write());
    }

    private static LayoutBlock turning(QueueWish wish, int pages) {
        List<BlockElement> buttons = new ArrayList<>();
        if (wish.page() > 1) {
            buttons.add(button("Previous", wish.turnedTo(wish.page() - 1)));
        }
        if (wish.page() < pages) {
            buttons.add(button("Next", wish.turnedTo(wish.page() + 1)));
        }
        return Blocks.actions(buttons);
    }

    private static ButtonElement button(String label, QueueWish wish) {
        return Blocks.button(QueueButton.ACTION + ":" + wish.page(), wish.write(), label);
    }
}
