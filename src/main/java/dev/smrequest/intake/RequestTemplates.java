package dev.smrequest.intake;

import dev.smrequest.store.Transactions;
import dev.smrequest.template.IssueTemplate;
import dev.smrequest.template.field.FieldOverride;
import java.time.Clock;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The issue template that new forms are made from, and the earlier versions that open forms were made from. A version
 * is in the database before the first form shows it.
 */
public final class RequestTemplates {
    private static final Logger log = LoggerFactory.getLogger(RequestTemplates.class);

    private final String name;
    private final Map<String, FieldOverride> overrides;
    private final TemplateStore store;
    private final Clock clock;
    private volatile RequestTemplate current;

    /** Starts with the bundled text, which serves until {@link #adopt} is called with the project's own. */
    public RequestTemplates(
            String name, String bundled, Map<String, FieldOverride> overrides, Transactions transactions, Clock clock) {
        this.name = name;
        this.overrides = Map.copyOf(overrides);
        this.store = new TemplateStore(transactions);
        this.clock = clock;
        adopt(bundled);
    }

    /** Makes new forms from this text from now on. */
    public void adopt(String text) {
        RequestTemplate next = read(text);
        RequestTemplate before = current;
        if (before != null && before.form().fingerprint().equals(next.form().fingerprint())) {
            return;
        }
        store.keep(next.form().fingerprint(), text, clock.instant());
        current = next;
        log.info(
                "The form follows template {} with {} fields",
                name,
                next.form().fields().size());
    }

    /** The template's name in the project. */
    public String name() {
        return name;
    }

    public RequestTemplate current() {
        return current;
    }

    /** The version that a form was made from; today's when that one is not known any more. */
    public RequestTemplate version(String fingerprint) {
        RequestTemplate now = current;
        return now.form().fingerprint().equals(fingerprint)
                ? now
                : store.find(fingerprint).map(this::read).orElse(now);
    }

    private RequestTemplate read(String text) {
        IssueTemplate template = IssueTemplate.parse(name, text);
        return new RequestTemplate(template, template.form(overrides));
    }
}
