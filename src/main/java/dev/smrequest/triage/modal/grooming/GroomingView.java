package dev.smrequest.triage.modal.grooming;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.slack.block.Blocks;
import dev.smrequest.slack.text.BlockLimits;
import dev.smrequest.slack.text.PlainText;
import dev.smrequest.triage.modal.form.TriageForm;
import dev.smrequest.workflow.LabelGroup;
import dev.smrequest.workflow.Workflow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One menu for each group of grooming labels; what the issue has already is chosen. */
public final class GroomingView {
    static final String CALLBACK = "triage_grooming";
    private static final String ACTION = "label";

    private final Workflow workflow;

    public GroomingView(Workflow workflow) {
        this.workflow = workflow;
    }

    View of(TriageForm form) {
        List<LayoutBlock> menus = workflow.grooming().stream()
                .map(group -> (LayoutBlock) menu(group, chosen(form, group)))
                .toList();
        return View.builder()
                .type("modal")
                .callbackId(CALLBACK)
                .privateMetadata(form.id())
                .title(ViewTitle.builder().type("plain_text").text("Grooming").build())
                .submit(ViewSubmit.builder()
                        .type("plain_text")
                        .text("Take over")
                        .build())
                .close(ViewClose.builder().type("plain_text").text("Back").build())
                .blocks(menus)
                .build();
    }

    /** The labels chosen, by the key of their group. */
    static Map<String, String> chosen(Map<String, Map<String, ViewState.Value>> values) {
        Map<String, String> chosen = new LinkedHashMap<>();
        values.forEach((group, actions) -> actions.values().stream()
                .map(ViewState.Value::getSelectedOption)
                .filter(option -> option != null)
                .findFirst()
                .ifPresent(option -> chosen.put(group, option.getValue())));
        return chosen;
    }

    private static Optional<String> chosen(TriageForm form, LabelGroup group) {
        Optional<String> entered = Optional.ofNullable(
                form.content().entered().choices().grooming().get(group.key()));
        List<String> present = form.content().issue().map(IssueSnapshot::labels).orElse(List.of());
        return entered.or(
                () -> group.labels().stream().filter(present::contains).findFirst());
    }

    private static InputBlock menu(LabelGroup group, Optional<String> chosen) {
        List<OptionObject> options = group.labels().stream()
                .limit(BlockLimits.OPTIONS)
                .map(GroomingView::option)
                .toList();
        return InputBlock.builder()
                .blockId(group.key())
                .label(PlainText.of(group.title(), BlockLimits.INPUT_LABEL))
                .element(StaticSelectElement.builder()
                        .actionId(ACTION)
                        .options(options)
                        .initialOption(options.stream()
                                .filter(option ->
                                        chosen.filter(option.getValue()::equals).isPresent())
                                .findFirst()
                                .orElse(null))
                        .build())
                .optional(true)
                .build();
    }

    private static OptionObject option(String label) {
        return Blocks.option(label, label);
    }
}
