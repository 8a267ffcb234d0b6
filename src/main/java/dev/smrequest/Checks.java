package dev.smrequest;

import dev.smrequest.job.JobRunner;
import dev.smrequest.server.health.Health;
import dev.smrequest.server.health.ReadinessCheck;
import dev.smrequest.settings.Settings;
import dev.smrequest.slack.web.answer.Contact;
import dev.smrequest.store.Database;
import java.util.List;

/** What {@code /readyz} looks at. Only a bot that cannot keep requests is not ready; far-away trouble is told. */
final class Checks {
    private Checks() {}

    static List<ReadinessCheck> of(Settings settings, Database database, JobRunner jobs, World world) {
        return List.of(
                ReadinessCheck.of("database", () -> database(database)),
                ReadinessCheck.of("jobs", () -> jobs(jobs)),
                ReadinessCheck.of("slack", () -> slack(world)),
                ReadinessCheck.of("gitlab", () -> gitlab(world)),
                ReadinessCheck.of("shelf", () -> shelf(world)),
                ReadinessCheck.of("features", () -> features(settings)));
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

    private static Health gitlab(World world) {
        dev.smrequest.gitlab.Contact contact = world.gitlab().contact();
        if (contact.isGood() || contact.lastFailure().isEmpty()) {
            return Health.up("last answer at "
                    + contact.succeededAt().map(Object::toString).orElse("none yet"));
        }
        return Health.degraded(contact.lastFailure().get().reason());
    }

    private static Health shelf(World world) {
        return world.shelf()
                .age()
                .map(age -> Health.up("read " + age.toSeconds() + " s ago"))
                .orElseGet(() -> Health.degraded("never read; the bundled template serves"));
    }

    private static Health features(Settings settings) {
        List<String> off = settings.switchedOff();
        return off.isEmpty() ? Health.up("all on") : Health.off(String.join(" ", off));
    }
}
