package dev.smrequest.template.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the template's own quick-action lines ask for, to be sent as parameters of the new issue. Names are as written:
 * whether GitLab knows them is checked when filing.
 */
public record TemplateActions(
        List<String> labels,
        Optional<String> milestone,
        List<String> assignees,
        Optional<LocalDate> dueDate,
        boolean confidential) {

    /** Of a template without any such line. */
    public static final TemplateActions NONE =
            new TemplateActions(List.of(), Optional.empty(), List.of(), Optional.empty(), false);

    public TemplateActions {
        labels = List.copyOf(labels);
        assignees = List.copyOf(assignees);
    }
}
