package dev.smrequest.sandbox.traffic;

import java.util.regex.Pattern;

/**
 * A rule: the next so many calls of a side whose "METHOD /path" matches suffer the effect.
 *
 * @param path regular expression found anywhere in "METHOD /path?query"; empty matches everything
 */
public record Fault(Side side, String path, Effect effect, int times) {

    /** Refuses a pattern that is none, and a number of times below one. */
    public Fault {
        Pattern.compile(path);
        if (times < 1) {
            throw new IllegalArgumentException("A fault must happen at least once, not " + times + " times.");
        }
    }

    /** A fault that happens once. */
    public static Fault once(Side side, String path, Effect effect) {
        return new Fault(side, path, effect, 1);
    }

    boolean matches(Side asked, String call) {
        return side == asked && Pattern.compile(path).matcher(call).find();
    }

    Fault spent() {
        return new Fault(side, path, effect, times - 1);
    }
}
