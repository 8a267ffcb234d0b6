package dev.smrequest.sandbox.gitlab.model;

import java.time.LocalDate;
import java.util.Optional;

/** A milestone of the project, or of the group above it ({@code place.ofProject()} false). */
public record Milestone(long id, Place place, String title, String description, Span span, boolean active) {
    /** Where it belongs and under which number there. */
    public record Place(long iid, boolean ofProject) {}

    /** From when to when it runs; either end may be open. */
    public record Span(Optional<LocalDate> start, Optional<LocalDate> due) {
        public static final Span OPEN = new Span(Optional.empty(), Optional.empty());

        public static Span of(LocalDate start, LocalDate due) {
            return new Span(Optional.of(start), Optional.of(due));
        }
    }

    public boolean expired(LocalDate today) {
        return span.due().filter(due -> due.isBefore(today)).isPresent();
    }

    /** As GitLab writes it in its own texts. */
    public String reference() {
        return title.contains("\"") ? "%" + place.iid() : "%\"" + title + "\"";
    }
}
