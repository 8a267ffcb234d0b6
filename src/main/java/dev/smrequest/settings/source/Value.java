package dev.smrequest.settings.source;

import java.util.Optional;
import java.util.function.Function;

/**
 * One value as written, or as the environment has it. Reading it in a format reports what does not fit and goes on with
 * the default, so that all problems come to light together.
 */
public final class Value {
    private final Reading reading;
    private final String path;
    private final String name;
    private final int line;
    private final Optional<String> text;

    /** {@code name} is what the place that decides is called: the path in the file, or an environment variable. */
    Value(Reading reading, String path, String name, int line, Optional<String> text) {
        this.reading = reading;
        this.path = path;
        this.name = name;
        this.line = line;
        this.text = text.map(String::strip).filter(written -> !written.isEmpty());
    }

    /** The same value when it is not set in either place and may be set in the environment too. */
    Value alsoCalled(String variable) {
        return text.isPresent() ? this : new Value(reading, path, variable, line, text);
    }

    public Optional<String> text() {
        return text;
    }

    public String or(String fallback) {
        return text.orElse(fallback);
    }

    /** The text; when it is not set, the problem is reported with {@code what} it is, and the answer is empty. */
    public String required(String what) {
        if (text.isEmpty()) {
            reading.reportMissing(missing() + " is not set: " + what);
        }
        return text.orElse("");
    }

    /** The text; when it is not set, that is a problem of the line of the section it should be in. */
    public String required() {
        if (text.isEmpty()) {
            reading.report(reading.lineOf(path), path + " is missing.");
        }
        return text.orElse("");
    }

    /** The value in a format, empty when it is not set or does not fit, which is reported with what it {@code mustBe}. */
    public <T> Optional<T> as(Function<String, Optional<T>> format, String mustBe) {
        return text.flatMap(written -> {
            Optional<T> fitting = format.apply(written);
            if (fitting.isEmpty()) {
                report("must be " + mustBe + ".");
            }
            return fitting;
        });
    }

    /** One of the constants, written in lower case. */
    public <E extends Enum<E>> Optional<E> oneOf(Class<E> type) {
        return as(written -> Formats.constant(written, type), "one of " + Formats.constants(type));
    }

    /** Reports that the value does not do, with a sentence that goes on after its name. */
    public void report(String sentence) {
        if (line > 0) {
            reading.report(line, path + " " + sentence);
        } else {
            reading.reportMissing(name + " " + sentence);
        }
    }

    private String missing() {
        return name.equals(path) ? path : name + " (or " + path + " in the settings file)";
    }
}
