package dev.smrequest.journey;

import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.model.IssueStatus;
import dev.smrequest.sandbox.gitlab.model.IssueText;
import dev.smrequest.sandbox.gitlab.model.Label;
import dev.smrequest.sandbox.gitlab.model.Planning;
import dev.smrequest.sandbox.gitlab.model.User;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts requests straight into the pretend GitLab, as if they had been there for long. */
final class Seeds {
    private final GitLabWorld world;
    private final Instant now;

    Seeds(Town town) {
        this.world = town.sandbox.gitlab();
        this.now = Town.MONDAY;
    }

    /** A request by its title and labels; filed so many days ago. */
    record Seed(
            String title, int days, List<String> labels, Optional<LocalDate> due, List<String> who, boolean secret) {
        static Seed of(String title, int days, String... labels) {
            List<String> all =
                    Stream.concat(Stream.of("sm_request"), Stream.of(labels)).toList();
            return new Seed(title, days, all, Optional.empty(), List.of(), false);
        }

        Seed due(String day) {
            return new Seed(title, days, labels, Optional.of(LocalDate.parse(day)), who, secret);
        }

        Seed assigned(String... people) {
            return new Seed(title, days, labels, due, List.of(people), secret);
        }

        Seed confidential() {
            return new Seed(title, days, labels, due, who, true);
        }
    }

    /** Answers its number. */
    long add(Seed seed) {
        Instant created = now.minus(Duration.ofDays(seed.days()));
        Issue.Birth birth =
                new Issue.Birth(world.issues().nextId(), world.issues().nextIid(), person("ada.park"), created);
        Planning planning = new Planning(
                seed.labels().stream().map(this::label).toList(),
                Optional.empty(),
                seed.who().stream().map(this::person).toList(),
                seed.due(),
                Optional.empty(),
                Optional.empty());
        IssueStatus status = new IssueStatus(true, seed.secret(), false, created, Optional.empty());
        world.issues().put(new Issue(birth, new IssueText(seed.title(), "Words."), planning, status));
        return birth.iid();
    }

    private Label label(String name) {
        return world.labels().named(name).orElseGet(() -> world.labels().addFromName(name));
    }

    private User person(String username) {
        return world.people().named(username).orElseThrow();
    }
}
