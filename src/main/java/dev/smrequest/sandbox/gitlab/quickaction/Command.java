package dev.smrequest.sandbox.gitlab.quickaction;

import java.util.Optional;

/** One extracted command: its name in lower case, without the slash, and its argument unless that is blank. */
public record Command(String name, Optional<String> argument) {
    static Command of(String name, String argument) {
        return new Command(name, Optional.ofNullable(argument).filter(text -> !text.isBlank()));
    }

    @Override
    public String toString() {
        return "/" + name + argument.map(text -> " " + text).orElse("");
    }
}
