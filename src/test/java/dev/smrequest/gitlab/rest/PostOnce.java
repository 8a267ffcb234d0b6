package dev.smrequest.gitlab.rest;

import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.CallListener;
import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.gitlab.issue.NewIssue;
import dev.smrequest.gitlab.rest.client.SinglePost;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.gitlab4j.api.GitLabApi;
import org.gitlab4j.api.GitLabApiException;

/**
 * A process of its own that reads an issue (unless told {@code fresh}) and then files one; for {@link SinglePostTest}.
 * {@code ours} goes through the adapter, {@code bare} through gitlab4j as it is.
 */
final class PostOnce {
    /** The exit value when the adapter asks for a look before trying again. */
    static final int LOOK_FIRST = 42;

    private static final NewIssue ISSUE =
            new NewIssue("Battlecard", "Text", List.of(), Optional.empty(), List.of(), Optional.empty(), false);

    private PostOnce() {}

    public static void main(String[] args) throws GitLabApiException {
        boolean fresh = args[2].equals("fresh");
        if (args[1].equals("bare")) {
            bare(args[0], fresh);
        } else {
            SinglePost.enforce();
            ours(args[0], fresh);
        }
    }

    private static void ours(String url, boolean fresh) {
        try (var gitLab =
                new Gitlab4jProject(url, "glpat-sample", "sales/requests", Clock.systemUTC(), CallListener.NONE)) {
            if (!fresh) {
                gitLab.read(1);
            }
            gitLab.create(ISSUE);
        } catch (GitLabException expected) {
            System.exit(expected.retry() == Retry.AFTER_CHECK ? LOOK_FIRST : 1);
        }
    }

    private static void bare(String url, boolean fresh) throws GitLabApiException {
        try (var gitLab = new GitLabApi(url, "glpat-sample")) {
            if (!fresh) {
                gitLab.getIssuesApi().getIssue("sales/requests", 1L);
            }
            gitLab.getIssuesApi().createIssue("sales/requests", "Battlecard", "Text");
        }
    }
}
