package dev.smrequest.news.preference;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which news somebody wants. */
public enum Preference {
    ALL("All news", "every step of a request: its team, the backlog, and all decisions"),
    DECISIONS(
            "Decisions",
            "only what is promised or over: committed, completed, transferred, declined, waiting for information"),
    NONE("None", "nothing; `/sm-request mine` and `/sm-request show` tell you when you ask");

    private final String label;
    private final String meaning;

    Preference(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public static Optional<Preference> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    public boolean wants(boolean decision) {
        return this == ALL || (this == DECISIONS && decision);
    }

    /** How it is stored, and the value of its button. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return label;
    }

    String meaning() {
        return meaning;
    }
}
