package dev.smrequest.intake;

import dev.smrequest.intake.form.Prefill;
import dev.smrequest.slack.app.Reply;
import dev.smrequest.slack.app.Subcommand;
import dev.smrequest.slack.app.call.CommandCall;

/** {@code /sm-request [title]}: opens the form. */
public final class RequestCommand implements Subcommand {
    private final RequestForm form;

    public RequestCommand(RequestForm form) {
        this.form = form;
    }

    @Override
    public String word() {
        return "";
    }

    @Override
    public String usage() {
        return "[title]";
    }

    @Override
    public String summary() {
        return "opens the form for a request to Strategic Marketing, with the title filled in if you give one";
    }

    @Override
    public Reply run(CommandCall call) {
        form.open(call.triggerId(), Prefill.titled(call.argument()));
        return new Reply.Silent();
    }
}
