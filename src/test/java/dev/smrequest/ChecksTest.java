package dev.smrequest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.gitlab.Contact;
import dev.smrequest.server.health.Health;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChecksTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Contact.Failure AWAY = new Contact.Failure(NOON.plusSeconds(1), "GitLab is away.");

    @Test
    void gitlab_beforeAnyContact_saysSo() {
        assertThat(Checks.gitlab(Contact.NONE)).isEqualTo(Health.degraded("not contacted yet"));
    }

    @Test
    void gitlab_answeringAndNot_saysWhichCameLast() {
        Contact answered = Contact.NONE.succeeded(NOON);

        assertThat(Checks.gitlab(answered)).isEqualTo(Health.up("last answer at 2026-03-02T12:00:00Z"));
        assertThat(Checks.gitlab(answered.failed(AWAY.at(), AWAY.reason())))
                .isEqualTo(Health.degraded("GitLab is away."));
    }

    @Test
    void shelf_read_tellsItsAge() {
        assertThat(Checks.shelf(Optional.of(Duration.ofMinutes(2)), Optional.empty()))
                .isEqualTo(Health.up("read 120 s ago"));
        assertThat(Checks.shelf(Optional.empty(), Optional.empty()))
                .isEqualTo(Health.degraded("never read; the bundled template serves"));
    }

    @Test
    void shelf_whoseNewestReadFailed_isDegradedWithTheReason() {
        assertThat(Checks.shelf(Optional.of(Duration.ofMinutes(2)), Optional.of(AWAY)))
                .isEqualTo(Health.degraded("read 120 s ago. GitLab is away."));
        assertThat(Checks.shelf(Optional.empty(), Optional.of(AWAY)))
                .isEqualTo(Health.degraded("never read; the bundled template serves. GitLab is away."));
    }
}
