package dev.smrequest.sandbox.gitlab.model;

import java.util.Optional;

/** A label of the project, or of the group above it ({@code ofProject} false). */
public record Label(long id, String name, String color, String description, boolean ofProject) {
    private static final String SEPARATOR = "::";

    /** Everything before the last {@code ::}, so {@code a::b::c} has scope {@code a::b}. Source: GitLab EE label.rb. */
    public Optional<String> scope() {
        int end = name.lastIndexOf(SEPARATOR);
        return end > 0 ? Optional.of(name.substring(0, end)) : Optional.empty();
    }

    public boolean sharesScopeWith(Label other) {
        return id != other.id && scope().isPresent() && scope().equals(other.scope());
    }

    /** As GitLab writes it in its own texts. */
    public String reference() {
        return name.contains("\"") ? "~" + id : "~\"" + name + "\"";
    }

    /** Dark on light colours and light on dark ones. */
    public String textColor() {
        int rgb = Integer.parseInt(color.substring(1), 16);
        int brightness = (rgb >> 16 & 0xff) * 299 + (rgb >> 8 & 0xff) * 587 + (rgb & 0xff) * 114;
        return brightness / 1000 > 125 ? "#1F1E24" : "#FFFFFF";
    }
}
