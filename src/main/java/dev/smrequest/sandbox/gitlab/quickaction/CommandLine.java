package dev.smrequest.sandbox.gitlab.quickaction;

import java.util.Locale;

/**
 * A line that is a command: a known name right behind the slash, then nothing, or one space and the argument. The
 * blank lines below belong to it, as in GitLab.
 */
record CommandLine(Command command, int end) {
    /** The command line starting with the slash at {@code at}, or null when that line is prose. */
    static CommandLine at(String text, int at) {
        int nameEnd = at + 1;
        while (nameEnd < text.length() && !Ascii.isBlank(text.charAt(nameEnd))) {
            nameEnd++;
        }
        String written = text.substring(at + 1, nameEnd);
        if (!CommandNames.matches(written)) {
            return null;
        }
        boolean space = nameEnd < text.length() && text.charAt(nameEnd) == ' ';
        int lineEnd = space ? endOfLine(text, nameEnd) : nameEnd;
        int end = endOfCommand(text, lineEnd);
        String argument = space ? text.substring(nameEnd + 1, lineEnd) : null;
        return end < 0 ? null : new CommandLine(Command.of(written.toLowerCase(Locale.ROOT), argument), end);
    }

    /** What stays in the text: nothing of a command, the drawing of a substitution. */
    String replacement(String matched) {
        return Substitution.apply(command.name(), matched);
    }

    private static int endOfLine(String text, int from) {
        int feed = text.indexOf('\n', from);
        return feed < 0 ? text.length() : feed;
    }

    /** Ruby's {@code (?:\s*\n|$)}: up to the last line feed of the white space here, or -1 when something follows. */
    private static int endOfCommand(String text, int from) {
        int end = from;
        while (end < text.length() && Ascii.isBlank(text.charAt(end))) {
            end++;
        }
        int feed = text.lastIndexOf('\n', end - 1);
        if (feed >= from) {
            return feed + 1;
        }
        return from == text.length() ? from : -1;
    }
}
