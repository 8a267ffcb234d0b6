package dev.smrequest.settings;

import java.util.function.Function;

/** What a key is without being set, how it is written, and what is then read; {@code variable} empty if it has none. */
record Key(
        String path,
        String variable,
        Function<Settings, Object> read,
        Object byDefault,
        String written,
        String inVariable,
        Object explicit) {
    @Override
    public String toString() {
        return path;
    }

    static Secret secret(String text) {
        return new Secret(text);
    }

    static Key key(
            String path,
            String variable,
            Function<Settings, Object> read,
            Object byDefault,
            String written,
            Object explicit) {
        return key(path, variable, read, byDefault, written, written, explicit);
    }

    static Key key(
            String path,
            String variable,
            Function<Settings, Object> read,
            Object byDefault,
            String written,
            String inVariable,
            Object explicit) {
        return new Key(path, variable, read, byDefault, written, inVariable, explicit);
    }
}
