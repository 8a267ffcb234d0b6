package dev.smrequest.triage.modal;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.slack.block.Blocks;
import dev.smrequest.slack.text.BlockLimits;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.slack.text.PlainText;
import dev.smrequest.triage.facts.RequestFacts;
import dev.smrequest.triage.modal.field.StepFieldsBlock;
import dev.smrequest.triage.modal.form.TriageForm;
import dev.smrequest.triage.modal.form.TriageForm.Entered;
import dev.smrequest.triage.modal.form.TriageRules;
import dev.smrequest.triage.modal.grooming.GroomingButton;
import dev.smrequest.workflow.Transition;
import java.util.ArrayList;
import java.util.List;

/** The triage form: the request, its possible steps, what the chosen one asks for, and the snippet it comes to. */
public final class TriageView {
    static final String CALLBACK = "triage_request";

    private static final String NO_STEP = "The workflow has no step from here. Its labels can be changed in GitLab.";
    private static final String NOTHING_TO_WITHDRAW =
            "There is nothing to withdraw any more. To have it taken up again, ask the team or file a new request.";

    private final TriageRules rules;
    private final RequestFacts facts;
    private final StepFieldsBlock fields;

    public TriageView(TriageRules rules, RequestFacts facts, StepFieldsBlock fields) {
        this.rules = rules;
        this.facts = facts;
        this.fields = fields;
    }

    /** The view of a form whose request was read. */
    View of(TriageForm form) {
        IssueSnapshot issue = form.content().issue().orElseThrow();
        List<Transition> possible = rules.possible(form);
        return View.builder()
                .type("modal")
                .callbackId(CALLBACK)
                .privateMetadata(form.id())
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text("Request #" + issue.iid())
                        .build())
                .submit(
                        possible.isEmpty()
                                ? null
                                : ViewSubmit.builder()
                                        .type("plain_text")
                                        .text(submit(form))
                                        .build())
                .close(ViewClose.builder().type("plain_text").text("Cancel").build())
                .blocks(blocks(form, issue, possible))
                .build();
    }

    private List<LayoutBlock> blocks(TriageForm form, IssueSnapshot issue, List<Transition> possible) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(facts.headline(issue)));
        blocks.add(Blocks.fields(facts.of(issue, form.content().requester())));
        facts.excerpt(issue).ifPresent(text -> blocks.add(Blocks.section(text)));
        if (possible.isEmpty()) {
            blocks.add(Blocks.section(rules.isForTriagers(form) ? NO_STEP : NOTHING_TO_WITHDRAW));
        } else if (rules.isForTriagers(form)) {
            blocks.addAll(fields.of(possible, form.content().entered()));
            rules.snippet(form).ifPresent(snippet -> {
                if (rules.hasGrooming()) {
                    blocks.add(grooming(form));
                }
                blocks.add(Blocks.section("What this comes to in GitLab:\n" + Mrkdwn.codeBlock(snippet)));
            });
        } else {
            blocks.addAll(fields.ofRequester(possible, form.content().entered()));
        }
        return blocks;
    }

    /** In a stand-up nothing is asked again, so the button says that it closes the issue. */
    private String submit(TriageForm form) {
        Entered entered = form.content().entered();
        boolean closes = form.content().origin().walk().isPresent() && rules.closes(entered);
        return rules.step(entered)
                .filter(step -> closes)
                .map(step -> PlainText.shorten(step.title() + " and close", BlockLimits.VIEW_TITLE))
                .orElse("Apply");
    }

    private static LayoutBlock grooming(TriageForm form) {
        int chosen = form.content().entered().choices().grooming().size();
        String label = chosen == 0 ? "Grooming …" : "Grooming … (" + chosen + " chosen)";
        return Blocks.actions(List.of(Blocks.button(GroomingButton.ACTION, form.id(), label)));
    }
}
