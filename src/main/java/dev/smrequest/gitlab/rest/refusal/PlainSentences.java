package dev.smrequest.gitlab.rest.refusal;

import java.util.Optional;
import org.gitlab4j.api.GitLabApiException;

/**
 * What GitLab's refusals mean to a person who uses the bot: no settings, status codes or addresses, only what happened
 * and who can help. GitLab: "Status codes" of the REST API.
 */
final class PlainSentences {
    static final String UNREACHABLE = "GitLab cannot be reached right now.";
    static final String WRONG_ADDRESS = "The bot does not find GitLab: an admin must correct its address.";

    private final OwnWords words;

    PlainSentences(OwnWords words) {
        this.words = words;
    }

    /** The sentence for an answer of GitLab's, whatever was asked. */
    String of(GitLabApiException refused) {
        int status = refused.getHttpStatus();
        return switch (status) {
            case 301, 302, 303, 307, 308 -> "The project moved within GitLab: an admin must tell the bot where it is.";
            case 401 -> "GitLab does not let the bot in: an admin must renew its token.";
            case 403 -> "GitLab does not let the bot do this: an admin must give it the right to.";
            case 404 -> "GitLab shows the bot nothing there: an admin must check that the bot has access.";
            case 409 -> "GitLab takes this for a duplicate or for spam: an admin must look into it.";
            case 429 -> "GitLab asks the bot to slow down.";
            default -> status >= 500 || status == 408 ? "GitLab has a fault of its own right now." : notTaken(refused);
        };
    }

    /** Only what GitLab says of single fields can a person correct. */
    private String notTaken(GitLabApiException refused) {
        Optional<String> fields = Optional.of(refused)
                .filter(GitLabApiException::hasValidationErrors)
                .flatMap(named -> words.of(named.getValidationErrors()));
        return "GitLab does not take this as it is"
                + fields.map(named -> ": " + named + ".").orElse(".");
    }
}
