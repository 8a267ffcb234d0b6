package dev.smrequest.intake;

import dev.smrequest.notice.AdminNotices;
import dev.smrequest.notice.Notice;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.store.Transactions;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes the form follow the project's template, and tells the admins what of it the form cannot follow. */
public final class TemplateWatch implements Consumer<Optional<String>> {
    private final RequestTemplates templates;
    private final String bundled;
    private final Transactions transactions;
    private final AdminNotices notices;

    public TemplateWatch(RequestTemplates templates, String bundled, Transactions transactions, AdminNotices notices) {
        this.templates = templates;
        this.bundled = bundled;
        this.transactions = transactions;
        this.notices = notices;
    }

    /** The template's text as read just now; empty when the project has none of that name. */
    @Override
    public void accept(Optional<String> text) {
        templates.adopt(text.orElse(bundled));
        if (text.isEmpty()) {
            tell("template:missing", "the project has no such template; the one shipped with the bot serves instead.");
        }
        List<String> warnings = templates.current().form().warnings();
        if (!warnings.isEmpty()) {
            tell("template:warnings", String.join("\n", warnings));
        }
    }

    private void tell(String subject, String what) {
        transactions.in(connection -> {
            notices.tell(
                    connection, Notice.of(subject, Mrkdwn.text("Issue template " + templates.name() + ": " + what)));
            return subject;
        });
    }
}
