package dev.smrequest.template.description;

import dev.smrequest.template.usertext.UserText;
import java.util.Locale;

/** An answer up to a number of characters, saying how many were left out. */
final class Shortened {
    private Shortened() {}

    static String block(String typed, int longest) {
        if (typed.length() <= longest) {
            return UserText.block(typed);
        }
        int end = Character.isHighSurrogate(typed.charAt(Math.max(0, longest - 1))) ? longest - 1 : longest;
        String note = String.format(
                Locale.ROOT, "_Shortened: %,d more characters did not fit into the issue._", typed.length() - end);
        return (UserText.block(typed.substring(0, Math.max(0, end))) + "\n\n" + note).strip();
    }
}
