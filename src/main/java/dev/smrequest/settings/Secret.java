package dev.smrequest.settings;

import dev.smrequest.settings.source.Formats;
import dev.smrequest.settings.source.Value;
import java.util.Optional;

/** A text that must not show in logs or messages; only {@link #reveal()} gives it away. */
public final class Secret {
    private final String text;

    public Secret(String text) {
        this.text = text;
    }

    /** A token or signing secret; none, reported, when it could not stand in an HTTP header. */
    static Optional<Secret> token(Value value) {
        return value.as(
                        Formats::token,
                        "made of letters, digits and signs of ASCII only, without blanks or line breaks inside: copy it"
                                + " again")
                .map(Secret::new);
    }

    /** The same, reported with {@code what} it is when it is not set. */
    static Secret requiredToken(Value value, String what) {
        value.required(what);
        return token(value).orElse(new Secret(""));
    }

    public String reveal() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && secret.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "(secret)";
    }
}
