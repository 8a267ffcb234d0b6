package dev.smrequest;

import dev.smrequest.assembly.ground.World;
import dev.smrequest.gitlab.Contact.Failure;
import dev.smrequest.job.JobRunner;
import dev.smrequest.server.health.Health;
import dev.smrequest.server.health.ReadinessCheck;
import dev.smrequest.settings.Settings;
import dev.smrequest.slack.web.answer.Contact;
import dev.smrequest.store.Database;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@code /readyz} looks at. Only a bot that cannot keep requests is not ready; far-away trouble is told. */
final class Checks {
    private Checks() {}

    static List<ReadinessCheck> of(
            Settings settings, Database database, JobRunner jobs, World world, List<ReadinessCheck> ofSlices) {
        List<ReadinessCheck> checks = new ArrayList<>(List.of(
                ReadinessCheck.of("database", () -> database(database)),
                ReadinessCheck.of("jobs", () -> jobs(jobs)),
                ReadinessCheck.of("slack", () -> slack(world)),
                ReadinessCheck.of("gitlab", () -> gitlab(world.gitlab().contact())),
                ReadinessCheck.of(
                        "shelf", () -> shelf(world.shelf().age(), world.shelf().lastFailure())),
                ReadinessCheck.of("features", () -> features(settings))));
        checks.addAll(ofSlices);
        return checks;
    }

    private static Health database(Database database) {
        database.ping();
        return Health.up("answers");
    }

    private static Health jobs(JobRunner jobs) {
        return jobs.alive() ? Health.up("running") : Health.down("jobs are not being run");
    }

    private static Health slack(World world) {
        Contact contact = world.slack().contact();
        return contact.isUp() ? Health.up(contact.sentence()) : Health.degraded(contact.sentence());
    }

    static Health gitlab(dev.smrequest.gitlab.Contact contact) {
        if (contact.isGood()) {
            return Health.up("last answer at " + contact.succeededAt().get());
        }
        return Health.degraded(contact.lastFailure().map(Failure::reason).orElse("not contacted yet"));
    }

    static Health shelf(Optional<Duration> age, Optional<Failure> lastFailure) {
        String read = age.map(since -> "read " + since.toSeconds() + " s ago")
                .orElse("never read; the bundled template serves");
        return lastFailure
                .map(failure -> Health.degraded(read + ". " + failure.reason()))
                .orElseGet(() -> age.isPresent() ? Health.up(read) : Health.degraded(read));
    }

    private static Health features(Settings settings) {
        List<String> off = settings.switchedOff();
        return off.isEmpty() ? Health.up("all on") : Health.off(String.join(" ", off));
    }
}
