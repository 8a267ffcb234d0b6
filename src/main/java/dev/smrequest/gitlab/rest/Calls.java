package dev.smrequest.gitlab.rest;

import dev.smrequest.gitlab.Contact;
import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.gitlab.rest.refusal.Refusals;
import jakarta.ws.rs.ProcessingException;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.gitlab4j.api.GitLabApiException;

/** The one gate all calls pass: failures leave it as {@link GitLabException}, and the {@link Contact} is kept. */
final class Calls {
    private static final int FORBIDDEN = 403;

    private final Refusals refusals;
    private final Clock clock;
    private final AtomicReference<Contact> contact = new AtomicReference<>(Contact.NONE);

    Calls(Refusals refusals, Clock clock) {
        this.refusals = refusals;
        this.clock = clock;
    }

    /** One or more calls through gitlab4j that serve one act. */
    @FunctionalInterface
    interface Call<T> {
        T run() throws GitLabApiException;
    }

    Contact contact() {
        return contact.get();
    }

    /** @param act what is wanted, as it follows "to": {@code file the issue} */
    <T> T run(String act, Call<T> call) {
        try {
            T answer = call.run();
            contact.updateAndGet(known -> known.succeeded(clock.instant()));
            return answer;
        } catch (GitLabApiException e) {
            throw failed(act, e);
        } catch (ProcessingException e) {
            throw failed(act, new GitLabApiException(e));
        } catch (RuntimeException e) {
            throw pagerFailure(act, e);
        }
    }

    /** The same; empty when the bot's role is too small for it, which then is no failure of GitLab's. */
    <T> Optional<T> ifAllowed(String act, Call<T> call) {
        return run(act, () -> {
            try {
                return Optional.of(call.run());
            } catch (GitLabApiException e) {
                if (e.getHttpStatus() == FORBIDDEN) {
                    return Optional.empty();
                }
                throw e;
            }
        });
    }

    /** From the second page on gitlab4j's pager hides the failure in a plain RuntimeException. */
    private RuntimeException pagerFailure(String act, RuntimeException thrown) {
        if (thrown.getCause() instanceof GitLabApiException refused) {
            return failed(act, refused);
        }
        if (thrown.getCause() instanceof IOException unread) {
            return failed(act, new GitLabApiException(unread));
        }
        return thrown;
    }

    private GitLabException failed(String act, GitLabApiException thrown) {
        GitLabException failure = refusals.of(act, thrown);
        contact.updateAndGet(known -> concernsOneRequest(failure.status())
                ? known.succeeded(clock.instant())
                : known.failed(clock.instant(), failure.getMessage()));
        return failure;
    }

    private static boolean concernsOneRequest(int status) {
        return status == 400 || status == 404 || status == 409 || status == 413 || status == 422;
    }
}
