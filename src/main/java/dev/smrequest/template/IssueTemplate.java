package dev.smrequest.template;

import dev.smrequest.template.action.ActionReader;
import dev.smrequest.template.field.Field;
import dev.smrequest.template.field.FieldOverride;
import dev.smrequest.template.markdown.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A GitLab issue template, read as a form. Any text is a template: reading never throws. */
public final class IssueTemplate {
    private final String name;
    private final String text;
    private final Outline outline;
    private final List<Question> questions;

    private IssueTemplate(String name, String text) {
        this.name = name;
        this.text = text;
        this.outline = Outline.of(text);
        this.questions = Questions.of(outline.sections());
    }

    public static IssueTemplate parse(String name, String text) {
        return new IssueTemplate(name, text);
    }

    public String name() {
        return name;
    }

    /** All sections in order, asked or not. */
    public List<Question> questions() {
        return questions;
    }

    /**
     * The form to show. {@code overrides} are found by heading, letter case and "(required)" aside; one for a heading that
     * would not be asked makes it a field.
     */
    public Form form(Map<String, FieldOverride> overrides) {
        Overrides settings = new Overrides(overrides, questions);
        List<Field> fields = settings.fields(questions);
        ActionReader actions = new ActionReader(outline.actions());
        List<String> warnings = new ArrayList<>(outline.warnings());
        warnings.addAll(actions.warnings());
        warnings.addAll(settings.warnings());
        return new Form(Fingerprint.of(text, overrides), fields, actions.actions(), warnings);
    }
}
