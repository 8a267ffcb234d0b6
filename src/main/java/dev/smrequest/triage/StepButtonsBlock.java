package dev.smrequest.triage;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import com.slack.api.model.block.element.StaticSelectElement;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.slack.block.Blocks;
import dev.smrequest.slack.text.BlockLimits;
import dev.smrequest.slack.text.PlainText;
import dev.smrequest.triage.act.Position;
import dev.smrequest.workflow.Need;
import dev.smrequest.workflow.State;
import dev.smrequest.workflow.Team;
import dev.smrequest.workflow.Transition;
import dev.smrequest.workflow.Workflow;
import dev.smrequest.workflow.recipe.IssueNow;
import dev.smrequest.workflow.recipe.RecipeBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The likely next steps of a request as buttons, the rest in an overflow menu. A step that only needs a team is a menu of
 * teams, so that it takes one tap.
 */
public final class StepButtonsBlock {
    private static final int LIKELY = 3;
    /** Slack: at most five options in an overflow menu; one is for all steps. */
    private static final int REST = 4;

    private final Workflow workflow;
    private final RecipeBook recipes;

    public StepButtonsBlock(Workflow workflow, RecipeBook recipes) {
        this.workflow = workflow;
        this.recipes = recipes;
    }

    public LayoutBlock of(IssueSnapshot issue) {
        String seen = Position.of(issue, workflow.labels()).digest();
        List<Transition> steps = ordered(issue);
        List<BlockElement> elements = new ArrayList<>();
        steps.stream().limit(LIKELY).forEach(step -> elements.add(likely(step, issue.iid(), seen)));
        elements.add(rest(steps.stream().skip(LIKELY).limit(REST).toList(), issue.iid(), seen));
        return Blocks.actions(elements);
    }

    /** Steps that lead elsewhere first: who looks at a request in triage seldom wants to triage it again. */
    private List<Transition> ordered(IssueSnapshot issue) {
        List<String> here = workflow.labels().read(issue.labels()).states().stream()
                .map(State::key)
                .toList();
        List<Transition> possible = recipes.possible(new IssueNow(issue.labels(), issue.open()));
        List<Transition> ordered = new ArrayList<>(
                possible.stream().filter(step -> !here.contains(step.to())).toList());
        possible.stream().filter(step -> here.contains(step.to())).forEach(ordered::add);
        return ordered;
    }

    private BlockElement likely(Transition step, long iid, String seen) {
        String action = StepButton.ACTION + ":" + step.key();
        if (step.needs().equals(Set.of(Need.TEAM))) {
            return StaticSelectElement.builder()
                    .actionId(action)
                    .placeholder(PlainText.of(step.title() + " to …", BlockLimits.PLACEHOLDER))
                    .options(workflow.teams().stream()
                            .limit(BlockLimits.OPTIONS)
                            .map(team -> teamOption(step, team, iid, seen))
                            .toList())
                    .build();
        }
        return Blocks.button(action, new StepPress(iid, step.key(), seen, Optional.empty()).write(), step.title());
    }

    private static OptionObject teamOption(Transition step, Team team, long iid, String seen) {
        return option(team.name(), new StepPress(iid, step.key(), seen, Optional.of(team.key())));
    }

    private static BlockElement rest(List<Transition> steps, long iid, String seen) {
        List<OptionObject> options = new ArrayList<>();
        steps.forEach(
                step -> options.add(option(step.title(), new StepPress(iid, step.key(), seen, Optional.empty()))));
        options.add(option("All steps and the snippet …", new StepPress(iid, "", seen, Optional.empty())));
        return OverflowMenuElement.builder()
                .actionId(StepButton.ACTION + ":more")
                .options(options)
                .build();
    }

    private static OptionObject option(String text, StepPress press) {
        return Blocks.option(text, press.write());
    }
}
