package dev.smrequest.card;

import com.slack.api.model.block.LayoutBlock;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.issue.Member;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.block.Blocks;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.workflow.LabelReading;
import dev.smrequest.workflow.State;
import dev.smrequest.workflow.Team;
import dev.smrequest.workflow.Workflow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A request as a card: who asked for what, and where it stands in plain words. Of a confidential issue only that. */
public final class CardView {
    private final Workflow workflow;
    private final ControlsBlock controls;

    public CardView(Workflow workflow, ControlsBlock controls) {
        this.workflow = workflow;
        this.controls = controls;
    }

    /** The same as it was then, with a word that GitLab cannot be reached now. */
    Message asOf(IssueSnapshot issue, Optional<String> requester, Instant then) {
        Message card = of(issue, requester);
        List<LayoutBlock> blocks = new ArrayList<>(card.blocks());
        blocks.add(Blocks.context("As of " + Mrkdwn.dayAndTime(then) + ": GitLab cannot be reached right now."));
        return new Message(card.text(), blocks, card.marker());
    }

    /** What stands in the place of a card that went to another channel. */
    static Message moved(String channel) {
        return Message.of("This card is in " + Mrkdwn.channel(channel) + " now.");
    }

    /** A request that is over is one line. */
    Message of(IssueSnapshot issue, Optional<String> requester) {
        LabelReading labels = workflow.labels().read(issue.labels());
        String state = state(issue, labels);
        if (isOver(issue, labels)) {
            String line = "*" + link(issue) + "* · " + state;
            return new Message(fallback(issue, state), List.of(Blocks.context(line)), Optional.empty());
        }
        List<LayoutBlock> blocks = List.of(
                Blocks.section("*" + link(issue) + "*"),
                Blocks.fields(facts(issue, labels, state, requester)),
                controls.of(issue));
        return new Message(fallback(issue, state), blocks, Optional.empty());
    }

    /** Where its labels say it stands, and whether the issue itself says otherwise. */
    private static String state(IssueSnapshot issue, LabelReading labels) {
        String words = joined(labels.states(), CardView::words).orElse("unknown, the issue has no state label");
        if (issue.open() != sayTheEnd(labels)) {
            return words;
        }
        return words + ", yet the issue is " + (issue.open() ? "open" : "closed") + " in GitLab";
    }

    private static boolean isOver(IssueSnapshot issue, LabelReading labels) {
        return !issue.open() && sayTheEnd(labels);
    }

    private static boolean sayTheEnd(LabelReading labels) {
        return !labels.states().isEmpty() && labels.states().stream().allMatch(State::terminal);
    }

    /** The state's title and, where something is or is not promised, that too. */
    private static String words(State state) {
        return switch (state.commitment()) {
            case NONE -> state.title();
            case NOT_COMMITTED -> state.title() + ", not promised yet";
            case COMMITTED -> state.title() + ", committed";
        };
    }

    private static List<String> facts(
            IssueSnapshot issue, LabelReading labels, String state, Optional<String> requester) {
        List<String> facts = new ArrayList<>();
        facts.add(fact("State", state));
        if (!issue.confidential()) {
            facts.add(fact("Requested by", requester.map(Mrkdwn::user).orElseGet(() -> author(issue))));
            facts.add(fact("Team", joined(labels.teams(), Team::name).orElse("not chosen yet")));
            issue.milestone().map(Mrkdwn::line).ifPresent(title -> facts.add(fact("Milestone", title)));
            facts.add(fact("Due", issue.dueDate().map(Object::toString).orElse("no date given")));
            joined(issue.assignees(), Member::name).ifPresent(owners -> facts.add(fact("Owner", owners)));
        }
        return facts;
    }

    private static String author(IssueSnapshot issue) {
        return issue.author().map(Member::name).map(Mrkdwn::line).orElse("unknown");
    }

    private static String link(IssueSnapshot issue) {
        String number = "#" + issue.iid();
        return Mrkdwn.link(
                issue.webUrl(), issue.confidential() ? number + " (confidential)" : number + " " + issue.title());
    }

    private static String fallback(IssueSnapshot issue, String state) {
        String title = issue.confidential() ? "" : " " + Mrkdwn.line(issue.title());
        return "Request #" + issue.iid() + title + ". State: " + state;
    }

    private static <T> Optional<String> joined(List<T> things, Function<T, String> name) {
        return things.isEmpty()
                ? Optional.empty()
                : Optional.of(things.stream().map(name).map(Mrkdwn::line).collect(Collectors.joining(", ")));
    }

    private static String fact(String name, String value) {
        return "*" + name + ":* " + value;
    }
}
