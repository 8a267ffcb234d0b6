package dev.smrequest.triage.standup.view;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewTitle;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.block.Blocks;
import dev.smrequest.slack.text.BlockLimits;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.slack.text.PlainText;
import dev.smrequest.triage.act.Act;
import dev.smrequest.triage.question.Question;
import dev.smrequest.triage.standup.walk.Route;
import dev.smrequest.triage.standup.walk.Stop;
import dev.smrequest.triage.standup.walk.Twin;
import dev.smrequest.triage.standup.walk.Walk;
import dev.smrequest.triage.undo.UndoButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The modal of a stand-up: what was done last, the request that is next, and what can be done with it. */
public final class StandupView {
    private static final int LINES = 10;
    private static final int TITLE = 150;
    private static final int TYPED = 700;

    private final View view;

    private StandupView(String title, String walk, List<LayoutBlock> blocks) {
        view = View.builder()
                .type("modal")
                .callbackId("standup")
                .privateMetadata(walk)
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(PlainText.shorten(title, BlockLimits.VIEW_TITLE))
                        .build())
                .close(ViewClose.builder().type("plain_text").text("Close").build())
                .blocks(blocks)
                .build();
    }

    public static StandupView loading() {
        return new StandupView("Stand-up", "", List.of(Blocks.section("Reading the queue from GitLab …")));
    }

    /** {@code sentence} is plain text. */
    public static StandupView saying(Walk walk, String sentence) {
        return new StandupView("Stand-up", walk.id(), List.of(Blocks.section(":warning: " + Mrkdwn.text(sentence))));
    }

    /** Opens it and answers the view's id. */
    public String open(Slack slack, String triggerId) {
        return slack.openView(triggerId, view).id();
    }

    public View view() {
        return view;
    }

    /** The request a walk is at. */
    public static StandupView of(Walk walk, Seen seen, StandupWords words) {
        Route route = walk.route();
        Optional<Stop> stop = route.stop(seen.issue().iid());
        List<LayoutBlock> blocks = new ArrayList<>(news(walk, words));
        blocks.add(Blocks.section(words.facts().headline(seen.issue())));
        blocks.add(Blocks.fields(words.facts().of(seen.issue(), seen.requester())));
        words.facts().excerpt(seen.issue()).ifPresent(text -> blocks.add(Blocks.section(text)));
        seen.question()
                .filter(question -> !seen.issue().confidential())
                .ifPresent(question -> blocks.add(Blocks.section(question(question))));
        stop.map(Stop::twins)
                .filter(twins -> !twins.isEmpty() && !seen.issue().confidential())
                .ifPresent(twins -> blocks.add(Blocks.section(twins(twins))));
        boolean decided = stop.map(Stop::mark).filter(Stop.Mark.AHEAD::equals).isEmpty();
        blocks.addAll(
                decided
                        ? words.buttons().onward("Next", route.canGoBack())
                        : words.buttons().steps(seen.issue(), walk.content().team(), route.canGoBack()));
        waiting(walk).ifPresent(blocks::add);
        String title =
                "Stand-up: " + (route.position() + 1) + " of " + route.stops().size();
        return new StandupView(title, walk.id(), blocks);
    }

    /** A walk that shows no request: the rest is in other hands, or something is on its way, or it has ended. */
    public static StandupView pausing(Walk walk, StandupWords words) {
        List<LayoutBlock> blocks = new ArrayList<>(news(walk, words));
        boolean canGoBack = walk.route().canGoBack();
        switch (walk.content().phase()) {
            case LOADING, UNDERWAY -> {
                blocks.add(Blocks.section("Others are on all requests that are left."));
                blocks.addAll(words.buttons().onward("Look again", canGoBack));
            }
            case ENDING -> blocks.add(Blocks.section("That was the last one. GitLab still works on what was done …"));
            case ENDED -> blocks.add(Blocks.section(end(walk, words)));
        }
        waiting(walk).ifPresent(blocks::add);
        return new StandupView("Stand-up", walk.id(), blocks);
    }

    private static String end(Walk walk, StandupWords words) {
        if (walk.route().stops().isEmpty()) {
            return ":tada: The queue is empty: there is nothing to decide on. Have a good day!";
        }
        String told = words.tally().isWorthTelling(walk) ? " The team's channel has the same summary." : "";
        return ":tada: *The stand-up is over.* " + words.tally().of(walk) + "." + told;
    }

    private static List<LayoutBlock> news(Walk walk, StandupWords words) {
        List<LayoutBlock> blocks = new ArrayList<>();
        words.last(walk).ifPresent(act -> blocks.add(outcome(act, words)));
        List<String> lines = walk.content().news().lines();
        if (!lines.isEmpty()) {
            String more = lines.size() > LINES ? "\n… and " + (lines.size() - LINES) + " more" : "";
            blocks.add(Blocks.context(lines.stream().limit(LINES).collect(Collectors.joining("\n")) + more));
        }
        if (!blocks.isEmpty()) {
            blocks.add(DividerBlock.builder().build());
        }
        return blocks;
    }

    private static LayoutBlock outcome(Act act, StandupWords words) {
        return words.canBeUndone(act)
                ? Blocks.section(words.outcome(act), Blocks.button(UndoButton.ACTION, act.id(), UndoButton.LABEL))
                : Blocks.section(words.outcome(act));
    }

    private static String question(Question question) {
        String asked = "*" + Mrkdwn.user(question.asker()) + " asked:* " + Mrkdwn.line(question.text(), TYPED);
        return question.answer()
                .map(answer -> asked + "\n*Answer:* " + Mrkdwn.text(answer, TYPED))
                .orElse(asked + "\nThe issue has changed since; perhaps the answer is there.");
    }

    private static String twins(List<Twin> twins) {
        return "*Possible duplicates:*\n"
                + twins.stream()
                        .map(twin -> "• "
                                + Mrkdwn.link(
                                        twin.webUrl(), "#" + twin.iid() + " " + PlainText.shorten(twin.title(), TITLE)))
                        .collect(Collectors.joining("\n"));
    }

    private static Optional<LayoutBlock> waiting(Walk walk) {
        int waiting = walk.content().waiting();
        return waiting == 0
                ? Optional.empty()
                : Optional.of(Blocks.context(
                        waiting == 1 ? "1 more waits for an answer." : waiting + " more wait for an answer."));
    }
}
