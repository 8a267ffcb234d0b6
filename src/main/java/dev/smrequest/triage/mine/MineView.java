package dev.smrequest.triage.mine;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.issue.Member;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.block.Blocks;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.slack.text.PlainText;
import dev.smrequest.triage.facts.StateWords;
import dev.smrequest.triage.mine.OwnRequests.Unfiled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A page of somebody's own requests as a message. Of a confidential one only number and state are shown. */
public final class MineView {
    private static final int ROWS = 10;
    private static final int UNFILED = 3;
    private static final int LISTED = 5;
    private static final int TITLE = 60;
    private static final int DETAILS = 300;
    private static final String NONE = "You have asked for nothing here yet. `/sm-request` opens the form.";

    private final StateWords words;

    public MineView(StateWords words) {
        this.words = words;
    }

    Message of(Mine mine, int wanted) {
        if (mine.nothingAtAll()) {
            return Message.of(NONE);
        }
        int pages = Math.max(1, (mine.filed().size() + ROWS - 1) / ROWS);
        int page = Math.min(wanted, pages);
        String headline = mine.nothingAsked() ? NONE : headline(mine.filed().size(), page);
        List<LayoutBlock> blocks = new ArrayList<>(List.of(Blocks.section(headline)));
        if (page == 1) {
            mine.unfiled().stream().limit(UNFILED).forEach(one -> blocks.add(Blocks.section(row(one))));
        }
        mine.filed().stream()
                .skip((long) (page - 1) * ROWS)
                .limit(ROWS)
                .forEach(one -> blocks.add(Blocks.section(row(one))));
        if (pages > 1) {
            blocks.add(turning(page, pages));
        }
        if (!mine.assigned().isEmpty()) {
            blocks.add(Blocks.section(assigned(mine.assigned())));
        }
        if (!mine.followed().isEmpty()) {
            blocks.add(Blocks.section(followed(mine.followed())));
        }
        return new Message(headline, blocks, Optional.empty());
    }

    private static String assigned(List<IssueSnapshot> requests) {
        return list("Assigned to you", requests, issue -> link(issue) + due(issue));
    }

    private String followed(List<IssueSnapshot> requests) {
        return list("You follow", requests, issue -> link(issue) + ", " + words.title(issue));
    }

    private static String list(String name, List<IssueSnapshot> requests, Function<IssueSnapshot, String> row) {
        String rows = requests.stream()
                .limit(LISTED)
                .map(issue -> "• " + row.apply(issue))
                .collect(Collectors.joining("\n"));
        int more = requests.size() - LISTED;
        return "*" + name + ":* " + requests.size() + "\n" + rows + (more > 0 ? "\n… and " + more + " more." : "");
    }

    private static String due(IssueSnapshot issue) {
        return issue.confidential()
                ? ""
                : issue.dueDate().map(day -> ", due " + day).orElse("");
    }

    private static String headline(int all, int page) {
        if (all == 0) {
            return "*Your requests*";
        }
        int first = (page - 1) * ROWS + 1;
        String newest = all == ShowMineJob.MOST ? " Only your " + all + " newest are listed." : "";
        return "*Your requests:* " + first + "–" + Math.min(all, first + ROWS - 1) + " of " + all + "." + newest;
    }

    private static String row(Unfiled request) {
        String state = request.refused()
                ? "*Not filed:* GitLab refused it. The message I sent you says why, and its button tries again."
                : "*Being filed:* GitLab has not got it yet. I keep trying and tell you when it is there.";
        return Mrkdwn.line(PlainText.shorten(request.title(), TITLE)) + "\n" + state;
    }

    private String row(IssueSnapshot issue) {
        String details = words.of(issue);
        if (!issue.confidential() && issue.open()) {
            details += assignees(issue)
                    + issue.dueDate().map(day -> " Due " + day + ".").orElse("");
        }
        return link(issue) + "\n" + Mrkdwn.cut(details, DETAILS);
    }

    private static String link(IssueSnapshot issue) {
        String title = issue.confidential() ? "(confidential)" : PlainText.shorten(issue.title(), TITLE);
        return Mrkdwn.link(issue.webUrl(), "#" + issue.iid() + " " + title);
    }

    private static String assignees(IssueSnapshot issue) {
        return issue.assignees().isEmpty()
                ? ""
                : issue.assignees().stream()
                        .map(Member::name)
                        .map(Mrkdwn::line)
                        .collect(Collectors.joining(", ", " With ", "."));
    }

    private static LayoutBlock turning(int page, int pages) {
        List<BlockElement> buttons = new ArrayList<>();
        if (page > 1) {
            buttons.add(button("Previous", page - 1));
        }
        if (page < pages) {
            buttons.add(button("Next", page + 1));
        }
        return Blocks.actions(buttons);
    }

    private static ButtonElement button(String label, int page) {
        return Blocks.button(MineButton.ACTION + ":" + page, Integer.toString(page), label);
    }
}
