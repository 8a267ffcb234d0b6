package dev.smrequest.intake;

import dev.smrequest.template.Form;
import dev.smrequest.template.IssueTemplate;

/** One version of the issue template and the form made from it. */
public record RequestTemplate(IssueTemplate template, Form form) {}
