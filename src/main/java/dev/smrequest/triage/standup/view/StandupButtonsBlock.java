package dev.smrequest.triage.standup.view;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.slack.block.Blocks;
import dev.smrequest.triage.StepPress;
import dev.smrequest.triage.act.Position;
import dev.smrequest.triage.standup.walk.WalkMove;
import dev.smrequest.workflow.Need;
import dev.smrequest.workflow.Team;
import dev.smrequest.workflow.Transition;
import dev.smrequest.workflow.Workflow;
import dev.smrequest.workflow.recipe.IssueNow;
import dev.smrequest.workflow.recipe.RecipeBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The buttons of a stand-up: one for each team and each other step, and those that move on. */
public final class StandupButtonsBlock {
    /** Action ids; the first and the last go on after a colon. */
    public static final String STEP = "standup_step";

    public static final String ASK = "standup_ask";
    public static final String MOVE = "standup_move";

    /** Slack: at most 25 elements in an actions block. */
    private static final int MOST = 25;

    private final Workflow workflow;
    private final RecipeBook recipes;

    public StandupButtonsBlock(Workflow workflow, RecipeBook recipes) {
        this.workflow = workflow;
        this.recipes = recipes;
    }

    /** For a request to decide on; {@code team} is whose requests are walked. */
    List<LayoutBlock> steps(IssueSnapshot issue, Optional<String> team, boolean canGoBack) {
        List<BlockElement> teams = new ArrayList<>();
        List<BlockElement> others = new ArrayList<>();
        String seen = Position.of(issue, workflow.labels()).digest();
        for (Transition step : recipes.possible(new IssueNow(issue.labels(), issue.open()))) {
            if (step.needs().equals(Set.of(Need.TEAM))) {
                workflow.teams().stream()
                        .filter(other -> !team.equals(Optional.of(other.key())))
                        .forEach(other -> teams.add(team(step, other, issue.iid(), seen)));
            } else {
                others.add(
                        step(step.title(), step.key(), new StepPress(issue.iid(), step.key(), seen, Optional.empty())));
            }
        }
        others.add(button("Need info", ASK, Long.toString(issue.iid())));
        others.add(move("Skip", WalkMove.SKIP, issue.iid()));
        others.addAll(around(canGoBack));
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.addAll(rows(teams));
        blocks.addAll(rows(others));
        return blocks;
    }

    /** For what needs no decision. */
    List<LayoutBlock> onward(String label, boolean canGoBack) {
        List<BlockElement> buttons = new ArrayList<>();
        buttons.add(move(label, WalkMove.NEXT, 0));
        buttons.addAll(around(canGoBack));
        return rows(buttons);
    }

    private static List<BlockElement> around(boolean canGoBack) {
        List<BlockElement> buttons = new ArrayList<>();
        if (canGoBack) {
            buttons.add(move("Back", WalkMove.BACK, 0));
        }
        buttons.add(move("Finish", WalkMove.FINISH, 0));
        return buttons;
    }

    private static List<LayoutBlock> rows(List<BlockElement> elements) {
        List<LayoutBlock> rows = new ArrayList<>();
        for (int from = 0; from < elements.size(); from += MOST) {
            rows.add(Blocks.actions(elements.subList(from, Math.min(from + MOST, elements.size()))));
        }
        return rows;
    }

    private static BlockElement team(Transition step, Team team, long iid, String seen) {
        return step(
                team.name(),
                step.key() + ":" + team.key(),
                new StepPress(iid, step.key(), seen, Optional.of(team.key())));
    }

    private static BlockElement step(String label, String rest, StepPress press) {
        return button(label, STEP + ":" + rest, press.write());
    }

    private static BlockElement move(String label, WalkMove move, long iid) {
        return button(label, MOVE + ":" + move, Long.toString(iid));
    }

    private static BlockElement button(String label, String action, String value) {
        return Blocks.button(action, value, label);
    }
}
