package dev.smrequest.workflow.recipe;

import dev.smrequest.workflow.FiscalQuarter;
import dev.smrequest.workflow.Need;
import dev.smrequest.workflow.Team;
import dev.smrequest.workflow.Transition;
import dev.smrequest.workflow.Workflow;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** What a step did, in the past tense and with what was told, such as "Triaged to the PMM team". */
public final class DoneWords {
    private DoneWords() {}

    /** {@code typed} makes what people typed harmless for where the words go. */
    public static String of(Workflow workflow, Transition step, Choices choices, UnaryOperator<String> typed) {
        String words = step.done();
        for (Need need : new Need[] {Need.TEAM, Need.ASSIGNEE, Need.MILESTONE, Need.DESTINATION}) {
            String told = choices.of(need)
                    .map(text -> shown(workflow, need, text))
                    .map(typed)
                    .orElse("?");
            words = words.replace("{" + need.name().toLowerCase(Locale.ROOT) + "}", told);
        }
        return words;
    }

    private static String shown(Workflow workflow, Need need, String text) {
        return switch (need) {
            case TEAM -> workflow.team(text).map(Team::name).orElse(text);
            case MILESTONE ->
                FiscalQuarter.parse(text).map(FiscalQuarter::title).orElse(text);
            default -> text;
        };
    }
}
