package dev.smrequest.triage.modal.form;

import dev.smrequest.gitlab.Milestone;
import dev.smrequest.gitlab.ShelfContent;
import dev.smrequest.gitlab.shelf.ProjectShelf;
import dev.smrequest.slack.text.BlockLimits;
import dev.smrequest.workflow.FiscalQuarter;
import dev.smrequest.workflow.Workflow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The milestones work can be promised for: the project's active ones but the standing ones of the process, quarters from
 * the present one on first; past quarters and titles too long for a menu of Slack left out.
 */
public final class MilestoneChoices {
    private static final Comparator<String> QUARTERS_FIRST = Comparator.comparing(
                    (String title) -> FiscalQuarter.parse(title).isEmpty())
            .thenComparing(title ->
                    FiscalQuarter.parse(title).map(FiscalQuarter::firstDay).orElse(LocalDate.MAX))
            .thenComparing(Comparator.naturalOrder());

    private final ProjectShelf shelf;
    private final Workflow workflow;
    private final Clock clock;

    public MilestoneChoices(ProjectShelf shelf, Workflow workflow, Clock clock) {
        this.shelf = shelf;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** Titles; the present quarter is among them even when the project lacks it, so that a refusal can name what to make. */
    public List<String> titles() {
        Stream<String> active = shelf.content().stream()
                .map(ShelfContent::milestones)
                .flatMap(List::stream)
                .map(Milestone::title);
        return Stream.concat(Stream.of(preset()), active)
                .filter(title -> !workflow.milestones().containsValue(title))
                .filter(title -> !isPast(title))
                .filter(title -> title.length() <= BlockLimits.OPTION_VALUE)
                .distinct()
                .sorted(QUARTERS_FIRST)
                .limit(BlockLimits.OPTIONS)
                .toList();
    }

    /** The present quarter. */
    public String preset() {
        return FiscalQuarter.of(LocalDate.now(clock)).title();
    }

    private boolean isPast(String title) {
        Optional<FiscalQuarter> quarter = FiscalQuarter.parse(title);
        return quarter.filter(some -> some.compareTo(FiscalQuarter.of(LocalDate.now(clock))) < 0)
                .isPresent();
    }
}
