package dev.smrequest.template.description;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The token that ties an issue to its submission. It is written as a Markdown link reference definition: invisible when
 * rendered, yet in GitLab's full-text index, which leaves out HTML comments and runs of 50 characters or more.
 * Refuses with {@link IllegalArgumentException} a token that is not 8 to 49 ASCII letters and digits.
 */
public record SubmissionMarker(String token) {
    private static final String TOKEN = "[A-Za-z0-9]{8,49}";
    private static final Pattern LINE =
            Pattern.compile("^\\[//]: # \\((" + TOKEN + ")\\)[ \\t\\r]*$", Pattern.MULTILINE);

    public SubmissionMarker {
        if (!token.matches(TOKEN)) {
            throw new IllegalArgumentException("a submission marker is 8 to 49 ASCII letters and digits");
        }
    }

    /** Reads the marker back from a description as GitLab stores it; the last one, as the bot writes it last. */
    public static Optional<SubmissionMarker> in(String description) {
        Matcher matcher = LINE.matcher(description);
        Optional<SubmissionMarker> last = Optional.empty();
        while (matcher.find()) {
            last = Optional.of(new SubmissionMarker(matcher.group(1)));
        }
        return last;
    }

    /** The line as it stands in a description. */
    public String line() {
        return "[//]: # (" + token + ")";
    }
}
