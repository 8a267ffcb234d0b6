package dev.smrequest.gitlab.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.smrequest.gitlab.CallListener;
import dev.smrequest.gitlab.Contact;
import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.gitlab.rest.ScriptedServer.Answer;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readiness and metrics learn of the calls: good contact, bad contact, and each call with its status. */
class ContactTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final CallListener listener = (host, method, status, took) -> {
        assertThat(took).isPositive();
        calls.add(method + " " + host + " " + status);
    };

    @Test
    void contact_beforeAnyCall_isNotGood() throws IOException {
        try (var server = new ScriptedServer(request -> Answer.DROP);
                var gitLab = at(server)) {
            gitLab.warmUp();

            assertThat(gitLab.contact()).isEqualTo(Contact.NONE);
            assertThat(gitLab.contact().isGood()).isFalse();
            assertThat(server.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"200, true", "404, true", "401, false", "403, false", "301, false", "429, false", "500, false"})
    void contact_afterAnAnswer_isGoodWhenItConcernsThisRequestOnly(int status, boolean good) throws IOException {
        try (var server = new ScriptedServer(request -> Answer.json(status, "{\"iid\":7}"));
                var gitLab = at(server)) {
            GitLabException failure = catchThrowableOfType(GitLabException.class, () -> gitLab.read(7));

            assertThat(failure == null).isEqualTo(status == 200);
            assertThat(gitLab.contact().isGood()).isEqualTo(good);
            assertThat(gitLab.contact().succeededAt().isPresent()).isEqualTo(good);
            assertThat(gitLab.contact().lastFailure().map(Contact.Failure::at).isPresent())
                    .isEqualTo(!good);
            assertThat(calls).containsExactly("GET 127.0.0.1 " + status);
        }
    }

    @Test
    void call_withoutAnAnswer_isCountedWithStatusZero() throws IOException {
        try (var server = new ScriptedServer(request -> Answer.DROP);
                var gitLab = at(server)) {
            GitLabException failure = catchThrowableOfType(GitLabException.class, () -> gitLab.read(7));

            assertThat(calls).containsExactly("GET 127.0.0.1 0");
            assertThat(gitLab.contact().lastFailure()).contains(new Contact.Failure(NOW, failure.getMessage()));
        }
    }

    @Test
    void contact_goodAgainAfterAFailure_keepsTheFailureToLookAt() {
        Contact contact = Contact.NONE.failed(NOW, "broken").succeeded(NOW.plusSeconds(1));

        assertThat(contact.isGood()).isTrue();
        assertThat(contact.lastFailure()).contains(new Contact.Failure(NOW, "broken"));
        assertThat(contact.failed(NOW.plusSeconds(2), "broken again").isGood()).isFalse();
    }

    private Gitlab4jProject at(ScriptedServer server) {
        return new Gitlab4jProject(server.url(), "glpat-sample", "sales/requests", CLOCK, listener);
    }
}
