package dev.smrequest.sandbox.gitlab.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How likely an issue is to be done as planned; only where GitLab is paid for. Source: GitLab EE health_status.rb. */
public enum Health {
    ON_TRACK,
    NEEDS_ATTENTION,
    AT_RISK;

    /** By GitLab's word for it, such as {@code at_risk}. */
    public static Optional<Health> named(String word) {
        return Arrays.stream(values())
                .filter(health -> health.word().equals(word))
                .findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As GitLab writes it in its own texts: {@code at risk}. */
    public String spoken() {
        return word().replace('_', ' ');
    }
}
