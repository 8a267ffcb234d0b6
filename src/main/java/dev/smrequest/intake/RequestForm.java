package dev.smrequest.intake;

import com.slack.api.model.view.View;
import dev.smrequest.intake.form.FormView;
import dev.smrequest.intake.form.Prefill;
import dev.smrequest.slack.Slack;

/** Opens the form. The one call before the acknowledgement is {@code views.open}; GitLab is not asked. */
public final class RequestForm {
    private final RequestTemplates templates;
    private final Slack slack;

    public RequestForm(RequestTemplates templates, Slack slack) {
        this.templates = templates;
        this.slack = slack;
    }

    /** Opens the first page. @throws dev.smrequest.slack.SlackException when Slack refuses or is too slow */
    public void open(String triggerId, Prefill prefill) {
        slack.openView(triggerId, first(prefill));
    }

    /** The same on top of a modal in which something was just pressed. */
    public void openOnTop(String triggerId, Prefill prefill) {
        slack.pushView(triggerId, first(prefill));
    }

    private View first(Prefill prefill) {
        return FormView.first(templates.current().form(), prefill);
    }
}
